import type { CaseEventType } from './case.ts'

/** What the resident may ask for while a case stands as it does. */
export const residentActions = [
  'correct',
  'chooseBank',
  'changeDelivery',
  'changePhoto',
  'changeMobile',
  'changeLanguage',
  'withdraw',
  'undoWithdrawal',
  'withdrawConsent',
  'restoreConsent',
  'remind',
] as const
export type ResidentAction = (typeof residentActions)[number]
/** What is done by one press where it is offered; everything else is a page of its own. */
export type PressAction = 'undoWithdrawal' | 'restoreConsent' | 'remind' | 'changeLanguage'

export const actionEvents: { readonly [A in ResidentAction]: CaseEventType } = {
  correct: 'corrected',
  chooseBank: 'bankChosen',
  changeDelivery: 'deliveryChanged',
  changePhoto: 'photoChanged',
  changeMobile: 'mobileChanged',
  changeLanguage: 'languageChanged',
  withdraw: 'withdrawn',
  undoWithdrawal: 'withdrawalUndone',
  withdrawConsent: 'consentWithdrawn',
  restoreConsent: 'consentRestored',
  remind: 'reminded',
}
