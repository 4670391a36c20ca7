import type { PartialAnswers } from '../../domain/application.ts'
import { permanent } from '../../domain/application.ts'
import { checkDate, checkMobile, checkNote, normaliseMobile } from '../../domain/checks.ts'
import { agentRelations, guardianRelations, sexes } from '../../domain/choices.ts'
import { addYears } from '../../domain/deadlines.ts'
import { fold } from '../../domain/fold.ts'
import { ageOn, checkIdNumber, findBirthDate, type IdType, normaliseIdNumber } from '../../domain/identity.ts'
import { checkName, normaliseName } from '../../domain/name.ts'
import { ages, findBirthDateOf, idTypeOf, idTypesFor } from '../../domain/person.ts'
import type { Problem } from '../../domain/problem.ts'
import type { FieldTable } from '../types.ts'

/** Who applies, who acts for them, and how they are reached: shared by the registration and the card. */
export const personFields = {
  idType: { input: 'choice', options: (answersSoFar) => idTypesFor(answersSoFar.applicantKind) },
  name: { input: 'name', normalise: normaliseName, check: checkName },
  nameNote: { input: 'text', normalise: fold, check: checkNote },
  idNumber: {
    input: 'idNumber',
    normalise: normaliseIdNumber,
    check: (value, answersSoFar, asOf) =>
      checkIdNumber(idTypeOf(answersSoFar), value, asOf) ??
      ageFits({ ...answersSoFar, idNumber: value }, asOf),
  },
  idExpiry: {
    input: 'expiry',
    check: (value, _met, asOf) => (value === permanent ? undefined : checkStillValid(value, asOf, 40)),
  },
  sex: { input: 'choice', options: () => sexes },
  birthDate: {
    input: 'date',
    check: (value, answersSoFar, asOf) =>
      checkDate(value, { notAfter: asOf, notBefore: addYears(asOf, -130) }) ??
      ageFits({ ...answersSoFar, birthDate: value }, asOf),
  },
  nationality: { input: 'country' },

  guardianName: { input: 'name', normalise: normaliseName, check: checkName, about: 'user' },
  guardianIdNumber: {
    input: 'idNumber',
    normalise: normaliseIdNumber,
    check: checkHelperNumber,
    about: 'user',
  },
  guardianRelation: { input: 'choice', options: () => guardianRelations },
  agentName: { input: 'name', normalise: normaliseName, check: checkName, about: 'user' },
  agentIdNumber: { input: 'idNumber', normalise: normaliseIdNumber, check: checkHelperNumber, about: 'user' },
  agentRelation: { input: 'choice', options: () => agentRelations },
  authorisedUntil: {
    input: 'date',
    check: (value, _met, asOf) => checkStillValid(value, asOf, 5),
  },

  helperNameNote: { input: 'text', normalise: fold, check: checkNote, about: 'user' },

  mobile: { input: 'mobile', normalise: normaliseMobile, check: checkMobile },
  mobileProof: {
    input: 'mobileProof',
    // On one page with it, the number may still be as it was typed.
    check: (value, answersSoFar) =>
      value.mobile === normaliseMobile(answersSoFar.mobile ?? '') ? undefined : { code: 'required' },
  },
  records: { input: 'records', optional: true, check: (value) => recordProblem(value) },
} as const satisfies Partial<FieldTable>

/** A day up to which something is valid: today is still good; more than `years` ahead is a slip. */
function checkStillValid(value: string, asOf: string, years: number): Problem | undefined {
  const problem = checkDate(value, { notBefore: asOf, notAfter: addYears(asOf, years) })
  return problem?.code === 'date.tooEarly' ? { code: 'date.past' } : problem
}

/**
 * The age must fit what was said before: a child under 18, who is called newborn under 7, no child under 16 on its own, and for those
 * under 18 a guardian.
 */
function ageFits(answersSoFar: PartialAnswers, asOf: string): Problem | undefined {
  const born = findBirthDateOf(answersSoFar)
  if (born === undefined) return undefined
  const count = ageOn(born, asOf)
  if (answersSoFar.forWhom === 'child' && count >= ages.adult)
    return { code: 'age.notMinor', count, limit: ages.adult }
  if (answersSoFar.applicantKind === 'newborn' && count >= ages.photo)
    return { code: 'age.notNewborn', count, limit: ages.photo }
  if (answersSoFar.forWhom === 'self' && count < ages.ownCard)
    return { code: 'age.notAdult', count, limit: ages.ownCard }
  if (answersSoFar.forWhom === 'represented' && count < ages.adult)
    return { code: 'age.notAdult', count, limit: ages.adult }
  return undefined
}

/** Residents of Hong Kong, Macao and Taiwan and foreigners can be guardians and representatives, too: these numbers carry the age. */
const helperIds: readonly IdType[] = ['residentId', 'hkMoTwResidencePermit', 'foreignPermanentResident']

/** Guardian or representative: somebody of full age (Civil Code art. 18), and somebody else than the applicant. */
function checkHelperNumber(value: string, answersSoFar: PartialAnswers, asOf: string): Problem | undefined {
  const type = helperIds.find((one) => !checkIdNumber(one, value, asOf))
  if (!type) return checkIdNumber('residentId', value, asOf)
  if (value === answersSoFar.idNumber) return { code: 'idNumber.sameAsApplicant' }
  const born = findBirthDate(type, value)
  const count = born === undefined ? undefined : ageOn(born, asOf)
  return count !== undefined && count < ages.adult
    ? { code: 'idNumber.tooYoungToHelp', count, limit: ages.adult }
    : undefined
}

function recordProblem(records: NonNullable<PartialAnswers['records']>): Problem | undefined {
  if (records.mismatch) return { code: 'record.mismatch' }
  if (records.card === 'inProgress') return { code: 'record.inProgress' }
  return records.card === 'none' ? undefined : { code: 'record.alreadyHasCard' }
}
