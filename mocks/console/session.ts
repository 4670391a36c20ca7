import { type DemoState, type Read, readState } from '../scenarios/demoState.ts'
import { blankState, findPlayed, play, type Scenario } from '../scenarios/scenarios.ts'
import { linkMark, readLink, shareable, writeLink } from './link.ts'
import { putScene, readScene, type Scene } from './scene.ts'

/** What the console says about the last thing done. */
export type Notice =
  | { readonly kind: 'none' | 'copied' | 'loaded' | 'undone' | 'reset' }
  | { readonly kind: 'notCopied'; readonly text: string }
  | { readonly kind: 'broken' | 'failed'; readonly problem: string }

/** One console's work: what can be done with the whole state, and how to take it back. */
export interface Session {
  readonly scene: Scene
  readonly getSnapshot: () => View
  readonly subscribe: (listener: () => void) => () => void
  /** Does something to the agency or the line, after remembering how everything was. */
  readonly act: (work: () => void | Promise<unknown>) => Promise<void>
  readonly choose: (scenario: Scenario) => Promise<void>
  readonly undo: () => Promise<void>
  /** As the scenario began, or as if nobody had been here; on this very screen. */
  readonly reset: () => Promise<void>
  /** The address that restores this moment. */
  readonly getLink: () => Promise<string>
  readonly openLink: (text: string) => Promise<void>
  readonly getFile: () => Promise<string>
  readonly openFile: (text: string) => Promise<void>
  readonly say: (notice: Notice) => void
  /** Draws anew: something changed elsewhere. */
  readonly refresh: () => void
}

export interface View {
  readonly scenario: string | undefined
  readonly canUndo: boolean
  readonly notice: Notice
  /** Counts changes, so that what was read is read again. */
  readonly turn: number
}

const deepest = 30

export function createSession(scene: Scene): Session {
  const { clock, announce, faults } = scene.simulation
  const past: DemoState[] = []
  const listeners = new Set<() => void>()
  let origin: DemoState['origin'] = null
  let view: View = { scenario: undefined, canUndo: false, notice: { kind: 'none' }, turn: 0 }

  const show = (notice: Notice): void => {
    view = { scenario: origin?.scenario, canUndo: past.length > 0, notice, turn: view.turn + 1 }
    for (const listener of listeners) listener()
  }
  const remember = async (): Promise<void> => {
    past.push(await readScene(scene, origin))
    if (past.length > deepest) past.shift()
  }
  const put = async (state: DemoState, notice: Notice): Promise<void> => {
    origin = state.origin
    await putScene(scene, state)
    show(notice)
  }
  /** One after the other: two quick clicks must not put two people in the same place. */
  let queue: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch((error: unknown) => show({ kind: 'failed', problem: String(error) }))
    return queue
  }
  const around = () => {
    const { language, elder, theme } = scene.app.getPreferences()
    const [from, to] = faults.getLatency()
    return { look: { language, elder, theme }, latency: [from, to] satisfies [number, number] }
  }
  const take = async (read: Read<DemoState>): Promise<void> => {
    if (!read.ok) return show({ kind: 'broken', problem: read.problem })
    await remember()
    await put(read.value, { kind: 'loaded' })
  }

  return {
    scene,
    getSnapshot: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    act: (work) =>
      inTurn(async () => {
        await remember()
        await work()
        announce()
        show({ kind: 'none' })
      }),
    choose: (scenario) =>
      inTurn(async () => {
        await remember()
        // People's ages and papers are those of the real day, however far the clock was turned.
        await put(play(scenario, clock.realNow(), around()), { kind: 'none' })
      }),
    undo: () =>
      inTurn(async () => {
        const state = past.pop()
        if (state) await put(state, { kind: 'undone' })
      }),
    reset: () =>
      inTurn(async () => {
        await remember()
        const path = scene.app.getPlace()
        const state = origin ? findPlayed(origin.scenario, origin.at, around()) : undefined
        await put({ ...(state ?? blankState(clock.realNow(), around())), path }, { kind: 'reset' })
      }),
    getLink: async () => {
      const text = await writeLink(await readScene(scene, origin))
      return startAddress(scene.app.getPlace()) + linkMark + text
    },
    openLink: (text) => inTurn(async () => take(await readLink(text))),
    getFile: async () => JSON.stringify(shareable(await readScene(scene, origin)), null, 2),
    openFile: (text) => inTurn(() => take(readState(parsed(text)))),
    say: show,
    refresh: () => show(view.notice),
  }
}

/** The address of the start page while the app is at `place`; the one-file build tells places apart by the hash alone. */
function startAddress(place: string): string {
  const { origin, pathname, href } = location
  if (import.meta.env.MODE === 'single') return href.replace(/[?#].*/, '')
  return `${origin}${pathname.slice(0, -place.replace(/\?.*/, '').length)}/`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
