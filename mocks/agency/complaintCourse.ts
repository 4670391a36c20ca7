import type { CaseEvent } from '../../src/domain/case.ts'
import { addWorkingDays } from '../../src/domain/deadlines.ts'
import type { Due } from '../../src/domain/seenCase.ts'
import { findRejection } from './course.ts'
import type { Fate } from './person.ts'
import { dateOf, onWorkingDay } from './time.ts'

/** Working days from a complaint to its investigation: the simulated authority's own pace. */
const openingDays = 5
/** Working days from then on in which it is finished (劳动保障监察条例 art. 17). */
const investigationDays = 60

/** What happens after a complaint about an employer: accepted, looked into, and answered. */
function chainOf(_: unknown, { at }: CaseEvent, fate: Fate | undefined): CaseEvent[] {
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

export const complaintCourse = {
  chainOf,
  /** No promise to the day: the period counts from the opening, and may be extended. */
  dueOf: (_: unknown, at: string): Due => ({
    on: addWorkingDays(dateOf(at), openingDays + investigationDays),
    isLaw: false,
  }),
}
