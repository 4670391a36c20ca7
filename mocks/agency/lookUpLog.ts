import {
  type ContributionRecord,
  type LookUp,
  type LookUpObjection,
  lookUpsKeptYears,
} from '../../src/domain/contributionRecord.ts'
import { findingOf, objectionWorkingDays } from '../../src/domain/contributions.ts'
import { addWorkingDays, addYears } from '../../src/domain/deadlines.ts'
import { findCardUse } from '../../src/domain/uses/cardUses.ts'
import type { LookUpRow, ObjectionRow, TellingRow } from './lookUpRows.ts'
import type { Reading } from './rows.ts'
import { dateOf, onWorkingDay } from './time.ts'

/** How many lines of the log are told. */
const told = 50

/**
 * Who looked at a person's record, the newest first: whoever asked for it, as it was noted; the desk, with each review of a case; a
 * counter that was shown the card; and the employer, which declares the wages of its people each January (演示数据). Of the
 * years for which the log is kept.
 * @param now the agency's time, `YYYY-MM-DDTHH:mm`
 */
export function lookUpsOf(
  tables: Reading,
  idNumber: string,
  { entries }: ContributionRecord,
  now: string,
): LookUp[] {
  const since = addYears(dateOf(now), -lookUpsKeptYears)
  const rows = notedLookUps(tables, idNumber)
  const noted = rows.flatMap(({ at, why, objection }): LookUp[] =>
    objection ? [] : [{ at, by: actorOf[why], why }],
  )
  const cases = tables.by('cases', 'person', idNumber).map(([, row]) => row)
  const reviews = cases
    .flatMap(({ events }) => events)
    .flatMap(({ type, at }): LookUp[] =>
      type === 'reviewStarted' ? [{ at, by: 'agency', why: 'review' }] : [],
    )
  const counters = cases
    .flatMap(({ cardNumber }) => tables.get('cards', cardNumber)?.uses ?? [])
    .flatMap(({ use, outcome, at }): LookUp[] =>
      outcome === 'accepted' && findCardUse(use)?.group === 'socialSecurity'
        ? [{ at, by: 'agency', why: 'counter' }]
        : [],
    )
  const declarations = entries.flatMap(({ period, payer }): LookUp[] =>
    payer !== null && period.endsWith('-01')
      ? [{ at: `${period}-12T09:20`, by: 'employer', why: 'declaration' }]
      : [],
  )
  return [...noted, ...reviews, ...counters, ...declarations]
    .filter(({ at }) => at <= now && at >= since)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, told)
    .map((look) => {
      const objection = rows.find(
        (row) => row.at === look.at && row.why === look.why && row.objection,
      )?.objection
      return objection ? { ...look, objection: viewOf(objection, now) } : look
    })
}

/** An objection as its person sees it at a time. */
function viewOf({ number, due, answer }: ObjectionRow, now: string): LookUpObjection {
  return answer.at <= now
    ? { number, due, state: answer.outcome, answeredAt: answer.at }
    : { number, due, state: 'open' }
}

/** Who looks for a reason. */
export const actorOf: { readonly [R in LookUp['why']]: LookUp['by'] } = {
  record: 'holder',
  application: 'somebody',
  refused: 'somebody',
  review: 'agency',
  counter: 'agency',
  declaration: 'employer',
}

/** What is noted of looks at a person's record, and of what the person does not know of them. */
export const notedLookUps = (tables: Reading, idNumber: string): LookUpRow[] =>
  tables.by('lookUps', 'person', idNumber).flatMap(([, row]) => (row.why === 'telling' ? [] : [row]))

/** Whether a person is told of looks, as they said last. */
export const findTelling = (tables: Reading, idNumber: string): TellingRow | undefined =>
  tables
    .by('lookUps', 'person', idNumber)
    .map(([, row]) => row)
    .findLast((row) => row.why === 'telling')

/** Working days in which the simulated agency answers, if nobody at the desk does before. */
const answeredIn = 8

/** An objection to a look as it is written down at a time, with the answer that comes by itself. `serial`: its number on that day. */
export const objectionOf = (
  look: Pick<LookUp, 'why'>,
  { serial, ...said }: Pick<ObjectionRow, 'note' | 'mobile'> & { readonly serial: number },
  now: string,
): ObjectionRow => ({
  ...said,
  number: `LN-DEMO-Y${dateOf(now).replaceAll('-', '')}-${String(serial).padStart(4, '0')}`,
  at: now,
  due: addWorkingDays(dateOf(now), objectionWorkingDays),
  answer: { at: onWorkingDay(now, answeredIn, '15:00'), outcome: findingOf(look) },
})
