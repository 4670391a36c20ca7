import { type ECardState, eCardStates } from './eCard.ts'
import { ageOn, type IdType } from './identity.ts'

/** Whose e-card somebody carries along, seen from the holder. */
export const familyRelations = ['child', 'parent', 'spouse', 'grandparent'] as const
export type FamilyRelation = (typeof familyRelations)[number]

/** The documents that a relative may be known by; a household register has the number of the resident ID card. */
export const familyIdTypes = [
  'residentId',
  'hkMoTwResidencePermit',
  'hkMoPass',
  'twPass',
  'foreignPermanentResident',
  'passport',
] as const satisfies readonly IdType[]
export type FamilyIdType = (typeof familyIdTypes)[number]

/** So many relatives' e-cards are carried at most (电子社保卡 亲情服务). */
export const mostFamilyCards = 8

/** Under this age a guardian consents to what is done with a child's data, and nobody else (个人信息保护法 art. 31). */
const consentsSelfFrom = 14

/** Who has to agree that a relative's e-card is carried along. */
export type FamilyConsent = 'own' | 'guardian'

/** Who has to agree on a day, for somebody born on another (ISO dates). */
export const consentNeeded = (birthDate: string, asOf: string): FamilyConsent =>
  ageOn(birthDate, asOf) < consentsSelfFrom ? 'guardian' : 'own'

/** Whether a relation can be, by the birth dates (ISO): a child is born after the holder, a parent or grandparent before. */
export function isInOrder(relation: FamilyRelation, holderBorn: string, born: string): boolean {
  if (relation === 'spouse' || holderBorn === '') return true
  return relation === 'child' ? born > holderBorn : born < holderBorn
}

/**
 * What a relative's e-card can do in the holder's hands: no more than the relative's own card allows, and nothing without an e-card
 * of the holder's that can be used.
 */
export function carriedState(holder: ECardState | undefined, relative: ECardState): ECardState {
  const worst = Math.max(eCardStates.indexOf(holder ?? 'ended'), eCardStates.indexOf(relative))
  return eCardStates[worst] ?? 'ended'
}
