import { checkMobile, normaliseMobile } from '../../../domain/checks.ts'
import { isRealDate } from '../../../domain/dates.ts'
import {
  type FamilyIdType,
  type FamilyRelation,
  familyIdTypes,
  familyRelations,
} from '../../../domain/familyCards.ts'
import { checkIdNumber, findBirthDate, normaliseIdNumber } from '../../../domain/identity.ts'
import { checkName, normaliseName } from '../../../domain/name.ts'
import { numberIsMute } from '../../../domain/person.ts'
import type { Problem } from '../../../domain/problem.ts'
import { dateFrom } from '../../../ui/DateFields.tsx'

/** Whose e-card is to be carried along. */
export interface FamilyDetails {
  readonly relation: FamilyRelation | undefined
  readonly name: string
  readonly idType: FamilyIdType
  readonly idNumber: string
  /** ISO, or as far as it is typed; empty where the number carries it. */
  readonly birthDate: string
  readonly mobile: string
}

export const detailFields = ['relation', 'name', 'idType', 'idNumber', 'birthDate', 'mobile'] as const
export type DetailField = (typeof detailFields)[number]
export type DetailProblems = { readonly [F in DetailField]?: Problem }

/** What was typed, as the agency writes it. */
export function readDetails(form: FormData): FamilyDetails {
  const textOf = (field: DetailField): string => {
    const given = form.get(field)
    return typeof given === 'string' ? given : ''
  }
  return {
    relation: familyRelations.find((each) => each === textOf('relation')),
    name: normaliseName(textOf('name')),
    idType: idTypeFrom(textOf('idType')),
    idNumber: normaliseIdNumber(textOf('idNumber')),
    birthDate: dateFrom(form, 'birthDate'),
    mobile: normaliseMobile(textOf('mobile')),
  }
}

/** The document that was chosen; a resident ID card where none was. */
export const idTypeFrom = (given: string): FamilyIdType =>
  familyIdTypes.find((each) => each === given) ?? 'residentId'

/** When the relative was born: in the number, else as given. */
export const bornOn = ({ idType, idNumber, birthDate }: FamilyDetails): string =>
  findBirthDate(idType, idNumber) ?? birthDate

function checkBirthDate(birthDate: string, asOf: string): Problem | undefined {
  if (birthDate === '') return { code: 'required' }
  if (!isRealDate(birthDate)) return { code: 'date.unreal' }
  return birthDate > asOf ? { code: 'date.future' } : undefined
}

/** What is wrong with them on a day (ISO date), as far as can be told without the agency. */
export function detailProblems(
  { relation, name, idType, idNumber, birthDate, mobile }: FamilyDetails,
  asOf: string,
): DetailProblems {
  const found: readonly (readonly [DetailField, Problem | undefined])[] = [
    ['relation', relation ? undefined : { code: 'required' }],
    ['name', checkName(name)],
    ['idNumber', idNumber === '' ? { code: 'required' } : checkIdNumber(idType, idNumber, asOf)],
    ['birthDate', numberIsMute({ idType, idNumber }) ? checkBirthDate(birthDate, asOf) : undefined],
    ['mobile', checkMobile(mobile)],
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem))
}
