import type { Language } from './messages.ts'

// Nothing here throws: a page with one time that can't be read is still the page. Every clock is China's, as the agency's is; on
// a device that goes by another one, the zone is named.

const unreadable = { 'zh-CN': '日期不详', en: 'date unknown' } as const satisfies Record<Language, string>
const zone = { 'zh-CN': '（北京时间）', en: ' (Beijing time)' } as const satisfies Record<Language, string>

const timeZone = 'Asia/Shanghai'
const nearDay = { month: 'long', day: 'numeric' } as const
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const

/** The day of a moment (milliseconds since the epoch) in China, near enough to need no year: 4月1日, 1 April. */
export function formatNearDay(time: number, language: Language): string {
  return format(time, language, { ...nearDay, timeZone })
}

/** A moment (milliseconds since the epoch) in China, without the year: 11月23日 14:32, 23 November at 14:32. */
export function formatMoment(time: number | undefined, language: Language): string {
  return formatInChina(time, language, nearDay)
}

/** The hour and minute of a moment (milliseconds since the epoch) in China: 14:32. */
export function formatClock(time: number | undefined, language: Language): string {
  return formatInChina(time, language, {})
}

/** A moment (milliseconds since the epoch) in China: what `options` ask for, and the time of day. */
export function formatInChina(
  time: number | undefined,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  const text = format(time, language, { ...options, ...clock })
  return isNamed(time) ? text + zone[language] : text
}

/** Whether the device goes by another clock than China's at this moment. */
const isNamed = (time: number | undefined): boolean =>
  time !== undefined && Math.abs(new Date(time).getTimezoneOffset() + 480) > 0

/** A moment (milliseconds since the epoch) as `options` ask; undefined, or what no clock knows, is said to be unknown. */
export function format(
  time: number | undefined,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  // 8.64e15: the last moment that any clock of the language knows (ECMAScript, Time Values and Time Range).
  if (time === undefined || !(Math.abs(time) <= 8.64e15)) return unreadable[language]
  const text = findFormat(language, options).format(time)
  return language === 'en' ? text.replace(torn, '\u{A0}') : text
}

/**
 * Where an English date would break at the end of a line: after the day, before the year, before the time of day. After the weekday it
 * may. What leaves the page as text has plain spaces again (`domain/plainSpaces.ts`).
 */
const torn = / (?=[A-Z][a-z]|\d{4}|\d\d:)/g

/** Made once each: to make one takes fifty times as long as to use it, and a list of cases is full of days. */
const formats = new Map<string, Intl.DateTimeFormat>()

function findFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const found = formats.get(key)
  if (found) return found
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', options)
  formats.set(key, made)
  return made
}
