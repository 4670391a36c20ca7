import { createSignal } from '../../src/foundation/createSignal.ts'
import { createStore } from '../../src/foundation/createStore.ts'
import { type DemoState } from '../scenarios/demoState.ts'
import { mostNotes } from '../scenarios/note.ts'
import { type Read, readState } from '../scenarios/readState.ts'
import { blankState } from '../scenarios/scenarios.ts'
import type { TourAction } from '../scenarios/tour.ts'
import { putScene, readLine, readScene, type Scene } from '../scene.ts'
import { linkMark, payloadOf, readLink, shareable, writeLink } from './link.ts'
import { joinNotes, type Notes } from './notes.ts'
import { type Notice, type Session, type View } from './session.ts'
import { startAddress } from './startAddress.ts'

const deepest = 30

/** Playing needs the agency's rules and the cities: with the first person who is chosen. */
const loadPlay = () => import('../scenarios/play.ts')

/** A console’s work on a scene, with the notes on its screens; see `Session`. */
export function createSession(scene: Scene, notes: Notes): Session {
  const { clock, announce, faults } = scene.simulation
  /** Notes only where something brought others along. */
  const past: { readonly state: DemoState; readonly ownNotes?: DemoState['notes'] }[] = []
  const view = createStore<View>({ scenario: undefined, canUndo: false, notice: { kind: 'none' }, turn: 0 })
  const actions = createSignal<TourAction>()
  let origin: DemoState['origin'] = null

  const show = (notice: Notice): void => {
    view.set({ scenario: origin?.scenario, canUndo: past.length > 0, notice, turn: view.get().turn + 1 })
  }
  const read = () => readScene(scene, origin, notes.list())
  const remember = async (ownNotes?: DemoState['notes']): Promise<void> => {
    past.push({ state: await read(), ...(ownNotes ? { ownNotes } : {}) })
    if (past.length > deepest) past.shift()
  }
  const put = async (state: DemoState, notice: Notice): Promise<void> => {
    origin = state.origin
    await putScene(scene, state)
    show(notice)
  }
  const tell = async (action?: TourAction): Promise<void> => {
    if (!actions.isHeard()) return
    const done = action ?? { do: 'state', to: await payloadOf({ ...(await read()), notes: [] }) }
    actions.send(done)
  }
  /** One after the other: two quick clicks must not put two people in the same place. */
  let queue: Promise<void> = Promise.resolve()
  let waiting = 0
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    waiting += 1
    queue = queue
      .then(work)
      .catch((error: unknown) => show({ kind: 'failed', problem: String(error) }))
      .finally(() => {
        waiting -= 1
      })
    return queue
  }
  const around = () => {
    const { language, elder, theme } = scene.app.getPreferences()
    const [from, to] = faults.getLatency()
    return { look: { language, elder, theme }, latency: [from, to] satisfies [number, number] }
  }
  const take = async (given: Read<DemoState>): Promise<void> => {
    if (!given.ok) return show({ kind: 'broken', problem: given.problem })
    const before = notes.list()
    const joined = joinNotes(before, given.value.notes)
    if (joined.length > mostNotes) return show({ kind: 'broken', problem: `> ${mostNotes} notes` })
    await remember(before)
    notes.set(joined)
    await put(given.value, { kind: 'loaded' })
    await tell()
  }

  return {
    scene,
    notes,
    isBusy: () => waiting > 0,
    read,
    hold: () => inTurn(() => remember()),
    told: (action) => inTurn(() => tell(action)),
    put: (state) =>
      inTurn(async () => {
        await remember()
        await put(state, { kind: 'none' })
      }),
    onAction: actions.listen,
    getSnapshot: view.get,
    subscribe: view.subscribe,
    act: (work, action) =>
      inTurn(async () => {
        await remember()
        await work()
        announce()
        show({ kind: 'none' })
        await tell(action)
      }),
    choose: ({ id }) =>
      inTurn(async () => {
        await remember()
        // People's ages and papers are those of the real day, however far the clock was turned.
        const at = clock.realNow()
        // How the line is belongs to nobody, and stays.
        const { findPlayed } = await loadPlay()
        const state = findPlayed(id, at, around())
        if (!state) throw new Error(`There is no scenario ${id}`)
        await put({ ...state, ...readLine(scene.simulation) }, { kind: 'none' })
        await tell({ do: 'scenario', id, at })
      }),
    undo: () =>
      inTurn(async () => {
        const last = past.pop()
        if (!last) return
        if (last.ownNotes) notes.set(last.ownNotes)
        await put(last.state, { kind: 'undone' })
        await tell()
      }),
    reset: () =>
      inTurn(async () => {
        await remember()
        const path = scene.app.getPlace()
        const state = origin ? (await loadPlay()).findPlayed(origin.scenario, origin.at, around()) : undefined
        await put({ ...(state ?? blankState(clock.realNow(), around())), path }, { kind: 'reset' })
        await tell()
      }),
    getLink: async () => {
      const text = await writeLink(await read())
      return startAddress(scene.app.getPlace()) + linkMark + text
    },
    getSite: () => startAddress(scene.app.getPlace()),
    openLink: (text) => inTurn(async () => take(await readLink(text))),
    getFile: async () => JSON.stringify(await shareable(await read()), null, 2),
    openFile: (text) => inTurn(() => take(readState(parsed(text)))),
    say: show,
    refresh: () => show(view.get().notice),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
