import type { CardEventType } from '../../src/domain/cardEvents.ts'
import type { CaseEventType } from '../../src/domain/case.ts'

/**
 * How the person hears of something: under their notices alone; by text message, too; with what to do if it was somebody else; and
 * that at the mobile number before this one as well.
 */
export type Telling = 'inbox' | 'text' | 'ifOther' | 'formerToo'

/**
 * Which event tells whom. Whatever somebody changes is told by text message, so that nobody changes a case behind the person's back; what
 * could turn the card or its messages aside, at the former number, too.
 */
export const tellings: { readonly [T in CaseEventType | CardEventType]: Telling } = {
  submitted: 'inbox',
  accepted: 'text',
  reviewStarted: 'inbox',
  correctionAsked: 'text',
  corrected: 'ifOther',
  rejected: 'text',
  enrolled: 'text',
  settled: 'text',
  decisionUpheld: 'text',
  decisionChanged: 'text',
  decisionRevoked: 'text',
  actionOrdered: 'text',
  takenUpAgain: 'text',
  bankAsked: 'inbox',
  bankFailed: 'text',
  bankChosen: 'formerToo',
  productionStarted: 'inbox',
  productionFailed: 'inbox',
  ready: 'text',
  posted: 'text',
  returned: 'text',
  handedToEmployer: 'text',
  collected: 'text',
  handOutReversed: 'text',
  returnReversed: 'text',
  deliveryChanged: 'formerToo',
  photoChanged: 'ifOther',
  mobileChanged: 'formerToo',
  languageChanged: 'ifOther',
  reminded: 'ifOther',
  reminderAnswered: 'text',
  withdrawn: 'ifOther',
  withdrawalUndone: 'ifOther',
  consentWithdrawn: 'ifOther',
  consentRestored: 'ifOther',
  processingStopped: 'text',
  issued: 'inbox',
  socialEnabled: 'ifOther',
  financialActivated: 'ifOther',
  eCardIssued: 'ifOther',
  eCardEnded: 'ifOther',
  lossReported: 'ifOther',
  lossReportUndone: 'ifOther',
  lossReportLapsed: 'text',
  found: 'ifOther',
  lossConfirmed: 'ifOther',
  locked: 'ifOther',
  unlocked: 'ifOther',
  replaced: 'text',
  cancelled: 'ifOther',
}
