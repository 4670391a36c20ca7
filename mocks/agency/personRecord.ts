import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import { normaliseIdNumber } from '../../src/domain/identity.ts'
import { caseStatus, isOpen } from './casePast.ts'
import { findPerson } from './people.ts'
import { findCurrentCard } from './personCards.ts'
import { casesOf } from './personCases.ts'
import type { CaseRow, Reading } from './rows.ts'
import { dateOf } from './time.ts'

// What is on record of a person: of those of the demonstration what is told of them, of everybody else what they did here.

/** The number of the document that somebody has given, as it is compared; empty where they gave none. */
export const idOf = (answers: PartialAnswers): string => normaliseIdNumber(answers.idNumber ?? '')

/**
 * The name that is on record with a number: of the demonstration's people theirs, of everybody else that of their newest case
 * here that was neither refused nor taken back.
 */
export function findNameOnRecord(tables: Reading, answers: PartialAnswers, now: string): string | undefined {
  const known = findPerson(idOf(answers), dateOf(now))
  if (known) return known.record.name
  return casesOf(tables, idOf(answers)).findLast(
    (row) => !['rejected', 'withdrawn'].includes(caseStatus(row, now)),
  )?.answers.name
}

/** Whether the person has a card that came of an earlier application, and is not cancelled. */
export const hasCard = (tables: Reading, answers: PartialAnswers, now: string): boolean =>
  findCurrentCard(tables, answers, now) !== undefined

/** One person, one open case of a kind; what was decided is contested case by case (行政复议法 art. 22). */
export function findOpenCase(
  tables: Reading,
  kind: CaseKind,
  answers: PartialAnswers,
  now: string,
): CaseRow | undefined {
  return casesOf(tables, idOf(answers)).find(
    (row) =>
      row.kind === kind &&
      row.answers.contestedCase === answers.contestedCase &&
      isOpen(caseStatus(row, now)),
  )
}

/** Whether somebody is on record as insured: from before, or because a registration here was completed. */
export function isRegistered(tables: Reading, answers: PartialAnswers, now: string): boolean {
  if (findPerson(idOf(answers), dateOf(now))?.record.insurance === 'registered') return true
  return casesOf(tables, idOf(answers)).some((row) => caseStatus(row, now) === 'enrolled')
}
