import type { Language } from './messages.ts'

/** A day (ISO) written out: 2026年4月1日, 1 April 2026. */
export function formatDay(date: string, language: Language): string {
  return format(Date.parse(`${date}T00:00:00Z`), language, { dateStyle: 'long', timeZone: 'UTC' })
}

/** A day (ISO) that is near, without its year: 4月1日, 1 April. */
export function formatNearDay(date: string, language: Language): string {
  return format(Date.parse(`${date}T00:00:00Z`), language, { month: 'long', day: 'numeric', timeZone: 'UTC' })
}

/** A day (ISO) with its weekday, for deadlines: 2026年4月1日星期三, Wednesday 1 April 2026. */
export function formatDayInFull(date: string, language: Language): string {
  return format(Date.parse(`${date}T00:00:00Z`), language, { dateStyle: 'full', timeZone: 'UTC' })
}

/** A moment (milliseconds since the epoch) in China, without the year: 11月23日 14:32, 23 November at 14:32. */
export function formatMoment(time: number, language: Language): string {
  return format(time, language, {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Shanghai',
  })
}

function format(time: number, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', options).format(time)
}
