import { caseEventTypes } from '../domain/case.ts'
import type { Procedure } from './procedure.ts'

const happens: ReadonlySet<string> = new Set([
  'submitted',
  'accepted',
  'reviewStarted',
  'correctionAsked',
  'corrected',
  'mobileChanged',
  'settled',
  'rejected',
  'withdrawn',
  'withdrawalUndone',
])

/** A complaint that an employer has not registered somebody (投诉用人单位). Labour inspection has 60 working days (劳动保障监察条例 art. 17). */
export const complaint: Procedure = {
  declaration: 'declared',
  insures: false,
  needsInsurance: false,
  makesCard: false,
  stage: { filling: 'enrol', correcting: 'enrol' },
  waiting: 'investigating',
  ends: { settled: 'employerOrdered', rejected: 'breachNotFound' },
  isOfOthers: true,
  afterReview: () => [],
  estimate: 'investigation',
  never: new Set(caseEventTypes.filter((type) => !happens.has(type))),
  actions: new Set(['correct', 'changeMobile', 'withdraw', 'undoWithdrawal']),
  renewedId: { step: 'person', anew: [] },
}
