import type { FieldName, PartialAnswers } from '../../domain/application.ts'
import type { BatchMatter } from '../../domain/organisationCodes.ts'
import type { OrganisationKind } from '../../domain/organisations.ts'
import { answersOfRow } from '../../domain/roster/answers.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { organisationJourneys } from '../organisationJourneys.ts'
import type { Journey } from '../types.ts'
import { registrationAnswers } from './registration.ts'

/** What the roster knows of somebody whose case is corrected; of one who is not in it, what is the same for all. @param asOf today (ISO). */
export function correctionKnown(
  row: RosterRow | undefined,
  { kind, city = '' }: { readonly kind: OrganisationKind; readonly city?: string },
  asOf: string,
  matter: BatchMatter = 'cards',
): PartialAnswers {
  const blank: RosterRow = { key: '', cells: {}, problems: [] }
  const setting = { kind, city, asOf }
  return matter === 'registrations'
    ? registrationAnswers(row ?? blank, setting)
    : answersOfRow(row ?? blank, undefined, setting, undefined)
}

/** The one question that is asked again, after what is known: number and document are judged by what kind of document it is. */
export function correctionJourney(
  known: PartialAnswers,
  asked: FieldName,
  matter: BatchMatter = 'cards',
): Journey {
  const whole = organisationJourneys[matter]
  const before = whole.steps
    .flatMap(({ asks }) => asks.map((ask) => (typeof ask === 'string' ? ask : ask.field)))
    .filter((name) => name !== asked && known[name] !== undefined)
  return {
    ...whole,
    steps: [
      { id: 'known', section: 'about', asks: before },
      { id: 'asked', section: 'check', asks: [asked] },
    ],
  }
}

/** The row with what was corrected in its cell, and asked for no more. Of a picture the cell stays what it is. */
export function withCorrection(before: RosterRow, given: PartialAnswers): RosterRow {
  const { asked: _, ...row } = before
  const { name, idNumber, idExpiry } = given
  const cells = {
    ...(name === undefined ? {} : { name }),
    ...(idNumber === undefined ? {} : { idNumber }),
    ...(idExpiry === undefined ? {} : { idExpiry }),
  }
  return Object.keys(cells).length === 0 ? row : { ...row, cells: { ...row.cells, ...cells } }
}
