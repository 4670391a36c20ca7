import { neverBut } from './decided.ts'
import type { Procedure } from './procedure.ts'

/** Having wrong months of one's contribution record corrected (权益记录更正). Records have to be complete and right (社会保险法 art. 74). */
export const recordCorrection: Procedure = {
  declaration: 'declared',
  insures: false,
  needsInsurance: true,
  minutes: 5,
  makesCard: false,
  changesRecord: true,
  stage: { filling: 'use', correcting: 'follow' },
  goodEnd: 'recordCorrected',
  afterReview: () => [],
  estimate: 'estimate',
  never: neverBut('settled', 'takenUpAgain'),
  actions: new Set(['correct', 'changeLanguage', 'withdraw', 'undoWithdrawal', 'remind']),
  renewedId: { step: 'person', anew: [] },
}
