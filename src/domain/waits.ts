import type { CaseEventType } from './case.ts'
import { addDays, addWorkingDays, workingDaysBetween } from './deadlines.ts'
import type { SeenEvent } from './seenCase.ts'
import { type WaitCourse, waitCourses } from './waitCourses.ts'

/** In how many working days nine of ten people had what they had asked for, and of how many cases that is known. */
export interface Wait {
  readonly course: WaitCourse
  readonly days: number
  readonly count: number
}

/** Over how many days before today cases are looked at. */
export const waitsLookBackDays = 30
/** Of fewer cases nothing is told: one of them would be somebody's own. */
const fewestCases = 5

/** What somebody waits for: the registration, the answer, the card that can be had. A refusal is not what they asked for. */
const goals: ReadonlySet<CaseEventType> = new Set([
  'enrolled',
  'settled',
  'ready',
  'posted',
  'handedToEmployer',
])

type Told = readonly Pick<SeenEvent, 'type' | 'at' | 'field'>[]

/** Which of the three a case is; `events`: oldest first. */
export function waitCourseOf(events: Told): WaitCourse {
  const asked = events.filter(({ type }) => type === 'correctionAsked')
  if (asked.length === 0) return 'inOrder'
  return asked.some(({ field }) => field === 'documents') ? 'papersMissing' : 'corrected'
}

/** The day on which the person had what they had asked for; undefined while they wait. */
export const findWaitEnd = (events: Told): string | undefined =>
  events.find(({ type }) => goals.has(type))?.at.slice(0, 10)

const startOf = (events: Told): string | undefined =>
  events.find(({ type }) => type === 'submitted')?.at.slice(0, 10)

/**
 * How long others have waited: of the cases that came to their end within the thirty days up to `today`, the working days that nine of
 * ten of them took at most (the 90th percentile, nearest rank), for each course of which enough is known.
 * @param cases the events of each, oldest first.
 */
export function waitsOf(cases: readonly Told[], today: string): Wait[] {
  const first = addDays(today, -waitsLookBackDays)
  const ended = cases.flatMap((events) => {
    const start = startOf(events)
    const end = findWaitEnd(events)
    if (start === undefined || end === undefined || end <= first || end > today) return []
    return [{ course: waitCourseOf(events), days: workingDaysBetween(start, end) }]
  })
  return waitCourses.flatMap((course) => {
    const days = ended.flatMap((each) => (each.course === course ? [each.days] : [])).sort((a, b) => a - b)
    const ninth = days[Math.ceil(days.length * 0.9) - 1]
    return ninth === undefined || days.length < fewestCases
      ? []
      : [{ course, days: ninth, count: days.length }]
  })
}

/** How a wait stands beside that of others. */
export interface Outlook {
  readonly course: WaitCourse
  /** Working days since it was submitted. */
  readonly waited: number
  /** By when nine of ten such cases were done, and whether that day is over. Undefined where nothing is known of such cases. */
  readonly usual?: { readonly by: string; readonly isOver: boolean } | undefined
}

/** How the wait of a case stands today; undefined where it has come to its end, or never began. */
export function outlookOf(events: Told, waits: readonly Wait[], today: string): Outlook | undefined {
  const start = startOf(events)
  if (start === undefined || findWaitEnd(events) !== undefined) return undefined
  const course = waitCourseOf(events)
  const days = waits.find((wait) => wait.course === course)?.days
  const by = days === undefined ? undefined : addWorkingDays(start, days)
  return {
    course,
    waited: workingDaysBetween(start, today),
    usual: by === undefined ? undefined : { by, isOver: today > by },
  }
}
