import type { CaseEvent } from '../../src/domain/case.ts'
import type { Due } from '../../src/domain/seenCase.ts'
import type { Fate } from './person.ts'
import { addMinutes, dateOf, onWorkingDay } from './time.ts'

/**
 * How the correction of a contribution record goes on by itself: it is held against what the employer declared and paid. No law
 * sets a period for it: eight working days, fifteen promised, are the simulated agency's own.
 */
export const recordCorrection = {
  chainOf: (_: unknown, { at }: CaseEvent, fate: Fate | undefined): CaseEvent[] => {
    const decided = onWorkingDay(at, 8, '15:00')
    return [
      { type: 'accepted', at: addMinutes(at, 20), by: 'agency' },
      { type: 'reviewStarted', at: onWorkingDay(at, 1, '09:30'), by: 'agency' },
      fate === 'rejected:recordRight'
        ? { type: 'rejected', at: decided, by: 'agency', reason: 'recordRight' }
        : { type: 'settled', at: decided, by: 'agency' },
    ]
  },
  dueOf: (_: unknown, at: string): Due => ({ on: dateOf(onWorkingDay(at, 15, '00:00')), isLaw: false }),
}
