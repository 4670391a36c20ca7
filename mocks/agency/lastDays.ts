import { type CaseEvent, statusOf } from '../../src/domain/case.ts'
import { addWorkingDays } from '../../src/domain/deadlines.ts'
import { event } from './course.ts'
import { dateOf, onWorkingDay } from './time.ts'

// Until when a person can still do something, and what happens where it is not done.

/** Working days in which a correction is made: the simulated agency's own rule, no law sets one. */
const correctionDays = 10

/** The last day on which what was asked again can be sent. */
export function correctionDueOf(asked: Pick<CaseEvent, 'at'>): string {
  return addWorkingDays(dateOf(asked.at), correctionDays)
}

/**
 * The last day on which a withdrawal can be undone, the next working day; undefined while nothing is withdrawn. The simulated
 * agency's own rule, no law sets one. Where a correction was awaited its day stands, and nothing is undone after it.
 */
export function undoDueOf(events: readonly CaseEvent[]): string | undefined {
  const index = events.findLastIndex((e) => e.type === 'withdrawn')
  const withdrawn = events[index]
  if (!withdrawn || statusOf(events) !== 'withdrawn') return undefined
  const due = addWorkingDays(dateOf(withdrawn.at), 1)
  const before = events.slice(0, index)
  const asked = before.findLast((e) => e.type === 'correctionAsked')
  const correctBy = asked && statusOf(before) === 'needsCorrection' ? correctionDueOf(asked) : due
  return correctBy < due ? correctBy : due
}

/** The end of a case that waits for a correction, when its last day has passed without one. */
export function lapseOf(events: readonly CaseEvent[]): CaseEvent[] {
  const asked = events.findLast((e) => e.type === 'correctionAsked')
  if (!asked || statusOf(events) !== 'needsCorrection') return []
  const at = onWorkingDay(correctionDueOf(asked), 1, '09:00')
  return [event('rejected', at, 'agency', { reason: 'notCorrected' })]
}
