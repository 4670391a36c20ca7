import { findMoment, isRealDate } from './dates.ts'
import { plainSpaces } from './plainSpaces.ts'

export interface CalendarEvent {
  /** Unique and stable: the same event saved twice stays one. */
  readonly uid: string
  /** The day, ISO; the event takes all of it, unless a time is given. */
  readonly date: string
  /** From when to when of that day, `HH:mm` in China; the reminder then comes two hours before. */
  readonly time?: { readonly from: string; readonly to: string }
  readonly place?: string
  readonly title: string
  readonly description: string
}

/**
 * What a calendar file says between BEGIN and END of the event; the day after is where an all-day event ends. The sequence is
 * the second of making: a file made later replaces the one before, and moves the day where it has moved (RFC 5545 3.8.7.4).
 */
function linesOf({ uid, date, time, place, title, description }: CalendarEvent, made: Date): string[] {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Social security card//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${compact(made.toISOString().slice(0, 19).replaceAll(':', ''))}Z`,
    `SEQUENCE:${Math.floor((made.getTime() - firstRelease) / 1000)}`,
    ...(time
      ? [`DTSTART:${utc(date, time.from)}`, `DTEND:${utc(date, time.to)}`]
      : [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(dayAfter(date))}`]),
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `TRANSP:${time ? 'OPAQUE' : 'TRANSPARENT'}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    time ? 'TRIGGER:-PT2H' : 'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
}

/**
 * A calendar file with one event, of a day or of some hours, and a reminder at nine that morning or two hours before (RFC 5545): lines end in CRLF and are folded
 * at 75 octets. `made` is the moment of making. Throws RangeError for a date that is none.
 */
export function makeIcs(event: CalendarEvent, made: Date): string {
  if (!isRealDate(event.date)) throw new RangeError(`Not a date: ${event.date}`)
  return linesOf(event, made)
    .map((line) => `${fold(line)}\r\n`)
    .join('')
}

/** Sequences count from here, which keeps them within 32 bits until 2094. */
const firstRelease = Date.UTC(2026, 0)

const compact = (date: string): string => date.replaceAll('-', '')

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** An hour of a day in China as a moment in UTC (RFC 5545 3.3.5, form 2). */
function utc(date: string, hour: string): string {
  const moment = findMoment(`${date}T${hour}`)
  if (moment === undefined) throw new RangeError(`Not a time: ${date}T${hour}`)
  return `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** RFC 5545 3.3.11: backslash, semicolon and comma are escaped, a line break is written `\n`. */
function escapeText(text: string): string {
  return plainSpaces(text)
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r?\n|\r/g, String.raw`\n`)
}

const octets = new TextEncoder()

/** RFC 5545 3.1: at most 75 octets a line, a folded one goes on after CRLF and a space; never inside a character. */
function fold(line: string): string {
  let folded = ''
  let length = 0
  for (const character of line) {
    const size = octets.encode(character).length
    if (length + size > 75) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += size
  }
  return folded
}
