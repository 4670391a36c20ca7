// How dates and times are written everywhere: days `YYYY-MM-DD`, times in China `YYYY-MM-DDTHH:mm` (ISO 8601, UTC+8, no summer
// time). Nothing else reads them: what only looks like one is none, and nobody reckons with it.

const chinaOffset = 8 * 3_600_000

/** The moment, in milliseconds since the epoch, at which this day begins in UTC; undefined where it is no day of the calendar. */
export function findDay(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const time = Date.parse(`${date}T00:00:00Z`)
  // 30 February is read as 1 March by some. Writing the whole date again would be the slow way, and a long list has many dates.
  return new Date(time).getUTCDate() === Number(date.slice(8)) ? time : undefined
}

/** The moment, in milliseconds since the epoch, of a time in China; undefined where it is no such time. */
export function findMoment(time: string): number | undefined {
  const day = findDay(time.slice(0, 10))
  const clock = /^T([01]\d|2[0-3]):([0-5]\d)$/.exec(time.slice(10))
  if (day === undefined || !clock) return undefined
  return day + (Number(clock[1]) * 60 + Number(clock[2])) * 60_000 - chinaOffset
}

/** Whether it is a day of the calendar, written `YYYY-MM-DD`. */
export const isRealDate = (date: string): boolean => findDay(date) !== undefined

/** China's time at a moment in milliseconds since the epoch; undefined where a year of four digits does not say it. */
export function findChinaTime(ms: number): string | undefined {
  const shifted = ms + chinaOffset
  // From the year 0 to the end of 9999.
  if (!(shifted >= -62_167_219_200_000 && shifted < 253_402_300_800_000)) return undefined
  return new Date(shifted).toISOString().slice(0, 16)
}

/** From 1900 to the end of 2199: what a person or an agency can mean, and far from where reckoning ends. */
const isNear = (text: string): boolean => text >= '1900' && text < '2200'

/** Whether a day can be taken from outside: a day of the calendar, in a year that somebody can mean. */
export const isSoundDate = (date: string): boolean => isNear(date) && isRealDate(date)

/** The same of a time in China. */
export const isSoundTime = (time: string): boolean => isNear(time) && findMoment(time) !== undefined

/** The same of a moment in milliseconds since the epoch. */
export function isSoundMoment(ms: unknown): ms is number {
  return typeof ms === 'number' && isNear(findChinaTime(ms) ?? '')
}
