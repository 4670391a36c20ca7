import type { CaseEvent } from '../../src/domain/case.ts'
import { enrolmentDecisionDue, isEstimate } from '../../src/domain/deadlines.ts'
import type { Due } from '../../src/domain/seenCase.ts'
import { type Course, event, findRejection, type KindOfCourse } from './course.ts'
import type { Fate } from './person.ts'
import { addMinutes, dateOf, onWorkingDay } from './time.ts'

function chainOf(_: Course, { at }: CaseEvent, fate: Fate | undefined): CaseEvent[] {
  const reason = findRejection(fate)
  return [
    event('accepted', addMinutes(at, 20), 'agency'),
    event('reviewStarted', onWorkingDay(at, 1, '09:30'), 'agency'),
    reason
      ? event('rejected', onWorkingDay(at, 3, '15:00'), 'agency', { reason })
      : event('enrolled', onWorkingDay(at, fate === 'overdue' ? 14 : 4, '15:00'), 'agency'),
  ]
}

/**
 * The law sets a period (see `enrolmentDecisionDue`). One that ends in a year without a published holiday calendar is an estimate:
 * nobody knows yet which days are worked.
 */
function dueOf(_: Course, at: string): Due {
  const on = enrolmentDecisionDue(dateOf(at))
  return { on, isLaw: !isEstimate(on) }
}

/** How a registration goes on by itself, and by when it is decided. */
export const enrolmentCourse: KindOfCourse = { chainOf, dueOf }
