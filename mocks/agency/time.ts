/** Times of the simulated agency: date and time in China to the minute, `YYYY-MM-DDTHH:mm`. */
import { addWorkingDays, isWorkingDay } from '../../src/domain/deadlines.ts'

const chinaOffset = 8 * 3_600_000

/** China's time (UTC+8, no summer time) at a moment in milliseconds since the epoch. */
export const chinaTime = (ms: number): string => new Date(ms + chinaOffset).toISOString().slice(0, 16)

/** The moment, in milliseconds since the epoch, of a time in China. */
export const momentOf = (time: string): number => Date.parse(`${time}:00Z`) - chinaOffset

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
