import type { CardEventType } from './cardEvents.ts'
import { type Actor, type CaseEventType, reviewOutcomes } from './case.ts'

/** The stages a case can go through. */
export type StageId =
  | 'submit'
  | 'correct'
  | 'accept'
  | 'review'
  | 'notice'
  | 'apply'
  | 'chooseBank'
  | 'bank'
  | 'produce'
  | 'produceAtOutlet'
  | 'collectAtOutlet'
  | 'collectAtOffice'
  | 'post'
  | 'returned'
  | 'employer'
  | 'enable'
  | 'activate'
  | 'rejected'
  | 'withdrawn'

/** Who acts in a stage, and the event that ends it: of the case, or in the end of the card that came of it. */
export const caseStages: {
  readonly [S in StageId]: { readonly who: Actor; readonly ends: readonly (CaseEventType | CardEventType)[] }
} = {
  submit: { who: 'resident', ends: ['submitted'] },
  correct: { who: 'resident', ends: ['corrected'] },
  accept: { who: 'agency', ends: ['accepted'] },
  review: { who: 'agency', ends: ['enrolled', 'settled', 'bankAsked', ...reviewOutcomes] },
  notice: { who: 'agency', ends: ['enrolled'] },
  apply: { who: 'resident', ends: [] },
  chooseBank: { who: 'resident', ends: ['bankChosen'] },
  bank: { who: 'bank', ends: ['productionStarted'] },
  produce: { who: 'bank', ends: ['ready', 'posted', 'handedToEmployer'] },
  produceAtOutlet: { who: 'bank', ends: ['ready'] },
  collectAtOutlet: { who: 'resident', ends: ['collected'] },
  collectAtOffice: { who: 'resident', ends: ['collected'] },
  post: { who: 'courier', ends: ['collected'] },
  returned: { who: 'resident', ends: [] },
  employer: { who: 'employer', ends: ['collected'] },
  enable: { who: 'resident', ends: ['socialEnabled'] },
  activate: { who: 'resident', ends: ['financialActivated'] },
  rejected: { who: 'agency', ends: ['rejected'] },
  withdrawn: { who: 'resident', ends: ['withdrawn'] },
}
