import type { CaseEvent } from '../../src/domain/case.ts'
import { type Course, event, findRejection, type KindOfCourse } from './course.ts'
import type { Fate } from './person.ts'
import { addMinutes, onWorkingDay } from './time.ts'

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

/** How a registration goes on by itself. */
export const enrolmentCourse: KindOfCourse = chainOf
