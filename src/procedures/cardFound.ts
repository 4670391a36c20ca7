import { caseEventTypes } from '../domain/case.ts'
import type { Procedure } from './procedure.ts'

/** Saying that a card which was reported lost has been found (解挂). A report that has not lapsed is lifted at once. */
export const cardFound: Procedure = {
  declaration: 'declared',
  insures: false,
  needsInsurance: true,
  minutes: 3,
  makesCard: false,
  ofCard: () => 'found',
  isSettledAtOnce: true,
  stage: { filling: 'use', correcting: 'follow' },
  afterReview: () => [],
  estimate: 'estimate',
  never: new Set(caseEventTypes.filter((type) => !['submitted', 'accepted', 'settled'].includes(type))),
  actions: new Set(),
  renewedId: { step: 'check', anew: [] },
}
