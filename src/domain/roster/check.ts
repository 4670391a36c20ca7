import { checkDate, checkMobile } from '../checks.ts'
import { guardianRelations, sexes } from '../choices.ts'
import { addYears } from '../deadlines.ts'
import { findCountry } from '../findCountry.ts'
import { ageOn, checkIdNumber, findBirthDate, findSex, type IdType } from '../identity.ts'
import { checkName } from '../name.ts'
import { type OrganisationKind, organisationRules } from '../organisations.ts'
import { ages } from '../person.ts'
import type { Problem } from '../problem.ts'
import { idTypeOfRow, isScientific } from './clean.ts'
import type { RosterColumn } from './columns.ts'
import type { RosterCells, RosterPhoto, RosterProblem, RosterProblemCode } from './row.ts'

/** What rows are judged by besides themselves. */
export interface RosterRules {
  /** Today (ISO). */
  readonly asOf: string
  /** Of whom the organisation is: an employer applies for nobody under 16. Left out: of anybody. */
  readonly kind?: OrganisationKind
  /** What the banks of the organisation's city are called, each by its code and its names; undefined while that is not known. */
  readonly banks?: readonly (readonly string[])[] | undefined
}

const none: readonly RosterProblem[] = []

/**
 * All that is wrong with a row or still missing from it, cell by cell, by the same rules as a single application: name, number and
 * document, mobile, days, bank, guardian of a child under 16, or that the organisation does not apply for children (who applies with a guardian: Resident ID Card Law art. 2, facts of the
 * forms), the photo from 7 on. A repeated person and what the agency knows are not in it.
 */
export function checkRow(
  cells: RosterCells,
  rules: RosterRules,
  photo?: RosterPhoto,
): readonly RosterProblem[] {
  const found: RosterProblem[] = []
  const add = (column: RosterColumn, problem: Problem | RosterProblemCode | undefined): void => {
    if (problem === undefined) return
    found.push(typeof problem === 'string' ? { column, code: problem } : { column, ...problem })
  }
  const { name = '', idNumber = '', mobile = '', idExpiry } = cells
  add('name', checkName(name))
  const idType = idTypeOfRow(cells.idType, idNumber)
  if (idType === undefined) add('idType', 'choice.unclear')
  const wrongNumber = checkNumber(idType ?? 'passport', idNumber, rules.asOf)
  add('idNumber', wrongNumber)
  add('mobile', isScientific(mobile) ? 'idNumber.scientific' : checkMobile(mobile))
  if (idExpiry !== undefined && idExpiry !== '') add('idExpiry', checkExpiry(idExpiry, rules.asOf))
  if (cells.firstWorkDay) add('firstWorkDay', checkDate(cells.firstWorkDay, { notBefore: '1950-01-01' }))
  if (cells.bank) add('bank', isKnownBank(cells.bank, rules.banks) ? undefined : 'bank.unknown')
  const born = bornOf(cells, idType, wrongNumber, add, rules.asOf)
  if (idType === 'passport') checkNationality(cells.nationality ?? '', add)
  const age = born === undefined ? undefined : ageOn(born, rules.asOf)
  const isChild = age !== undefined && age < ages.ownCard
  if (isChild && rules.kind && !organisationRules[rules.kind].appliesFor.includes('child'))
    add('idNumber', 'kind.unfit')
  else if (isChild) checkGuardian(cells, rules.asOf, add)
  if (photo?.fit === false) add('photo', 'photo.unfit')
  else if (photo === undefined && (age === undefined || age >= ages.photo)) add('photo', 'photo.later')
  return found.length === 0 ? none : found
}

type Add = (column: RosterColumn, problem: Problem | RosterProblemCode | undefined) => void

/** The rule of the number, and what spreadsheets do to one: 2.1E+17, or zeros for the digits after the fifteenth. */
function checkNumber(type: IdType, number: string, asOf: string): Problem | RosterProblemCode | undefined {
  if (isScientific(number)) return 'idNumber.scientific'
  const problem = checkIdNumber(type, number, asOf)
  return problem && /^\d{15}000$/.test(number) ? 'idNumber.rounded' : problem
}

