import { findDay, findMoment } from '../domain/dates.ts'
import type { Language } from './messages.ts'
import { format, formatInChina, formatMoment } from './moments.ts'

// Days and times as the agency writes them. What can't be read is said to be unknown: see moments.ts.

/** A day (ISO) written out: 2026年4月1日, 1 April 2026. */
export function formatDay(date: string, language: Language): string {
  return format(findDay(date), language, { dateStyle: 'long', timeZone: 'UTC' })
}

/** A day (ISO) with its weekday, for deadlines: 2026年4月1日星期三, Wednesday 1 April 2026. */
export function formatDayInFull(date: string, language: Language): string {
  return format(findDay(date), language, { dateStyle: 'full', timeZone: 'UTC' })
}

/** A day (ISO) in a table of days, without the year: 4月1日周三, Wed, 1 Apr. */
export function formatShortDay(date: string, language: Language): string {
  const options = { month: 'short', day: 'numeric', weekday: 'short', timeZone: 'UTC' } as const
  return format(findDay(date), language, options)
}

/** A month (`YYYY-MM`): 2026年4月, April 2026; a year (`YYYY`) alone: 2026年, 2026. */
export function formatMonth(period: string, language: Language): string {
  if (period.length === 4)
    return format(findDay(`${period}-01-01`), language, { year: 'numeric', timeZone: 'UTC' })
  return format(findDay(`${period}-01`), language, { year: 'numeric', month: 'long', timeZone: 'UTC' })
}

/** A time as the agency writes it (`YYYY-MM-DDTHH:mm` in China), without the year: 11月23日 14:32. */
export function formatTime(time: string, language: Language): string {
  return formatMoment(findMoment(time), language)
}

/** The same with its year: 2026年11月23日 14:32, 23 November 2026 at 14:32. */
export function formatTimeInFull(time: string, language: Language): string {
  return formatInChina(findMoment(time), language, { year: 'numeric', month: 'long', day: 'numeric' })
}
