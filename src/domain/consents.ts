import type { FieldName, PartialAnswers } from './application.ts'

/** What is consented to one by one: PIPL art. 29 (portrait), 23 (bank, courier), 31 (child under 14). */
export const consents = [
  'photoConsent',
  'bankConsent',
  'courierConsent',
  'childConsent',
] as const satisfies FieldName[]
export type Consent = (typeof consents)[number]

/** The consents that these answers give. */
export const consentsIn = (answers: PartialAnswers): Consent[] => consents.filter((name) => answers[name])

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
export function handedToBank(answers: PartialAnswers): FieldName[] {
  const isKnown = answers.name !== undefined
  return bankNeeds.filter((name) => (isKnown ? answers[name] !== undefined : usual.has(name)))
}
