import { createStore } from '../../src/foundation/createStore.ts'
import type { DemoState } from '../scenarios/demoState.ts'
import type { TourStep } from '../scenarios/tour.ts'
import { Stuck } from './act.ts'
import { leadsOn, type TourDriver } from './tourDriver.ts'

/** Where a show stands. */
export interface Standing {
  readonly step: TourStep
  /** Which of all steps it is, from 0. */
  readonly at: number
  /** Counts the steps that one stops at, from 1. */
  readonly number: number
  readonly count: number
  /** What the light is on; undefined where the whole screen is meant. */
  readonly lit: HTMLElement | undefined
  readonly busy: boolean
  /** Why it does not go on. */
  readonly stuck: Stuck | undefined
  readonly isLast: boolean
}

/** Goes through the steps of a tour, forward and back. */
export interface Player {
  readonly get: () => Standing
  readonly subscribe: (listener: () => void) => () => void
  /** To the next step, or tries again what did not work. */
  readonly next: () => Promise<void>
  readonly back: () => Promise<void>
  readonly first: () => Promise<void>
  /** Where it was begun in the middle: looks again at what that step is about, and does nothing twice. */
  readonly resume: () => Promise<void>
  /** Somebody has pressed by hand what the step is about. */
  readonly pressed: () => Promise<void>
}

/** What changes nothing that one would have to take back when going back on the same screen. */
const isHarmless = ({ doing }: TourStep): boolean =>
  ['look', 'choose', 'clear', 'type', 'select'].includes(doing.do)

/**
 * @param start the moment the tour begins at. `steps` must not be empty.
 * @param from the step that it goes on at, whose moment is in place already; left out, the moment of the beginning is.
 */
export function createPlayer(
  steps: readonly TourStep[],
  start: DemoState,
  driver: TourDriver,
  from = -1,
): Player {
  const loud = steps.flatMap(({ quiet }, index) => (quiet ? [] : [index]))
  const stops = loud.length > 0 ? loud : [steps.length - 1]
  /** How everything was when a step had been entered. */
  const kept = new Map<number, DemoState>()
  /** The step we are in; -1: before the first. `done`: it was entered. */
  let at = from
  let done = true
  let lit: HTMLElement | undefined
  let busy = false
  let stuck: Stuck | undefined
  const standing = createStore(stand())

  function stand(): Standing {
    const index = Math.max(at, 0)
    const number = stops.filter((stop) => stop <= index).length || 1
    const step = steps[index]
    if (!step) throw new Error('A tour has at least one step')
    const isLast = !stops.some((stop) => stop > index)
    return { step, at: index, number, count: stops.length, lit, busy, stuck, isLast }
  }
  const show = (): void => standing.set(stand())
  const enter = async (index: number): Promise<void> => {
    const step = steps[index]
    if (!step) return
    at = index
    done = false
    lit = undefined
    lit = await driver.enter(step.doing)
    done = true
    if (!isHarmless(step) && !leadsOn(step.doing)) kept.set(index, await driver.keep())
  }
  /** Goes on to a step, doing all on the way. */
  const goOn = async (to: number, pressed = false): Promise<void> => {
    if (!done) await enter(at)
    const begin = at
    for (let index = begin; index < to; index += 1) {
      const step = steps[index]
      if (step && !(pressed && index === begin)) await driver.leave(step.doing)
      await enter(index + 1)
    }
  }
  /** Whether since an earlier step only answers were given, on the same screen. */
  const nothingHappened = (since: number): boolean =>
    steps.slice(since, at).every(({ doing }) => !leadsOn(doing)) &&
    steps.slice(since + 1, at + 1).every((step) => isHarmless(step) || leadsOn(step.doing))
  /** Back to an earlier step on the same screen; false where that is not there any more. */
  const lookBack = async (to: number): Promise<boolean> => {
    const step = steps[to]
    try {
      // What was done at the console is done.
      if (step && (isHarmless(step) || leadsOn(step.doing) || step.doing.do === 'see')) await enter(to)
      else lit = undefined
      at = to
      return true
    } catch {
      return false
    }
  }
  /** As it was when a step had been entered: from the last moment that was kept before, everything once more. */
  const goBack = async (to: number, isLost: boolean): Promise<void> => {
    if (done && !isLost && nothingHappened(to) && (await lookBack(to))) return
    const last = [...kept.keys()].filter((index) => index <= to).sort((a, b) => b - a)[0] ?? -1
    await driver.restore(kept.get(last) ?? start)
    for (const index of kept.keys()) if (index > last) kept.delete(index)
    at = last
    done = true
    lit = undefined
    await goOn(to)
  }
  /** One after the other: a clicker that is pressed twice goes two steps. */
  let queue: Promise<void> = Promise.resolve()
  const inTurn = (work: (isLost: boolean) => Promise<void>): Promise<void> => {
    queue = queue.then(async () => {
      const isLost = stuck !== undefined
      busy = true
      stuck = undefined
      show()
      try {
        await work(isLost)
      } catch (error) {
        stuck = error instanceof Stuck ? error : new Stuck('refused', String(error))
      }
      busy = false
      show()
    })
    return queue
  }
  const nextStop = (): number => stops.find((stop) => stop > at) ?? at
  const stopBefore = (): number => stops.findLast((stop) => stop < at) ?? stops[0] ?? 0

  return {
    get: standing.get,
    subscribe: standing.subscribe,
    next: () => inTurn(() => goOn(done ? nextStop() : Math.max(at, stops.find((stop) => stop >= at) ?? at))),
    back: () => inTurn((isLost) => goBack(stopBefore(), isLost)),
    first: () => inTurn((isLost) => goBack(stops[0] ?? 0, isLost)),
    resume: () =>
      inTurn(async () => {
        if (!(await lookBack(at))) await goBack(at, true)
      }),
    pressed: () => inTurn(() => goOn(nextStop(), true)),
  }
}
