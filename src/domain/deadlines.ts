import { findDay, isRealDate } from './dates.ts'
import { estimateHolidayYear, holidayYears } from './holidays.ts'

/** Dates here are ISO days (`YYYY-MM-DD`) in China; days are counted without times or zones. Malformed dates throw RangeError. */
const dayLength = 86_400_000

function dayNumber(date: string): number {
  const day = findDay(date)
  if (day === undefined) throw new RangeError(`Not a date: ${date}`)
  return day / dayLength
}

const isoOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

/** The date `days` calendar days after `date` (before it, if negative). */
export function addDays(date: string, days: number): string {
  return isoOf(dayNumber(date) + days)
}

/** How many calendar days `to` lies after `from`; negative if before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The same day `years` later; the last day of the month where there is none (Civil Code art. 202). */
export function addYears(date: string, years: number): string {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0')
  const moved = year + isoOf(dayNumber(date)).slice(4)
  return isRealDate(moved) ? moved : moved.replace(/29$/, '28')
}

/** Years whose holiday calendar the State Council has published and this service knows. */
export const knownHolidayYears: readonly number[] = [...holidayYears.keys()].map(Number)

/** Whether a date lies where no holiday calendar is known, so that working days around it are an estimate. */
export function isEstimate(date: string): boolean {
  return !holidayYears.has(date.slice(0, 4))
}

const holidayYearOf = (date: string) =>
  holidayYears.get(date.slice(0, 4)) ?? estimateHolidayYear(date.slice(0, 4))

/** Whether that day is a public holiday, the weekends within one included. */
export function isPublicHoliday(date: string): boolean {
  const day = date.slice(5)
  return holidayYearOf(date).off.some(([first, last]) => first <= day && day <= last)
}

/** Whether people work that day: Monday to Friday but holidays, and the weekend days worked instead. */
export function isWorkingDay(date: string): boolean {
  if (holidayYearOf(date).worked.includes(date.slice(5))) return true
  if (isPublicHoliday(date)) return false
  const weekday = new Date(dayNumber(date) * dayLength).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** Days that were looked at, by their number: each case of a batch asks for the same forty. */
const worked = new Map<number, boolean>()

function isWorked(day: number): boolean {
  const known = worked.get(day)
  if (known !== undefined) return known
  const found = isWorkingDay(isoOf(day))
  worked.set(day, found)
  return found
}

/** The `n`-th working day after `date`; the day itself is not counted (Civil Code art. 201). `n` = 0 gives `date`. */
export function addWorkingDays(date: string, n: number): string {
  let day = dayNumber(date)
  for (let left = n; left > 0; ) {
    day += 1
    if (isWorked(day)) left -= 1
  }
  return isoOf(day)
}

/** How many working days lie after `from` up to and including `to`; 0 if `to` is not later. */
export function workingDaysBetween(from: string, to: string): number {
  const last = dayNumber(to)
  let count = 0
  for (let day = dayNumber(from) + 1; day <= last; day += 1) if (isWorked(day)) count += 1
  return count
}

/**
 * The last day of a period of `days` calendar days (Civil Code art. 200–203): the starting day is not counted, and a last
 * day on a holiday or weekend moves to the next working day.
 */
export function lastDayOfPeriod(start: string, days: number): string {
  let day = dayNumber(start) + days
  while (!isWorked(day)) day += 1
  return isoOf(day)
}

/** Last day for an employer to register somebody: 30 days, from the day that `findEmployerDuty` (employerDuty.ts) names. */
export function employerRegistrationDeadline(start: string): string {
  return lastDayOfPeriod(start, 30)
}

/** Day by which the agency finishes an individual's registration: 10 working days (社会保险经办条例 art. 6). */
export function enrolmentDecisionDue(submittedOn: string): string {
  return addWorkingDays(submittedOn, 10)
}