function checkExpiry(day: string, asOf: string): Problem | undefined {
  if (day === 'permanent') return undefined
  const problem = checkDate(day, { notBefore: asOf, notAfter: addYears(asOf, 40) })
  return problem?.code === 'date.tooEarly' ? { code: 'date.past' } : problem
}

/** The birth date by the number, and where it carries none, as given; what is given has to agree with the number. */
function bornOf(
  cells: RosterCells,
  type: IdType | undefined,
  wrongNumber: unknown,
  add: Add,
  asOf: string,
): string | undefined {
  const { idNumber = '', birthDate = '', sex = '' } = cells
  const isSound = type !== undefined && wrongNumber === undefined
  const byNumber = isSound ? findBirthDate(type, idNumber) : undefined
  const sexByNumber = isSound && sex !== '' ? findSex(type, idNumber) : undefined
  if (sex !== '' && !sexes.some((each) => each === sex)) add('sex', 'choice.unclear')
  else if (sexByNumber !== undefined && sexByNumber !== sex) add('sex', 'differsFromNumber')
  else if (sex === '' && isSound && byNumber === undefined) add('sex', 'required')
  if (birthDate === '') {
    // Passes and passports say no day; without one nobody knows whether a guardian has to act.
    if (isSound && byNumber === undefined) add('birthDate', 'required')
    return byNumber
  }
  const wrongDay = checkDate(birthDate, { notAfter: asOf, notBefore: addYears(asOf, -130) })
  if (wrongDay) add('birthDate', wrongDay)
  else if (byNumber !== undefined && byNumber !== birthDate) add('birthDate', 'differsFromNumber')
  return byNumber ?? (wrongDay ? undefined : birthDate)
}

/** Whose a passport is, by its country: the card register keeps it (as the application of anybody with one asks). */
function checkNationality(country: string, add: Add): void {
  if (country === '') add('nationality', 'required')
  else if (findCountry(country) === undefined) add('nationality', 'choice.unclear')
}

/** A child under 16: who acts for it, by name, number and relation, and that this guardian agrees, child by child. */
function checkGuardian(cells: RosterCells, asOf: string, add: Add): void {
  const { guardianName = '', guardianIdNumber = '', guardianRelation = '' } = cells
  if (guardianName === '') add('guardianName', 'guardian.missing')
  else add('guardianName', checkName(guardianName))
  if (guardianIdNumber === '') add('guardianIdNumber', 'guardian.missing')
  else if (guardianIdNumber === cells.idNumber) add('guardianIdNumber', 'guardian.same')
  else add('guardianIdNumber', checkGuardianNumber(guardianIdNumber, asOf))
  if (!guardianRelations.some((each) => each === guardianRelation))
    add('guardianRelation', guardianRelation === '' ? 'guardian.missing' : 'choice.unclear')
  if (cells.guardianConsent !== 'yes') add('guardianConsent', 'consent.needed')
}

function checkGuardianNumber(number: string, asOf: string): Problem | RosterProblemCode | undefined {
  const type = idTypeOfRow(undefined, number) ?? 'residentId'
  const problem = checkNumber(type, number, asOf)
  if (problem !== undefined) return problem
  const born = findBirthDate(type, number)
  return born !== undefined && ageOn(born, asOf) < ages.adult
    ? { code: 'idNumber.tooYoungToHelp', limit: ages.adult }
    : undefined
}

/** Whether a bank is one of these, by its code or one of its names, or a name that says a part of it: 工商银行 for 中国工商银行. */
export function isKnownBank(given: string, banks: RosterRules['banks']): boolean {
  return banks === undefined || findBank(given, banks) !== undefined
}

/** The code of the bank that is meant: the first of its names; undefined where that is none, or not one alone. */
export function findBank(given: string, banks: NonNullable<RosterRules['banks']>): string | undefined {
  const said = given.toLowerCase()
  const exact = banks.find((each) => each.some((name) => name.toLowerCase() === said))
  if (exact) return exact[0]
  const near =
    said.length < 3 ? [] : banks.filter((each) => each.some((name) => name.toLowerCase().includes(said)))
  return near.length === 1 ? near[0]?.[0] : undefined
}
