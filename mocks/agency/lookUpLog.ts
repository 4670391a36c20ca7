import {
  type ContributionRecord,
  type LookUp,
  lookUpsKeptYears,
} from '../../src/domain/contributionRecord.ts'
import { addYears } from '../../src/domain/deadlines.ts'
import { findCardUse } from '../../src/domain/uses/cardUses.ts'
import type { Reading } from './rows.ts'
import { dateOf } from './time.ts'

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
  const noted = tables
    .by('lookUps', 'person', idNumber)
    .map(([, { at, why }]): LookUp => ({ at, by: why === 'record' ? 'holder' : 'somebody', why }))
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
}
