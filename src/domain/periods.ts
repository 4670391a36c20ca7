import { isRealDate } from './dates.ts'
import { addDays, isEstimate, isWorkingDay, knownHolidayYears } from './deadlines.ts'
import type { LawId } from './law.ts'

/** The periods of law that people reckon with, each from a day that they know. */
export const periods = ['employer', 'enrolment', 'review', 'lawsuit', 'lawsuitAfterReview'] as const
export type Period = (typeof periods)[number]

interface Rule {
  readonly length: number
  readonly unit: 'day' | 'workingDay' | 'month'
  /** What sets it, and how it is counted. */
  readonly laws: readonly LawId[]
}

/**
 * `employer`: to register somebody, from the first day of work (Social Insurance Law art. 58) or a foreigner's work permit;
 * `enrolment`: the agency finishes an individual's registration, from the day it was sent (社会保险经办条例 art. 6); `review`: to ask
 * for administrative review, from the day one learns of the decision (行政复议法 art. 20); `lawsuit`: to go to court directly, from
 * the same day (行政诉讼法 art. 46); `lawsuitAfterReview`: to go to court against the outcome of a review, from the day one receives it
 * (行政诉讼法 art. 45).
 */
export const periodRules: { readonly [P in Period]: Rule } = {
  employer: {
    length: 30,
    unit: 'day',
    laws: ['socialInsuranceLaw.58', 'foreignersOrder.4', 'civilCode.201', 'civilCode.203'],
  },
  enrolment: { length: 10, unit: 'workingDay', laws: ['agencyRegulations.6', 'civilCode.201'] },
  review: {
    length: 60,
    unit: 'day',
    laws: ['administrativeReviewLaw.20', 'administrativeReviewLaw.88', 'civilCode.203'],
  },
  lawsuit: {
    length: 6,
    unit: 'month',
    laws: ['administrativeLitigationLaw.46', 'civilCode.202', 'civilCode.203'],
  },
  lawsuitAfterReview: {
    length: 15,
    unit: 'day',
    laws: ['administrativeLitigationLaw.45', 'civilCode.201', 'civilCode.203'],
  },
}

/** What a day is: `madeUp` is a Saturday or Sunday that is worked for a holiday. */
export type DayKind = 'working' | 'madeUp' | 'weekend' | 'holiday'

/** One day of a period as it is counted. `count`: which day of the period it is; undefined for one that does not count. */
export interface CountedDay {
  readonly date: string
  readonly kind: DayKind
  readonly count: number | undefined
}

export interface CountedPeriod {
  readonly start: string
  /** Where counting alone ends, ISO date; `last` is later where that is no working day. */
  readonly counted: string
  readonly last: string
  /** Why the last day is no more than an estimate: holidays not published yet, or of a year before those this service knows. */
  readonly estimate: 'unpublished' | 'unlisted' | undefined
  /** Day by day from the day after the start to the last one; none of a period of months. */
  readonly days: readonly CountedDay[]
}

/** The same day so many months later, or the last day of that month where there is none (Civil Code art. 202). */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const head = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
  for (let last = day; ; last -= 1) {
    const moved = `${head}-${String(last).padStart(2, '0')}`
    if (isRealDate(moved)) return moved
  }
}

function kindOf(date: string): DayKind {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  const isWeekend = weekday === 0 || weekday === 6
  if (isWorkingDay(date)) return isWeekend ? 'madeUp' : 'working'
  return isWeekend ? 'weekend' : 'holiday'
}

/**
 * Counts a period day by day: the day it starts is not counted; of working days only those are; a last day that is no working day
 * moves to the next one (Civil Code art. 201–203).
 * @param start ISO date; throws RangeError for one that is none.
 */
export function countPeriod(period: Period, start: string): CountedPeriod {
  const { length, unit } = periodRules[period]
  const days: CountedDay[] = []
  const end = unit === 'month' ? addMonths(start, length) : undefined
  let count = 0
  let counted = ''
  for (let date = addDays(start, 1); ; date = addDays(date, 1)) {
    const kind = kindOf(date)
    const isWorked = kind === 'working' || kind === 'madeUp'
    if (counted === '' && (unit !== 'workingDay' || isWorked)) {
      count += 1
      days.push({ date, kind, count })
      if (end === undefined ? count === length : date === end) counted = date
    } else days.push({ date, kind, count: undefined })
    if (counted !== '' && isWorked) return finish({ start, counted, last: date, days }, unit)
  }
}

function finish(
  { start, counted, last, days }: Omit<CountedPeriod, 'estimate'>,
  unit: Rule['unit'],
): CountedPeriod {
  // Of calendar days only those matter to which the last one may move.
  const mattering = unit === 'workingDay' ? days : days.filter(({ date }) => date >= counted)
  const guessed = mattering.find(({ date }) => isEstimate(date))?.date
  const isPast = guessed !== undefined && Number(guessed.slice(0, 4)) < Math.min(...knownHolidayYears)
  const estimate = guessed === undefined ? undefined : isPast ? 'unlisted' : 'unpublished'
  return { start, counted, last, estimate, days: unit === 'month' ? [] : days }
}
