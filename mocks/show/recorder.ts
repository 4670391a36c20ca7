import { createSignal } from '../../src/foundation/createSignal.ts'
import { randomKey } from '../agency/random.ts'
import { payloadOf } from '../console/link.ts'
import { screenOf } from '../console/notes.ts'
import type { Session } from '../console/session.ts'
import { codeMark, type Doing, mostSteps, type Tour, type TourStep } from '../scenarios/tour.ts'
import { holdsRealNumber, withoutCase } from '../scenarios/wording.ts'
import { doingOf } from './hearing.ts'
import { keepTour, type Tours } from './tours.ts'
import { answered, isAsking } from './waiting.ts'

/** What somebody who records has to know. */
export type Warning = 'realNumber' | 'tooMany' | undefined

/** A tour that is being recorded; every step is kept at once, so that a reload loses none. */
export interface Recording {
  readonly tour: () => Tour
  readonly warning: () => Warning
  readonly subscribe: (listener: () => void) => () => void
  /** A step that shows something. */
  readonly add: (doing: Doing) => void
  readonly stop: () => void
}

const keyOf = (doing: Doing): string =>
  'at' in doing && typeof doing.at === 'object' ? JSON.stringify(doing.at) : ''

/** Begins to record what is done on the screen and at the console, from this moment on. */
export async function record(session: Session, tours: Tours): Promise<Recording> {
  const { app, simulation } = session.scene
  const state = await session.read()
  const changed = createSignal()
  const ending = new AbortController()
  let warning: Warning
  let tour: Tour = {
    id: randomKey(),
    title: `${titleNow()} ${simulation.clock.realNow().replace('T', ' ')}`.trim(),
    start: await payloadOf({ ...state, notes: [] }),
    steps: [],
  }

  function titleNow(): string {
    return withoutCase(document.getElementById('title')?.textContent ?? '')
  }
  const setSteps = (steps: readonly TourStep[]): void => {
    if (steps.length > mostSteps) return end('tooMany')
    tour = { ...tour, steps }
    keepTour(tours, tour)
    changed.send()
  }
  const add = (doing: Doing): void => setSteps([...tour.steps, { doing }])
  const amend = (doing: Doing): void => setSteps([...tour.steps.slice(0, -1), { doing }])
  const lastDoing = (): Doing | undefined => tour.steps.at(-1)?.doing
  const warn = (found: Warning): void => {
    warning = found
    changed.send()
  }

  let screen = ''
  let heading = ''
  /**
   * Notes the screen if it is another one than before. The one before may still be drawn while the next is fetched, and a
   * heading may change with an answer: then a later change tells, or what somebody does next (`isDone`) comes without it.
   */
  const look = (isDone: boolean): void => {
    const here = screenOf(app.getPlace())
    // While the console puts a moment in place, that comes first.
    if (here === screen || session.isBusy()) return
    const title = titleNow()
    const isSettled = title !== '' && title !== heading && !isAsking()
    if (!isSettled && !isDone) return
    screen = here
    if (isSettled) heading = title
    add({ do: 'see', screen: here, ...(isSettled ? { title } : {}) })
  }
  const lookLater = (): void => {
    if (screenOf(app.getPlace()) === screen) heading = titleNow()
    void answered().then(() => ending.signal.aborted || look(false))
  }
  const write = (doing: Extract<Doing, { do: 'type' }>): void => {
    const isReal = holdsRealNumber(doing.text)
    const said = isReal ? { ...doing, text: '' } : doing
    const last = lastDoing()
    if (last?.do === 'type' && keyOf(last) === keyOf(doing)) amend(said)
    else add(said)
    warn(isReal ? 'realNumber' : undefined)
    if (/^\d{6}$/.test(doing.text)) void markCode(doing)
  }
  /** A code is another one at every play: what was typed is “the code”. */
  const markCode = async (doing: Extract<Doing, { do: 'type' }>): Promise<void> => {
    const codes = await simulation.store.read((tables) =>
      tables.range('codes', 'sent', { backwards: true, limit: 50 }).map(([, { code }]) => code),
    )
    if (!codes.includes(doing.text)) return
    const steps = tour.steps.map((step) =>
      step.doing.do === 'type' && step.doing.text === doing.text
        ? { ...step, doing: { ...step.doing, text: codeMark } }
        : step,
    )
    setSteps(steps)
  }
  const hear = (event: Event): void => {
    const doing = doingOf(event)
    if (!doing) return
    look(true)
    const last = lastDoing()
    if (doing === 'photo' || doing === 'paper') {
      // What was pressed has asked for the file.
      if (last?.do === 'press') amend({ do: 'give', at: last.at, file: doing })
    } else if (doing.do === 'type') write(doing)
    else add(doing)
  }
  const stopActions = session.onAction((action) => {
    add(action)
    lookLater()
  })
  const observer = new MutationObserver(lookLater)
  function end(because: Warning): void {
    ending.abort()
    observer.disconnect()
    stopActions()
    warn(because)
  }

  look(true)
  for (const type of ['click', 'change', 'input'] as const)
    addEventListener(type, hear, { capture: true, signal: ending.signal })
  const root = document.getElementById('root')
  if (root) observer.observe(root, { subtree: true, childList: true })
  return {
    tour: () => tour,
    warning: () => warning,
    subscribe: changed.listen,
    add,
    stop: () => {
      look(true)
      end(undefined)
    },
  }
}
