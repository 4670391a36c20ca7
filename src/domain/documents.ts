import type { PartialAnswers } from './application.ts'
import type { CaseKind } from './case.ts'
import type { DocumentCode } from './documentCodes.ts'
import type { LawId } from './law.ts'
import { actsAlone, ages, findAgeOf, findHouseholdOf, idTypeOf, idTypesFor } from './person.ts'

/** The paper photo is never asked for: the photo is made in the application. It is listed, so that nobody is surprised. */
export type ListedDocument = DocumentCode | 'photo'

/** One row of the list: both sides of the ID card are one paper. */
export type Paper = Exclude<ListedDocument, 'idCardBack' | 'workEvidence' | 'wageProof' | 'reviewEvidence'>

export interface NeededDocument {
  readonly code: ListedDocument
  /** The provision that lets the agency ask for it; without one it may not be asked (社会保险经办条例 art. 31). */
  readonly law: LawId
  /** For which of the two procedures. */
  readonly purpose: CaseKind
  /** Sent as an image; the others are only shown, or made on the way. */
  readonly upload: boolean
  /**
   * Needed by some only, and what decides is not known (yet): people with an employer, or registered outside Liaoning; children
   * whose household register does not name their parents; or where the city has a rule of its own.
   */
  readonly onlyIf?: 'employed' | 'householdElsewhere' | 'relationNotShown' | 'cityAsks'
}

/**
 * The documents this person needs, and no others: ID, photo and the acting person's ID for the card; for the registration
 * what the insurance agency's own rules add. What has no legal basis is not on the list (社会保险经办条例 art. 31).
 * @param answersSoFar the answers met so far; @param asOf today, ISO date.
 */
export function documentsFor(answersSoFar: PartialAnswers, asOf: string): NeededDocument[] {
  return [
    ...ownDocuments(answersSoFar, asOf),
    ...helperDocuments(answersSoFar, asOf),
    ...enrolmentDocuments(answersSoFar),
    ...correctionDocuments(answersSoFar),
  ]
}

/** Whose papers a procedure asks for, where they are those of another: every card is made from the same. */
const papersAsOf: { readonly [K in CaseKind]?: CaseKind } = { replacement: 'card' }

/** The documents of a person that one procedure asks for, sent as images or not. */
const papersFor = (procedure: CaseKind, answersSoFar: PartialAnswers, asOf: string): NeededDocument[] =>
  documentsFor(answersSoFar, asOf).filter(({ purpose }) => purpose === (papersAsOf[procedure] ?? procedure))

/** The documents sent as images with a procedure. */
export function uploadsFor(procedure: CaseKind, answersSoFar: PartialAnswers, asOf: string): DocumentCode[] {
  return papersFor(procedure, answersSoFar, asOf).flatMap(({ code, upload }) =>
    upload && code !== 'photo' ? [code] : [],
  )
}

/** What may be sent to support what somebody says; nothing has to be. */
const evidenceFor: { readonly [K in CaseKind]?: readonly DocumentCode[] } = {
  complaint: ['labourContract', 'workEvidence'],
  // The agency has to show that it decided rightly; who contests may add to it (行政复议法 art. 44).
  administrativeReview: ['reviewEvidence'],
}

/** What may be sent beside them: evidence; and only the person can see whether the household register shows the relation. */
export function optionalUploadsFor(
  procedure: CaseKind,
  answersSoFar: PartialAnswers,
  asOf: string,
): DocumentCode[] {
  const evidence = evidenceFor[procedure]
  if (evidence) return [...evidence]
  return papersFor(procedure, answersSoFar, asOf).flatMap(({ code, onlyIf }) =>
    onlyIf === 'relationNotShown' && code !== 'photo' ? [code] : [],
  )
}

const card = (code: ListedDocument, law: LawId): NeededDocument => ({
  code,
  law,
  purpose: 'card',
  upload: code !== 'photo',
})

/** Identity documents may always be asked for (art. 31 speaks of what is asked besides them); the photo is part of the card. */
function ownDocuments(answersSoFar: PartialAnswers, asOf: string): NeededDocument[] {
  const list = identityCodes(answersSoFar).map((code) => card(code, 'agencyRegulations.31'))
  if (needsPhoto(answersSoFar, asOf)) list.push(card('photo', 'agencyRegulations.7'))
  return list
}

function identityCodes(answersSoFar: PartialAnswers): DocumentCode[] {
  const type = idTypeOf(answersSoFar)
  if (type === 'residentId') return ['idCardFront', 'idCardBack']
  if (type === 'householdRegister') return ['householdRegister']
  return [answersSoFar.applicantKind === 'hkMoTw' ? 'hkMoTwDocument' : 'foreignDocument']
}

