import type { PartialAnswers } from './application.ts'
import type { ApplicantKind } from './choices.ts'
import { ageOn, findBirthDate, findSex, type IdType, idTypes } from './identity.ts'

/** The identity documents that the card is issued on, the preferred one first; all of them where nobody asks what kind one is. */
export function idTypesFor(kind: ApplicantKind | undefined): readonly IdType[] {
  switch (kind) {
    case 'hkMoTw':
      return ['hkMoTwResidencePermit', 'hkMoPass', 'twPass']
    case 'foreigner':
      return ['foreignPermanentResident', 'passport']
    case 'newborn':
      return ['householdRegister']
    case 'student':
      return ['residentId', 'householdRegister']
    case 'resident':
      return ['residentId', 'householdRegister']
    case 'employee':
    case 'flexible':
    case 'selfEmployed':
    case 'retiree':
      return ['residentId']
    case undefined:
      return idTypes
  }
}

/** The document a person uses: the one chosen, or the only one there is to choose. */
export function idTypeOf(answersSoFar: PartialAnswers): IdType {
  const [first = 'residentId', ...others] = idTypesFor(answersSoFar.applicantKind)
  return others.length === 0 ? first : (answersSoFar.idType ?? first)
}

/** Birth date: in the number where the number carries it, else as answered. */
export function findBirthDateOf(answersSoFar: PartialAnswers): string | undefined {
  return (
    (answersSoFar.idNumber ? findBirthDate(idTypeOf(answersSoFar), answersSoFar.idNumber) : undefined) ??
    answersSoFar.birthDate
  )
}

/** Sex: in the number where the number carries it, else as answered. */
export function findSexOf(answersSoFar: PartialAnswers): 'male' | 'female' | undefined {
  return (
    (answersSoFar.idNumber ? findSex(idTypeOf(answersSoFar), answersSoFar.idNumber) : undefined) ??
    answersSoFar.sex
  )
}

/** Completed years today; undefined while the birth date is unknown. */
export function findAgeOf(answersSoFar: PartialAnswers, asOf: string): number | undefined {
  const born = findBirthDateOf(answersSoFar)
  return born === undefined ? undefined : ageOn(born, asOf)
}

/** These numbers carry no full birth date and no sex, so both are asked: passes, passports, and the foreigner card of before 2023. */
export function numberIsMute(answersSoFar: PartialAnswers): boolean {
  const type = idTypeOf(answersSoFar)
  if (type === 'foreignPermanentResident') return answersSoFar.idNumber?.length === 15
  return type === 'hkMoPass' || type === 'twPass' || type === 'passport'
}

/** Where the household register (户口) is, as far as it is known: the number says where it was first; others are asked. */
export function findHouseholdOf({ idNumber, household }: PartialAnswers): PartialAnswers['household'] {
  return idNumber?.startsWith('21') ? 'liaoning' : household
}

/** Whether the person applies alone: neither a guardian nor a representative acts. */
export function actsAlone(answersSoFar: PartialAnswers): boolean {
  return answersSoFar.forWhom === 'self' || answersSoFar.forWhom === undefined
}

/** Ages that rules turn on, in completed years, with their sources. */
export const ages = {
  /** Under 7 no photo is asked for (Yunnan, Guiyang; Guiyang 6): other provinces' practice. */
  photo: 7,
  /** Below it a guardian represents the child, from it the child acts with the guardian (Civil Code art. 19, 20). */
  limitedCapacity: 8,
  /** Below it personal data is sensitive and the guardian consents (PIPL art. 28, 31). */
  sensitive: 14,
  /** From it the resident ID card is compulsory and people apply for themselves (Resident ID Card Law art. 2). */
  ownCard: 16,
  /** Full capacity (Civil Code art. 17, 18). */
  adult: 18,
} as const
