import type { ContributionAnswer } from '../../api/contributionSchemas.ts'
import { insurancesIn } from '../../domain/contributions.ts'
import { csvOf } from '../../domain/csv.ts'
import { plainSpaces } from '../../domain/plainSpaces.ts'
import { formatTimeInFull } from '../../i18n/dates.ts'
import type { Language, Messages } from '../../i18n/messages.ts'

/** A record as a table for spreadsheets (CSV): what it is and of when, then a line for each entry. Amounts are in yuan. */
export function recordTable(
  { at, holder, entries }: ContributionAnswer,
  words: Messages['records'],
  language: Language,
): string {
  const { months, chart } = words
  const known = insurancesIn(entries)
  return csvOf([
    [words.simulated],
    [`${holder.name} ${holder.idMasked}`, plainSpaces(words.facts.asOf(formatTimeInFull(at, language)))],
    [
      months.month,
      months.payer,
      months.base,
      ...known.flatMap((each) => [words.insurances[each], `${words.insurances[each]} ${months.own}`]),
    ],
    ...entries.map(({ period, payer, base, shares }) => [
      period,
      payer ?? months.alone,
      base ?? '',
      ...known.flatMap((each) => {
        const share = shares.find(({ insurance }) => insurance === each)
        return share ? [chart.states[share.state], share.own / 100] : ['', '']
      }),
    ]),
  ])
}
