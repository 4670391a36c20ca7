import type { PartialAnswers } from '../../src/domain/application.ts'
import { addDays, addYears, employerRegistrationDeadline } from '../../src/domain/deadlines.ts'
import { findEmployerDuty } from '../../src/domain/employerDuty.ts'
import { viewOf } from '../agency/caseView.ts'
import { findLate } from '../agency/late.ts'
import type { CaseRow } from '../agency/rows.ts'
import { dateOf } from '../agency/time.ts'
import type { NamedDate } from '../scenarios/tour.ts'

const arriving: ReadonlySet<string> = new Set(['ready', 'posted', 'handedToEmployer'])

/**
 * The times (`YYYY-MM-DDTHH:mm`) that people want to see, for the newest case and from the device's day on. The 30-day limit is
 * the employer's (`findEmployerDuty`), counted from today where its first day is not known. Where a card has not
 * been made yet, its life is counted from the day its production is planned for; a date without a case, or that never comes, is left out. Year ten is
 * the first day on which the card is no longer valid.
 */
export function namedDatesOf(
  row: CaseRow | undefined,
  now: string,
  today: string,
  answers: PartialAnswers = {},
): Partial<Record<NamedDate, string>> {
  const at = (date: string) => `${date}T10:00`
  const thirtyDays = at(findEmployerDuty(answers)?.last ?? employerRegistrationDeadline(today))
  const yearTen = at(addYears(today, 10))
  if (!row) return { thirtyDays, yearTen }
  const overdue = findLate(row, now)?.at
  const made = row.events.findLast(({ type }) => type === 'productionStarted')
  const expires = viewOf(row, now).card?.expires ?? (made && addYears(dateOf(made.at), 10))
  const cardReady = row.events.find(({ type }) => arriving.has(type))?.at
  return {
    ...(cardReady ? { cardReady } : {}),
    thirtyDays,
    ...(overdue ? { overdue } : {}),
    ...(expires ? { expiring: at(addDays(expires, -60)), yearTen: at(addDays(expires, 1)) } : { yearTen }),
  }
}
