import { addDays, isPublicHoliday, isWorkingDay } from './deadlines.ts'

/** From one hour to another of a day, `HH:mm` in China; `24:00` is the end of the day. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** When a place is open. */
export interface OpeningHours {
  /** `days`: 1 is Monday, 7 Sunday. A day with a break stands here twice. */
  readonly weekly: readonly (Span & { readonly days: readonly number[] })[]
  /** Whether public holidays count: a place that closes on them is open on the weekend days worked instead. */
  readonly holidays: 'open' | 'closed'
  /** Single days (ISO) on which it is closed besides. */
  readonly closed: readonly { readonly date: string }[]
}

/** Whether it is open, until when; or when it opens next, within a month. */
export type OpenState =
  | { readonly kind: 'open'; readonly until: string }
  | { readonly kind: 'closed'; readonly next: { readonly date: string; readonly from: string } | undefined }

/** 1 is Monday, 7 Sunday. */
const weekdayOf = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay() || 7

/**
 * When a place is open on a day (ISO), earliest first; nothing where it is closed. A Saturday or Sunday worked in place of a
 * holiday (调休) runs as a Monday.
 */
export function spansOn({ weekly, holidays, closed }: OpeningHours, date: string): readonly Span[] {
  if (closed.some((one) => one.date === date)) return []
  if (holidays === 'closed' && isPublicHoliday(date)) return []
  const weekday = weekdayOf(date)
  const runsAs = holidays === 'closed' && weekday > 5 && isWorkingDay(date) ? 1 : weekday
  return weekly
    .filter(({ days }) => days.includes(runsAs))
    .map(({ from, to }) => ({ from, to }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

/** How far ahead the next opening is looked for: longer than any holiday. */
const daysAhead = 31

/** Whether a place is open at a time (`YYYY-MM-DDTHH:mm` in China), and if not, when next. */
export function openStateAt(opening: OpeningHours, time: string): OpenState {
  const [today = '', hour = ''] = time.split('T')
  const spans = spansOn(opening, today)
  const now = spans.find(({ from, to }) => from <= hour && hour < to)
  if (now) return { kind: 'open', until: now.to }
  const later = spans.find(({ from }) => from > hour)
  if (later) return { kind: 'closed', next: { date: today, from: later.from } }
  for (let n = 1; n <= daysAhead; n += 1) {
    const date = addDays(today, n)
    const [first] = spansOn(opening, date)
    if (first) return { kind: 'closed', next: { date, from: first.from } }
  }
  return { kind: 'closed', next: undefined }
}

const minutesOf = (hour: string): number => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3))
const hourOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The hour (`HH:mm`) so many minutes after another of the same day. */
export const hourAfter = (hour: string, minutes: number): string => hourOf(minutesOf(hour) + minutes)

/** When appointments of so many minutes begin on a day (ISO): each ends before the place closes. */
export function slotsOn(opening: OpeningHours, date: string, minutes: number): readonly string[] {
  return spansOn(opening, date).flatMap(({ from, to }) => {
    const count = Math.floor((minutesOf(to) - minutesOf(from)) / minutes)
    return Array.from({ length: Math.max(0, count) }, (_, i) => hourAfter(from, i * minutes))
  })
}