/** Who acts for a minor, or with an authorisation, shows who they are and why they may. */
function helperDocuments(answersSoFar: PartialAnswers, asOf: string): NeededDocument[] {
  if (actsAlone(answersSoFar)) return []
  if (answersSoFar.forWhom === 'represented')
    return [card('agentId', 'agencyRegulations.31'), card('authorisation', 'civilCode.165')]
  const law = guardianLaw(answersSoFar, asOf)
  return [card('guardianId', law), proofOfRelation(answersSoFar, law)]
}

/** A household register mostly names the parents; a child's own ID card, pass or passport never does. */
function proofOfRelation(answersSoFar: PartialAnswers, law: LawId): NeededDocument {
  const certificate = card('birthCertificate', law)
  const mayShow = answersSoFar.idType
    ? idTypeOf(answersSoFar) === 'householdRegister'
    : idTypesFor(answersSoFar.applicantKind).includes('householdRegister')
  return mayShow ? { ...certificate, upload: false, onlyIf: 'relationNotShown' } : certificate
}

/** Under 8 the guardian represents the child; from 8 on the child acts with the guardian (Civil Code art. 19, 20). */
function guardianLaw(answersSoFar: PartialAnswers, asOf: string): LawId {
  const age = findAgeOf(answersSoFar, asOf)
  const represented =
    age === undefined ? answersSoFar.applicantKind === 'newborn' : age < ages.limitedCapacity
  return represented ? 'civilCode.20' : 'civilCode.19'
}

/** Shown at the counter if it comes to that; not sent while it is open whether it is needed. */
const perhaps = (
  onlyIf: NonNullable<NeededDocument['onlyIf']>,
  code: DocumentCode,
  law: LawId,
): NeededDocument => ({ code, law, purpose: 'enrolment', upload: false, onlyIf })

/** What registering for insurance takes beyond an identity document. A minor registers with the identity document alone. */
function enrolmentDocuments(answersSoFar: PartialAnswers): NeededDocument[] {
  const { insuredPlace, applicantKind } = answersSoFar
  if (insuredPlace === 'liaoning' || applicantKind === undefined) return []
  switch (applicantKind) {
    case 'selfEmployed':
      // Art. 57 names the licence for employers only: without a provision of its own no city may ask for it.
      return [perhaps('cityAsks', 'businessLicence', 'agencyRegulations.31')]
    case 'hkMoTw':
      return shownByEmployer(answersSoFar, 'labourContract', 'hkMoTwOrder.3')
    case 'foreigner':
      return shownByEmployer(answersSoFar, 'workPermit', 'foreignersOrder.4')
    case 'flexible':
    case 'resident':
      return residenceProof(answersSoFar)
    case 'employee':
    case 'retiree':
    case 'student':
    case 'newborn':
      return []
  }
}

/** What the employer shows to register somebody from Hong Kong, Macao, Taiwan or abroad; others have none. */
function shownByEmployer(answersSoFar: PartialAnswers, code: DocumentCode, law: LawId): NeededDocument[] {
  const isOther = answersSoFar.insuranceRight === 'permit' || answersSoFar.insuranceRight === 'none'
  return answersSoFar.forWhom === 'child' || isOther ? [] : [perhaps('employed', code, law)]
}

/** Who registers away from the household register may do so by the residence permit; that is a right, no duty to show it. */
function residenceProof(answersSoFar: PartialAnswers): NeededDocument[] {
  const household = findHouseholdOf(answersSoFar)
  if (answersSoFar.livingPlace !== 'liaoning' || household === 'liaoning') return []
  const [code, law] = ['residenceProof', 'residencePermitRegulations.12'] as const
  return [perhaps(household ? 'cityAsks' : 'householdElsewhere', code, law)]
}

/** Whether it is open where the household register is, and a paper depends on it: then it is asked. */
export function dependsOnHousehold(answersSoFar: PartialAnswers): boolean {
  return enrolmentDocuments(answersSoFar).some(({ onlyIf }) => onlyIf === 'householdElsewhere')
}

/** What shows that a month was worked and paid for: who is asked about data of the insurance tells them truthfully (art. 74). */
function correctionDocuments({ recordFault }: PartialAnswers): NeededDocument[] {
  if (recordFault !== 'missing' && recordFault !== 'base') return []
  return [{ code: 'wageProof', law: 'socialInsuranceLaw.74', purpose: 'recordCorrection', upload: true }]
}

/** From seven years of age; while the age is unknown, everybody but a newborn. */
export function needsPhoto(answersSoFar: PartialAnswers, asOf: string): boolean {
  const age = findAgeOf(answersSoFar, asOf)
  return age === undefined ? answersSoFar.applicantKind !== 'newborn' : age >= ages.photo
}
