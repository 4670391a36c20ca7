import type { PartialAnswers } from '../../src/domain/application.ts'
import { type CaseEvent, reviewOutcomes } from '../../src/domain/case.ts'
import { admissionDays } from './due.ts'
import type { Fate } from './person.ts'
import { onWorkingDay } from './time.ts'

/**
 * What the simulated government says: who was let wait is heard; of the others who adds evidence is right, who adds none has nothing
 * new; or as it was settled for a play.
 */
function outcomeOf(answers: PartialAnswers, fate: Fate | undefined): (typeof reviewOutcomes)[number] {
  const settled = reviewOutcomes.find((one) => one === fate)
  if (settled) return settled
  if (answers.reviewRequest === 'act') return 'actionOrdered'
  if (Object.keys(answers.documents ?? {}).length === 0) return 'decisionUpheld'
  return answers.reviewRequest === 'change' ? 'decisionChanged' : 'decisionRevoked'
}

/** How a review goes on by itself: admitted or not, looked into, decided. A refusal that a person is bound for is that of the card. */
export function administrativeReview(
  { answers }: { readonly answers: PartialAnswers },
  { at }: CaseEvent,
  fate: Fate | undefined,
): CaseEvent[] {
  const admitted = onWorkingDay(at, 3, '10:00')
  if (fate === 'rejected:reviewNotAdmitted')
    return [{ type: 'rejected', at: admitted, by: 'agency', reason: 'reviewNotAdmitted' }]
  const asked = { type: 'correctionAsked', by: 'agency', field: 'reviewGrounds' } as const
  return [
    // What is unclear is asked within five days (行政复议法 art. 31).
    ...(fate === 'askedBack' ? [{ ...asked, at: onWorkingDay(at, 2, '10:30') }] : []),
    { type: 'accepted', at: admitted, by: 'agency' },
    { type: 'reviewStarted', at: onWorkingDay(at, admissionDays, '09:30'), by: 'agency' },
    {
      type: outcomeOf(answers, fate),
      at: onWorkingDay(at, fate === 'overdue' ? 60 : 30, '15:00'),
      by: 'agency',
    },
  ]
}
