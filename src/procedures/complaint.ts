import { neverBut } from './decided.ts'
import type { Procedure } from './procedure.ts'

/** A complaint that an employer has not registered somebody (投诉用人单位). Labour inspection has 60 working days (劳动保障监察条例 art. 17). */
export const complaint: Procedure = {
  declaration: 'declared',
  insures: false,
  needsInsurance: false,
  minutes: 5,
  makesCard: false,
  stage: { filling: 'enrol', correcting: 'enrol' },
  waiting: 'investigating',
  goodEnd: 'employerOrdered',
  isOfOthers: true,
  afterReview: () => [],
  estimate: 'investigation',
  never: neverBut('mobileChanged', 'settled', 'takenUpAgain'),
  actions: new Set(['correct', 'changeMobile', 'changeLanguage', 'withdraw', 'undoWithdrawal', 'remind']),
  renewedId: { step: 'person', anew: [] },
}
