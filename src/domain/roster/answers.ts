import type { PartialAnswers } from '../application.ts'
import { type ApplicantKind, guardianRelations, sexes } from '../choices.ts'
import { findCountry } from '../findCountry.ts'
import { ageOn, findBirthDate, type IdType } from '../identity.ts'
import type { OrganisationKind } from '../organisations.ts'
import { ages } from '../person.ts'
import { idTypeOfRow } from './clean.ts'
import type { RosterDecision } from './decision.ts'
import type { RosterCells, RosterRow } from './row.ts'

/** What is the same for everybody of an organisation. */
export interface AnswersSetting {
  readonly kind: OrganisationKind
  /** The city (GB/T 2260) whose banks issue the cards. */
  readonly city: string
  /** Today (ISO). */
  readonly asOf: string
}

const kinds: Readonly<Record<OrganisationKind, ApplicantKind>> = {
  employer: 'employee',
  village: 'resident',
  school: 'student',
}

function kindOf(idType: IdType | undefined, kind: OrganisationKind, age: number | undefined): ApplicantKind {
  if (idType === 'foreignPermanentResident' || idType === 'passport') return 'foreigner'
  if (idType === 'hkMoTwResidencePermit' || idType === 'hkMoPass' || idType === 'twPass') return 'hkMoTw'
  if (age === undefined || age >= ages.ownCard) return kinds[kind]
  // The journey calls children so who have no card of their own yet.
  return idType === 'householdRegister' && age < ages.photo ? 'newborn' : 'student'
}

/** A child’s number mostly comes from the household register, which has the same and does not expire. */
function documentOf({ idType, idNumber = '', idExpiry }: RosterCells, isChild: boolean): IdType | undefined {
  const type = idTypeOfRow(idType, idNumber)
  return isChild && !idType && !idExpiry && type === 'residentId' ? 'householdRegister' : type
}

const bornOf = ({ idNumber = '', birthDate }: RosterCells, idType: IdType | undefined): string | undefined =>
  (idType && findBirthDate(idType, idNumber)) ?? birthDate

const ageOf = (cells: RosterCells, asOf: string): number | undefined => {
  const born = bornOf(cells, idTypeOfRow(cells.idType, cells.idNumber ?? ''))
  return born === undefined ? undefined : ageOn(born, asOf)
}

/** Whether a guardian decides for the person of a row: under 16 (who applies with a guardian: facts of the forms). @param asOf today (ISO). */
export function isChildRow({ cells }: Pick<RosterRow, 'cells'>, asOf: string): boolean {
  const age = ageOf(cells, asOf)
  return age !== undefined && age < ages.ownCard
}

/** Left out where it is empty, or no choice that there is. */
const given = <K extends string, V>(name: K, value: V | undefined): { readonly [N in K]?: V } =>
  value === undefined || value === '' ? {} : ({ [name]: value } as { readonly [N in K]?: V })

/**
 * A row as the answers of an application for a card: what stands in its cells, and what the person has decided.
 * What is missing is left out, so that the journey finds it. @param photo the photo as it is sent.
 */
export function answersOfRow(
  { cells }: RosterRow,
  decision: Pick<RosterDecision, 'bank' | 'consents'> | undefined,
  { kind, city, asOf }: AnswersSetting,
  photo: PartialAnswers['photo'],
): PartialAnswers {
  const age = ageOf(cells, asOf)
  const isChild = isChildRow({ cells }, asOf)
  const idType = documentOf(cells, isChild)
  const consents = Object.fromEntries((decision?.consents ?? []).map((name) => [name, true as const]))
  return {
    forWhom: isChild ? 'child' : 'self',
    applicantKind: kindOf(idType, kind, age),
    insuredPlace: 'liaoning',
    livingPlace: 'liaoning',
    cardInHand: 'none',
    city,
    ...given('idType', idType),
    ...given('name', cells.name),
    ...given('idNumber', cells.idNumber),
    ...given('idExpiry', cells.idExpiry),
    ...given('birthDate', cells.birthDate),
    ...given(
      'sex',
      sexes.find((sex) => sex === cells.sex),
    ),
    ...given('nationality', idType === 'passport' ? findCountry(cells.nationality ?? '') : undefined),
    ...given('mobile', cells.mobile),
    ...(isChild
      ? {
          ...given('guardianName', cells.guardianName),
          ...given('guardianIdNumber', cells.guardianIdNumber),
          ...given(
            'guardianRelation',
            guardianRelations.find((each) => each === cells.guardianRelation),
          ),
        }
      : {}),
    ...given('photo', photo),
    ...(decision ? { bank: decision.bank, ...consents, declared: true } : {}),
  }
}
