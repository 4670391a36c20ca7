import type { FieldName, Partly } from './application.ts'
import type { ResidentAction } from './case.ts'

/** What is consented to one by one: PIPL art. 29 (portrait), 23 (bank, courier), 31 (child under 14). */
export const consents = [
  'photoConsent',
  'bankConsent',
  'courierConsent',
  'childConsent',
] as const satisfies FieldName[]
export type Consent = (typeof consents)[number]

/** The consents that these answers give. */
export const consentsIn = (answers: Partly): Consent[] => consents.filter((name) => answers[name])

/**
 * What follows from withdrawing a consent (PIPL art. 15: what was done before stays lawful). `stops`: without it the application
 * can't go on, and ends. `otherWay`: the card comes another way. `past`: it has done its work; no more is done by it.
 */
export type WithdrawalEffect = 'stops' | 'otherWay' | 'past'

/** @param actions what the resident may do now. */
export function effectOfWithdrawing(consent: Consent, actions: readonly ResidentAction[]): WithdrawalEffect {
  if (consent === 'courierConsent') return actions.includes('changeDelivery') ? 'otherWay' : 'past'
  return actions.includes('withdraw') ? 'stops' : 'past'
}

/** What is handed to the bank so that it can open the account and make the card: of these answers, those that were given. */
const bankNeeds = [
  'name',
  'idType',
  'idNumber',
  'idExpiry',
  'sex',
  'birthDate',
  'nationality',
  'mobile',
  'photo',
  'guardianName',
  'guardianIdNumber',
  'agentName',
  'agentIdNumber',
] as const satisfies FieldName[]

/** What a bank gets of everybody but the youngest: said where only the agency has the answers, as of a case. */
const usual: ReadonlySet<FieldName> = new Set(['name', 'idNumber', 'idExpiry', 'mobile', 'photo'])

/** The answers that go to the bank, in the order in which they are told. */
export function handedToBank(answers: Partly): FieldName[] {
  const isKnown = answers.name !== undefined
  return bankNeeds.filter((name) => (isKnown ? answers[name] !== undefined : usual.has(name)))
}
