import { findDay, findMoment } from '../domain/dates.ts'
import type { Language } from './messages.ts'

// Nothing here throws: a page with one date that can't be read is still the page. Every clock is China's, as the agency's is; on
// a device that goes by another one, the zone is named.

const unreadable = { 'zh-CN': '日期不详', en: 'date unknown' } as const satisfies Record<Language, string>
const zone = { 'zh-CN': '（北京时间）', en: ' (Beijing time)' } as const satisfies Record<Language, string>

/** A day (ISO) written out: 2026年4月1日, 1 April 2026. */
export function formatDay(date: string, language: Language): string {
  return format(findDay(date), language, { dateStyle: 'long', timeZone: 'UTC' })
}

/** A day (ISO) that is near, without its year: 4月1日, 1 April. */
export function formatNearDay(date: string, language: Language): string {
  return format(findDay(date), language, { month: 'long', day: 'numeric', timeZone: 'UTC' })
}

/** A day (ISO) with its weekday, for deadlines: 2026年4月1日星期三, Wednesday 1 April 2026. */
export function formatDayInFull(date: string, language: Language): string {
  return format(findDay(date), language, { dateStyle: 'full', timeZone: 'UTC' })
}

/** A moment (milliseconds since the epoch) in China, without the year: 11月23日 14:32, 23 November at 14:32. */
export function formatMoment(time: number | undefined, language: Language): string {
  return inChina(time, language, { month: 'long', day: 'numeric' })
}

/** A time as the agency writes it (`YYYY-MM-DDTHH:mm` in China), without the year: 11月23日 14:32. */
export function formatTime(time: string, language: Language): string {
  return formatMoment(findMoment(time), language)
}

/** The same with its year: 2026年11月23日 14:32, 23 November 2026 at 14:32. */
export function formatTimeInFull(time: string, language: Language): string {
  return inChina(findMoment(time), language, { year: 'numeric', month: 'long', day: 'numeric' })
}

/** The hour and minute of a moment (milliseconds since the epoch) in China: 14:32. */
export function formatClock(time: number | undefined, language: Language): string {
  return inChina(time, language, {})
}

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Shanghai' } as const

function inChina(time: number | undefined, language: Language, options: Intl.DateTimeFormatOptions): string {
  const text = format(time, language, { ...options, ...clock })
  return isNamed(time) ? text + zone[language] : text
}

/** Whether the device goes by another clock than China's at this moment. */
const isNamed = (time: number | undefined): boolean =>
  time !== undefined && Math.abs(new Date(time).getTimezoneOffset() + 480) > 0

function format(time: number | undefined, language: Language, options: Intl.DateTimeFormatOptions): string {
  // 8.64e15: the last moment that any clock of the language knows (ECMAScript, Time Values and Time Range).
  if (time === undefined || !(Math.abs(time) <= 8.64e15)) return unreadable[language]
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', options).format(time)
}
