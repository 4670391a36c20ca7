import * as v from 'valibot'
import { isSoundDate, isSoundTime } from './dates.ts'

// What single values of the contract look like. They are read by what they are, not by their pattern alone.

export const dateSchema = v.pipe(
  v.string(),
  v.isoDate(),
  v.check(isSoundDate, 'no day of the calendar between 1900 and 2199'),
  v.description('A day of the calendar in China, ISO 8601, from 1900 to 2199'),
)
export const timeSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  v.check(isSoundTime, 'no time of a day between 1900 and 2199'),
  v.description('Date and time in China (UTC+8) to the minute, ISO 8601 without offset, from 1900 to 2199'),
)
export const monthSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  v.description('A month, `YYYY-MM`'),
)
/** A whole number, 0 or more. (JSON can write numbers that are read as infinite.) */
export const wholeSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

/** An object any entry of which may be missing, but not `undefined`, which JSON does not know. */
export function exactPartial<E extends Record<string, v.GenericSchema>>(entries: E) {
  const wrapped = Object.fromEntries(Object.entries(entries).map(([name, s]) => [name, v.exactOptional(s)]))
  // Object.fromEntries forgets which name had which schema; the map above keeps them together.
  return v.object(wrapped as { [K in keyof E]: v.ExactOptionalSchema<E[K], undefined> })
}
