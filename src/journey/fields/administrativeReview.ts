import { checkDate, checkLine, checkNote, checkText, normaliseCaseNumber } from '../../domain/checks.ts'
import { decisionLevels, reviewRequests } from '../../domain/choices.ts'
import { fold } from '../../domain/fold.ts'
import { firstReviewable } from '../../domain/review.ts'
import type { FieldTable } from '../types.ts'

/** Contesting a decision: which one, when it became known, whose it was, what is wanted and why. */
export const administrativeReviewFields = {
  contestedCase: { input: 'line', normalise: normaliseCaseNumber, check: checkLine },
  decisionDay: {
    input: 'date',
    check: (value, _met, asOf) => checkDate(value, { notBefore: firstReviewable(asOf), notAfter: asOf }),
  },
  lateReason: { input: 'text', normalise: fold, check: checkNote },
  decidedBy: { input: 'choice', options: () => decisionLevels },
  reviewRequest: { input: 'choice', options: () => reviewRequests },
  reviewGrounds: { input: 'text', normalise: fold, check: (value) => checkText(value, 500) },
} as const satisfies Partial<FieldTable>
