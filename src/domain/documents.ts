import type { Partly } from './application.ts'
import type { LawId } from './law.ts'
import { ages, findAgeOf, idTypeOf } from './person.ts'

export const documentCodes = [
  'idCardFront',
  'idCardBack',
  'householdRegister',
  'birthCertificate',
  'hkMoTwDocument',
  'foreignDocument',
  'guardianId',
  'agentId',
  'authorisation',
  'businessLicence',
  'labourContract',
  'workPermit',
  'residenceProof',
] as const
export type DocumentCode = (typeof documentCodes)[number]

/** The paper photo is never asked for: the photo is made in the application. It is listed, so that nobody is surprised. */
export type ListedDocument = DocumentCode | 'photo'

export interface NeededDocument {
  readonly code: ListedDocument
  /** The provision that lets the agency ask for it; without one it may not be asked (社会保险经办条例 art. 31). */
  readonly law: LawId
  /** For which of the two procedures. */
  readonly purpose: 'enrolment' | 'card'
  /** Sent as an image; the others are only shown, or made on the way. */
  readonly upload: boolean
}

/**
 * The documents this person needs, and no others. ID, photo and the acting person's ID for the card; the insurance
 * agency's own list for the registration. What has no legal basis is not on the list (社会保险经办条例 art. 31).
 * @param met the answers met so far; @param asOf today, ISO date.
 */
export function documentsFor(met: Partly, asOf: string): NeededDocument[] {
  return [...cardDocuments(met, asOf), ...enrolmentDocuments(met)]
}

/** The documents sent as images with one of the two procedures. */
export function uploadsFor(purpose: 'enrolment' | 'card', met: Partly, asOf: string): DocumentCode[] {
  const codes: DocumentCode[] = []
  for (const document of documentsFor(met, asOf))
    if (document.upload && document.purpose === purpose && document.code !== 'photo')
      codes.push(document.code)
  return codes
}

function cardDocuments(met: Partly, asOf: string): NeededDocument[] {
  const card = (code: ListedDocument, law: LawId, upload = true): NeededDocument => ({
    code,
    law,
    purpose: 'card',
    upload,
  })
  const list: NeededDocument[] = []
  const type = idTypeOf(met)
  if (type === 'residentId')
    list.push(card('idCardFront', 'agencyRegulations.31'), card('idCardBack', 'agencyRegulations.31'))
  else if (type === 'householdRegister') list.push(card('householdRegister', 'agencyRegulations.31'))
  else if (met.applicantKind === 'hkMoTw') list.push(card('hkMoTwDocument', 'agencyRegulations.31'))
  else list.push(card('foreignDocument', 'agencyRegulations.31'))
  if (needsPhoto(met, asOf)) list.push(card('photo', 'agencyRegulations.31', false))
  if (met.forWhom === 'child') list.push(card('guardianId', 'civilCode.20'))
  if (met.forWhom === 'child' && type === 'householdRegister')
    list.push(card('birthCertificate', 'civilCode.20'))
  if (met.forWhom === 'represented')
    list.push(card('agentId', 'civilCode.165'), card('authorisation', 'civilCode.165'))
  return list
}

function enrolmentDocuments(met: Partly): NeededDocument[] {
  const enrolment = (code: DocumentCode, law: LawId): NeededDocument => ({
    code,
    law,
    purpose: 'enrolment',
    upload: true,
  })
  if (met.insuredPlace === 'liaoning' || met.applicantKind === 'employee') return []
  if (met.applicantKind === 'selfEmployed') return [enrolment('businessLicence', 'agencyRegulations.31')]
  if (met.applicantKind === 'hkMoTw') return [enrolment('labourContract', 'agencyRegulations.31')]
  if (met.applicantKind === 'foreigner') return [enrolment('workPermit', 'agencyRegulations.31')]
  if (met.insuredPlace === 'otherProvince') return [enrolment('residenceProof', 'agencyRegulations.31')]
  return []
}

/** From seven years of age; while the age is unknown, everybody but a newborn. */
export function needsPhoto(met: Partly, asOf: string): boolean {
  const age = findAgeOf(met, asOf)
  return age === undefined ? met.applicantKind !== 'newborn' : age >= ages.photo
}
