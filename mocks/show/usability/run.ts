import { csvOf } from '../../../src/domain/csv.ts'

/** One stay on one screen: how long, how often something was pressed, what was wrong, and whether it ended by going back. */
export interface Stay {
  /** The address without the number of a case. */
  readonly screen: string
  readonly title: string
  readonly ms: number
  readonly clicks: number
  /** Messages that something is wrong, as they came up. */
  readonly errors: number
  /** 1 where one went back from here to the screen before. */
  readonly backs: number
}

export type Outcome = 'done' | 'gaveUp'

/** One participant at one task. Lives as long as the page; nothing of it is kept or sent. */
export interface TestRun {
  readonly task: string
  /** What the participant is called in this test: never a real name. */
  readonly label: string
  readonly outcome: Outcome
  readonly stays: readonly Stay[]
}

/** A run that is going on: what is seen and heard is told to it. `now` is in milliseconds. */
export interface RunLog {
  /** The screen that is there now, and what it is called; the same one again changes nothing but its name. */
  readonly arrive: (screen: string, title: string, now: number) => void
  readonly click: () => void
  readonly fail: (messages: number) => void
  readonly end: (outcome: Outcome, now: number) => TestRun
}

/** Begins to count for one participant at one task. */
export function beginRun(task: string, label: string): RunLog {
  const stays: Stay[] = []
  /** The screens from the first to this one, without those that one went back from: forward again is no going back. */
  const trail: string[] = []
  let here: Omit<Stay, 'ms'> & { readonly since: number } = blank('', '', 0)

  const leave = (now: number, backs: number): void => {
    const { since, ...counted } = here
    if (here.screen) stays.push({ ...counted, backs, ms: Math.max(0, now - since) })
  }
  return {
    arrive: (screen, title, now) => {
      if (screen === here.screen) {
        here = { ...here, title: title || here.title }
        return
      }
      const isBack = trail.at(-2) === screen
      if (isBack) trail.pop()
      else trail.push(screen)
      leave(now, isBack ? 1 : 0)
      here = blank(screen, title, now)
    },
    click: () => {
      here = { ...here, clicks: here.clicks + 1 }
    },
    fail: (messages) => {
      here = { ...here, errors: here.errors + messages }
    },
    end: (outcome, now) => {
      leave(now, 0)
      return { task, label, outcome, stays }
    },
  }
}

const blank = (screen: string, title: string, since: number) =>
  ({ screen, title, since, clicks: 0, errors: 0, backs: 0 }) as const satisfies Omit<Stay, 'ms'> & {
    since: number
  }

/** All stays on each screen together, in the order in which the screens were first seen. */
export function perScreen({
  stays,
}: Pick<TestRun, 'stays'>): readonly (Stay & { readonly visits: number })[] {
  const found = new Map<string, Stay & { readonly visits: number }>()
  for (const stay of stays) {
    const before = found.get(stay.screen)
    found.set(stay.screen, {
      screen: stay.screen,
      title: stay.title || (before?.title ?? ''),
      visits: (before?.visits ?? 0) + 1,
      ms: (before?.ms ?? 0) + stay.ms,
      clicks: (before?.clicks ?? 0) + stay.clicks,
      errors: (before?.errors ?? 0) + stay.errors,
      backs: (before?.backs ?? 0) + stay.backs,
    })
  }
  return [...found.values()]
}

/** How hot a screen is, from 0 to 3: what went wrong and how often one went back, or whether it took far longer than the others. */
export function heatOf(stay: Stay, all: readonly Stay[]): 0 | 1 | 2 | 3 {
  const usual = all.reduce((sum, { ms }) => sum + ms, 0) / Math.max(1, all.length)
  const trouble = stay.errors + stay.backs + (stay.ms > 3 * usual ? 1 : 0)
  return trouble === 0 ? 0 : trouble === 1 ? 1 : trouble === 2 ? 2 : 3
}

/** Every stay of every run as a file for spreadsheets; times in seconds. `head`: the names of the columns. */
export const runsAsCsv = (runs: readonly TestRun[], head: readonly string[]): string =>
  csvOf([
    head,
    ...runs.flatMap(({ task, label, outcome, stays }) =>
      stays.map((stay, at) => [
        task,
        label,
        outcome,
        at + 1,
        stay.screen,
        stay.title,
        Math.round(stay.ms / 100) / 10,
        stay.clicks,
        stay.errors,
        stay.backs,
      ]),
    ),
  ])
