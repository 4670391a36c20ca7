import type { PartialAnswers } from '../domain/application.ts'
import { reviewOutcomes } from '../domain/case.ts'
import type { Procedure } from './procedure.ts'

/** Registering for social insurance (参保登记). The law sets ten working days for it (社会保险经办条例 art. 6). */
export const enrolment: Procedure = {
  declaration: 'enrolmentDeclared',
  insures: true,
  needsInsurance: false,
  minutes: 4,
  makesCard: false,
  // What was declared and consented to was for the registration alone.
  next: {
    kind: 'card',
    anew: ['enrolmentDeclared', 'childConsent'],
    as: withRegistration,
    given: { insuredPlace: 'liaoning' },
  },
  // While a correction is awaited, the person waits for the notice all the same.
  stage: { filling: 'enrol', correcting: 'notice' },
  waiting: 'awaitingNotice',
  afterReview: () => ['notice', 'apply'],
  estimate: 'lawEstimate',
  never: new Set(['settled', ...reviewOutcomes, 'bankAsked', 'deliveryChanged', 'photoChanged']),
  actions: new Set([
    'correct',
    'changeMobile',
    'changeLanguage',
    'withdraw',
    'undoWithdrawal',
    'withdrawConsent',
    'restoreConsent',
    'remind',
  ]),
  // The copies are of the document that has expired; until when it is valid is not asked.
  renewedId: { step: 'documents', anew: ['documents'] },
}

/**
 * One look-up answers for both: that there is no card was seen, and that the person is registered follows from this case. Whether a card
 * was applied for elsewhere meanwhile, the agency looks up again as it takes the application. Anything else that was seen is asked anew.
 */
function withRegistration({ records, ...submitted }: PartialAnswers): PartialAnswers {
  if (!records || records.mismatch || records.card !== 'none') return submitted
  return { ...submitted, records: { ...records, insurance: 'registered' } }
}
