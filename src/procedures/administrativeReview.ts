import { reviewOutcomes } from '../domain/case.ts'
import { neverBut } from './decided.ts'
import type { Procedure } from './procedure.ts'

/** Contesting what was decided on a case, before the government of the same level (行政复议). It has 60 days (行政复议法 art. 62). */
export const administrativeReview: Procedure = {
  declaration: 'declared',
  insures: false,
  needsInsurance: false,
  minutes: 5,
  makesCard: false,
  contests: true,
  stage: { filling: 'follow', correcting: 'follow' },
  waiting: 'underReview',
  afterReview: () => [],
  estimate: 'review',
  never: neverBut('mobileChanged', ...reviewOutcomes),
  actions: new Set(['correct', 'changeMobile', 'changeLanguage', 'withdraw', 'undoWithdrawal', 'remind']),
  renewedId: { step: 'person', anew: [] },
}
