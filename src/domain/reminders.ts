import type { CaseEvent } from './case.ts'
import { addWorkingDays, isWorkingDay } from './deadlines.ts'

// Reminding the agency of a case (催办). No law sets when, how often, or by when it is answered: these are the simulated agency's
// own rules, after the one working day in which the 12345 hotlines pass on what they are asked.

/** Working days in which a reminder is answered. */
const answerDays = 1
/** Working days from that answer on in which a case goes on that was late. */
const resultDays = 2

type Told = readonly Pick<CaseEvent, 'type' | 'at'>[]

/** The working day to which a reminder counts: of one that is sent on a day off, the next. */
const reminderDayOf = (at: string): string => {
  const day = at.slice(0, 10)
  return isWorkingDay(day) ? day : addWorkingDays(day, 1)
}

/** The last day on which a reminder is answered (ISO date). */
export const answerDueOf = ({ at }: Pick<CaseEvent, 'at'>): string =>
  addWorkingDays(reminderDayOf(at), answerDays)

/**
 * By when something comes of a case whose reminder is answered (ISO date): by the day that was promised already, and where that is
 * over, soon after the answer.
 */
export function resultDueOf({ at }: Pick<CaseEvent, 'at'>, promised: string | undefined): string {
  const day = at.slice(0, 10)
  return promised !== undefined && promised >= day ? promised : addWorkingDays(day, resultDays)
}

/** From which day on a case can be reminded of: when most people had theirs, at the latest when it was promised. */
export const remindableFrom = (
  usualBy: string | undefined,
  promised: string | undefined,
): string | undefined => [usualBy, promised].filter((day) => day !== undefined).sort()[0]

/** Whether it can be today: from that day on, once each working day. */
export function mayRemind(events: Told, from: string, today: string): boolean {
  const isOfToday = ({ type, at }: Told[number]) =>
    type === 'reminded' && reminderDayOf(at) === reminderDayOf(today)
  return today >= from && !events.some(isOfToday)
}
