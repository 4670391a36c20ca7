import { type CaseEventType, caseEventTypes } from '../domain/case.ts'
import type { Procedure } from './procedure.ts'

const happens: ReadonlySet<CaseEventType> = new Set([
  'submitted',
  'accepted',
  'reviewStarted',
  'correctionAsked',
  'corrected',
  'settled',
  'rejected',
  'withdrawn',
  'withdrawalUndone',
])

/** Having wrong months of one's contribution record corrected (权益记录更正). Records have to be complete and right (社会保险法 art. 74). */
export const recordCorrection: Procedure = {
  declaration: 'declared',
  insures: false,
  needsInsurance: true,
  makesCard: false,
  changesRecord: true,
  stage: { filling: 'use', correcting: 'follow' },
  ends: { settled: 'recordCorrected', rejected: 'rejected' },
  afterReview: () => [],
  estimate: 'estimate',
  never: new Set(caseEventTypes.filter((type) => !happens.has(type))),
  actions: new Set(['correct', 'withdraw', 'undoWithdrawal']),
  renewedId: { step: 'person', anew: [] },
}
