import type { Contribution, Insurance } from '../../domain/contributionRecord.ts'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { formatMonth } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'

/** Every entry of one insurance in figures, year by year, the newest first. */
export function Months({
  entries,
  insurance,
}: {
  readonly entries: readonly Contribution[]
  readonly insurance: Insurance
}) {
  const { months: m, chart, yuan } = useMessages('records')
  const language = useLanguage()
  const years = new Map<string, Contribution[]>()
  for (const entry of entries.toReversed()) {
    if (!entry.shares.some((share) => share.insurance === insurance)) continue
    const year = entry.period.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), entry])
  }
  return [...years].map(([year, list]) => (
    <Disclosure key={year} summary={m.year(formatMonth(year, language))}>
      <table className="record-table">
        <thead>
          <tr>
            <th scope="col">{m.month}</th>
            <th scope="col">{m.base}</th>
            <th scope="col">{m.own}</th>
            <th scope="col">{m.state}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((entry) => {
            const share = entry.shares.find((each) => each.insurance === insurance)
            return (
              share && (
                <tr key={entry.period + entry.payer}>
                  <th scope="row">
                    {formatMonth(entry.period, language)}
                    <span className="hint block">
                      {entry.payer === null ? m.alone : <ChineseTerms text={entry.payer} />}
                    </span>
                  </th>
                  <td className="amount">{entry.base === null ? '–' : yuan(entry.base)}</td>
                  <td className="amount">{yuan(share.own / 100)}</td>
                  <td>{chart.states[share.state]}</td>
                </tr>
              )
            )
          })}
        </tbody>
      </table>
    </Disclosure>
  ))
}
