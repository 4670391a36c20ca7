import type { CaseEvent } from '../../src/domain/case.ts'
import type { Fate } from './person.ts'
import { addMinutes, onWorkingDay } from './time.ts'

/**
 * How the correction of a contribution record goes on by itself: it is held against what the employer declared and paid. No law
 * sets a period for it: eight working days are the simulated agency's own.
 */
export function recordCorrection(_: unknown, { at }: CaseEvent, fate: Fate | undefined): CaseEvent[] {
  const decided = onWorkingDay(at, 8, '15:00')
  return [
    { type: 'accepted', at: addMinutes(at, 20), by: 'agency' },
    { type: 'reviewStarted', at: onWorkingDay(at, 1, '09:30'), by: 'agency' },
    fate === 'rejected:recordRight'
      ? { type: 'rejected', at: decided, by: 'agency', reason: 'recordRight' }
      : { type: 'settled', at: decided, by: 'agency' },
  ]
}
