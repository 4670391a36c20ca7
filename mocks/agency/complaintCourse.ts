import type { CaseEvent } from '../../src/domain/case.ts'
import { findRejection } from './course.ts'
import { investigationDays, openingDays } from './due.ts'
import type { Fate } from './person.ts'
import { onWorkingDay } from './time.ts'

/** What happens after a complaint about an employer: accepted, looked into, and answered. */
export function complaintCourse(_: unknown, { at }: CaseEvent, fate: Fate | undefined): CaseEvent[] {
  const reason = findRejection(fate)
  const isLate = fate === 'overdue'
  const end = onWorkingDay(at, isLate ? openingDays + investigationDays + 5 : 20, '15:00')
  const asked = { type: 'correctionAsked', by: 'agency', field: 'documents' } as const
  return [
    { type: 'accepted', at: onWorkingDay(at, 1, '10:00'), by: 'agency' },
    { type: 'reviewStarted', at: onWorkingDay(at, openingDays, '09:30'), by: 'agency' },
    ...(fate === 'askedBack' ? [{ ...asked, at: onWorkingDay(at, 8, '10:30') }] : []),
    reason ? { type: 'rejected', at: end, by: 'agency', reason } : { type: 'settled', at: end, by: 'agency' },
  ]
}
