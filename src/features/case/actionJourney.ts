import type { FieldName, PartialAnswers } from '../../domain/application.ts'
import type { CaseKind } from '../../domain/case.ts'
import { deliveriesFor } from '../../domain/issuance.ts'
import type { ResidentAction } from '../../domain/residentActions.ts'
import { cardFields } from '../../journey/fields/card.ts'
import { bankSteps, byPost, deliverySteps, postSteps } from '../../journey/issuance.ts'
import { contactSteps } from '../../journey/person.ts'
import type { FieldTable, Journey, Step } from '../../journey/types.ts'
import { procedureJourneys } from '../../procedures/journeys.ts'

const posted: readonly Step[] = [
  ...postSteps,
  { id: 'courier', section: 'check', when: byPost, asks: ['courierConsent'] },
]

const newBank: readonly Step[] = [
  ...bankSteps,
  ...posted,
  { id: 'consent', section: 'check', asks: ['bankConsent'] },
]

const photoSteps: readonly Step[] = [{ id: 'photo', section: 'papers', asks: ['photo'] }]

function stepsOf(action: ResidentAction, asked: FieldName | undefined): readonly Step[] {
  switch (action) {
    case 'chooseBank':
      return newBank
    case 'changeDelivery':
      return [...deliverySteps, ...posted]
    case 'changePhoto':
      return photoSteps
    case 'changeMobile':
      return contactSteps
    case 'correct':
      return asked ? [{ id: 'asked', section: 'check', asks: [asked] }] : []
    case 'withdrawConsent':
      return deliverySteps
    case 'withdraw':
    case 'undoWithdrawal':
    case 'restoreConsent':
    case 'remind':
    case 'changeLanguage':
      return []
  }
}

const collecting: FieldTable['delivery'] = {
  ...cardFields.delivery,
  options: (answersSoFar) => deliveriesFor(answersSoFar).filter((way) => way !== 'post'),
}

/**
 * The few questions of a change to a case, as a journey of their own, after what is known of the case already.
 * @param known what the agency shows of the answers; @param asked the one item a correction asks for.
 */
export function actionJourney(
  kind: CaseKind,
  action: ResidentAction,
  known: PartialAnswers,
  asked: FieldName | undefined,
): Journey {
  const table = procedureJourneys[kind]
  const steps = stepsOf(action, asked)
  const own = new Set(
    steps.flatMap((step) => step.asks.map((ask) => (typeof ask === 'string' ? ask : ask.field))),
  )
  // Names come from the agency's answer, which the contract has checked.
  const names = (Object.keys(known) as FieldName[]).filter((name) => !own.has(name) && name in table.fields)
  const fields = action === 'withdrawConsent' ? { ...table.fields, delivery: collecting } : table.fields
  return { ...table, fields, steps: [{ id: 'known', section: 'about', asks: names }, ...steps] }
}

/** What stands now and is about to be changed. */
export const currentAnswers: { readonly [A in ResidentAction]: readonly FieldName[] } = {
  correct: [],
  chooseBank: ['bank'],
  changeDelivery: ['delivery', 'outlet'],
  changePhoto: [],
  changeMobile: [],
  changeLanguage: [],
  withdraw: [],
  undoWithdrawal: [],
  withdrawConsent: ['delivery'],
  restoreConsent: [],
  remind: [],
}

/** What a change begins with: what is about to be changed is answered anew, an outlet is its bank's. */
export function startingAnswers(action: ResidentAction, known: PartialAnswers): PartialAnswers {
  const gone: readonly string[] = action === 'chooseBank' ? ['bank', 'outlet'] : currentAnswers[action]
  return Object.fromEntries(Object.entries(known).filter(([name]) => !gone.includes(name)))
}
