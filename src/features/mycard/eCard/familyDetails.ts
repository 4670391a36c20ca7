import { checkMobile, normaliseMobile } from '../../../domain/checks.ts'
import { type FamilyRelation, familyRelations } from '../../../domain/familyCards.ts'
import { checkIdNumber, normaliseIdNumber } from '../../../domain/identity.ts'
import { checkName, normaliseName } from '../../../domain/name.ts'
import type { Problem } from '../../../domain/problem.ts'

/** Whose e-card is to be carried along. */
export interface FamilyDetails {
  readonly relation: FamilyRelation | undefined
  readonly name: string
  readonly idNumber: string
  readonly mobile: string
}

export const detailFields = ['relation', 'name', 'idNumber', 'mobile'] as const
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
    idNumber: normaliseIdNumber(textOf('idNumber')),
    mobile: normaliseMobile(textOf('mobile')),
  }
}

/** What is wrong with them on a day (ISO date), as far as can be told without the agency. */
export function detailProblems(
  { relation, name, idNumber, mobile }: FamilyDetails,
  asOf: string,
): DetailProblems {
  const found: readonly (readonly [DetailField, Problem | undefined])[] = [
    ['relation', relation ? undefined : { code: 'required' }],
    ['name', checkName(name)],
    ['idNumber', idNumber === '' ? { code: 'required' } : checkIdNumber('residentId', idNumber, asOf)],
    ['mobile', checkMobile(mobile)],
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem))
}
