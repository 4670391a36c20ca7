import type { PartialAnswers } from '../../domain/application.ts'
import { type AnswersSetting, answersOfRow } from '../../domain/roster/answers.ts'
import type { RosterColumn } from '../../domain/roster/columns.ts'
import { isRegistered } from '../../domain/roster/registrationsDue.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import type { Survey } from '../../domain/roster/survey.ts'
import { walk } from '../engine.ts'
import { organisationEnrolment } from '../organisationEnrolment.ts'
import type { FrozenRow } from './outbox.ts'
import type { LeftOut } from './sortRoster.ts'

export interface RegistrationSetting extends AnswersSetting {
  readonly looked: Survey
  /** Rows that are being submitted. */
  readonly sending: ReadonlySet<string>
  /** Whom the agency does not know to be insured. */
  readonly uninsured: ReadonlySet<string>
}

/** The people of a roster whom the employer can register, those whose last day comes first at the top, and why others can't be. */
export interface SortedRegistrations {
  readonly ready: readonly RosterRow[]
  readonly leftOut: readonly LeftOut[]
}

/** What of a row a registration is made of. The bank, the photo and the rest are of the card. */
const needed: ReadonlySet<RosterColumn> = new Set([
  'name',
  'idNumber',
  'idType',
  'birthDate',
  'sex',
  'nationality',
  'mobile',
  'firstWorkDay',
])

/** What an employer says of an employee whom it registers, and declares to be true. */
export const registrationAnswers = (row: RosterRow, setting: AnswersSetting): PartialAnswers => ({
  ...answersOfRow(row, undefined, setting, undefined),
  insuredPlace: 'notYet',
  insuranceRight: 'employer',
  ...(row.cells.firstWorkDay === undefined ? {} : { firstWorkDay: row.cells.firstWorkDay }),
  enrolmentDeclared: true,
})

/** Why somebody who is to be registered can't be yet; undefined where nothing is in the way. */
function reasonOf(row: RosterRow, setting: RegistrationSetting): Omit<LeftOut, 'row'> | undefined {
  const { looked, sending, asOf } = setting
  const { firstWorkDay } = row.cells
  if (row.registering) return { reason: 'registering' }
  if (sending.has(row.key)) return { reason: 'sending' }
  const problems = looked.problemsOf(row).filter(({ column }) => needed.has(column))
  if (problems.some(({ code }) => code === 'kind.unfit')) return { reason: 'unfit' }
  if (problems.length > 0) return { reason: 'wrong' }
  if (firstWorkDay === undefined) return { reason: 'noFirstDay' }
  if (firstWorkDay > asOf) return { reason: 'notBegun' }
  const answers = registrationAnswers(row, setting)
  if (answers.forWhom !== 'self') return { reason: 'unfit' }
  const [missing] = walk(organisationEnrolment, answers, asOf).steps.flatMap((step) => step.problems)
  return missing && { reason: 'missing', field: missing.field }
}

/** Sorts who is not known to be insured: whoever has a first day of work, and whoever the agency says is not. */
export function sortRegistrations(
  rows: readonly RosterRow[],
  setting: RegistrationSetting,
): SortedRegistrations {
  const ready: RosterRow[] = []
  const leftOut: LeftOut[] = []
  for (const row of rows) {
    const isMeant = row.cells.firstWorkDay !== undefined || setting.uninsured.has(row.key)
    if (!isMeant || (isRegistered(row) && !row.registering)) continue
    const reason = reasonOf(row, setting)
    if (reason) leftOut.push({ row, ...reason })
    else ready.push(row)
  }
  const dayOf = ({ cells: { firstWorkDay = '' } }: RosterRow): string => firstWorkDay
  return { ready: ready.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))), leftOut }
}

/** A row as it is sent. Under its key in the roster; the batch makes one of its own of it. */
export const freezeRegistration = (row: RosterRow, setting: AnswersSetting): FrozenRow => ({
  key: row.key,
  answers: walk(organisationEnrolment, registrationAnswers(row, setting), setting.asOf).answers,
})
