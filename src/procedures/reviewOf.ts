import type { PartialAnswers } from '../domain/application.ts'
import type { TakeOver } from '../journey/takeOver.ts'
import type { Contestable } from './contest.ts'

/** Whoever acted in the case for a child or another person acts for them again, with their own ID card. */
function asAsker(submitted: PartialAnswers): PartialAnswers {
  const { guardianName, guardianIdNumber, agentName, agentIdNumber } = submitted
  const [name, idNumber] = [guardianName ?? agentName, guardianIdNumber ?? agentIdNumber]
  if (!name || !idNumber) return submitted
  const { nameNote: _, birthDate: __, sex: ___, ...rest } = submitted
  return { ...rest, idType: 'residentId', name, idNumber }
}

/**
 * Where a review of what was decided on a case is asked for, and with what it begins: which case, since when, whom and where it
 * concerns. Where nothing was decided in time, all that can be asked for is that it be done.
 */
export const reviewOf = (number: string, { what, day }: Contestable) =>
  ({
    journey: 'administrativeReview',
    step: 'decision',
    as: asAsker,
    anew: ['documents'],
    given: {
      contestedCase: number,
      decisionDay: day,
      ...(what === 'inaction' ? { reviewRequest: 'act' } : {}),
    },
  }) as const satisfies TakeOver & { journey: string; step: string }
