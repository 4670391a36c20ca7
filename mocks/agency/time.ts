/** Times of the simulated agency: date and time in China to the minute, `YYYY-MM-DDTHH:mm`. */

import { findChinaTime, findMoment } from '../../src/domain/dates.ts'
import { addWorkingDays, isWorkingDay } from '../../src/domain/deadlines.ts'

/** China's time at a moment in milliseconds since the epoch. Throws RangeError beyond the years 0 to 9999. */
export function chinaTime(ms: number): string {
  const time = findChinaTime(ms)
  if (time === undefined) throw new RangeError(`No time that can be written: ${ms}`)
  return time
}

/** The moment, in milliseconds since the epoch, of a time in China. Throws RangeError where it is no such time. */
export function momentOf(time: string): number {
  const moment = findMoment(time)
  if (moment === undefined) throw new RangeError(`Not a time: ${time}`)
  return moment
}

export const addMinutes = (time: string, minutes: number): string =>
  chinaTime(momentOf(time) + minutes * 60_000)

export const dateOf = (time: string): string => time.slice(0, 10)

/** An hour of the `n`-th working day after a time's day. */
export const onWorkingDay = (time: string, n: number, hour: string): string =>
  `${addWorkingDays(dateOf(time), n)}T${hour}`

/** The first moment from `time` on at which a counter is open long enough: working days, 9:00 to 16:00. */
export function whenOpen(time: string): string {
  const date = dateOf(time)
  if (!isWorkingDay(date) || time.slice(11) >= '16:00') return onWorkingDay(time, 1, '09:00')
  return time.slice(11) < '09:00' ? `${date}T09:00` : time
}
