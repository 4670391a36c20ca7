import type { CaseEventType, CaseStatus } from '../../src/domain/case.ts'
import type { SeenCase, SeenEvent } from '../../src/domain/seenCase.ts'

const toReview = ['submitted', 'accepted', 'reviewStarted'] as const
const toProduction = [...toReview, 'bankAsked', 'productionStarted'] as const

/** For every status, what happened on one way to it. */
export const waysTo: { readonly [S in CaseStatus]: readonly CaseEventType[] } = {
  submitted: ['submitted'],
  accepted: ['submitted', 'accepted'],
  reviewing: toReview,
  needsCorrection: [...toReview, 'correctionAsked'],
  rejected: [...toReview, 'rejected'],
  enrolled: [...toReview, 'enrolled'],
  bankOpening: [...toReview, 'bankAsked'],
  bankFailed: [...toReview, 'bankAsked', 'bankFailed'],
  producing: toProduction,
  productionFailed: [...toProduction, 'productionFailed'],
  ready: [...toProduction, 'ready'],
  posted: [...toProduction, 'posted'],
  returned: [...toProduction, 'posted', 'returned'],
  withEmployer: [...toProduction, 'handedToEmployer'],
  collected: [...toProduction, 'ready', 'collected'],
  enabled: [...toProduction, 'ready', 'collected', 'socialEnabled'],
  active: [...toProduction, 'ready', 'collected', 'socialEnabled', 'financialActivated'],
  withdrawn: ['submitted', 'withdrawn'],
}

/** One event a day from 2 March 2026, 09:00. */
export function eventsOf(types: readonly CaseEventType[]): SeenEvent[] {
  return types.map((type, day) => ({
    type,
    at: `2026-03-${String(day + 2).padStart(2, '0')}T09:00`,
    by: 'agency',
  }))
}

/** A card application in a status, collected at an outlet, estimated for 23 March 2026 and looked at on the 10th. */
export function seenCase(
  status: CaseStatus | 'unknown',
  more: Partial<SeenCase> & { readonly types?: readonly CaseEventType[] } = {},
): SeenCase {
  const { types, ...rest } = more
  return {
    kind: 'card',
    asOf: '2026-03-10',
    status,
    events: eventsOf(types ?? (status === 'unknown' ? waysTo.reviewing : waysTo[status])),
    due: { on: '2026-03-23', isLaw: false },
    answers: { productionMode: 'batch', delivery: 'outlet' },
    ...rest,
  }
}
