import {
  type ContributionRecord,
  type ContributionState,
  type Insurance,
} from '../../domain/contributionRecord.ts'
import { statesByMonth } from '../../domain/contributions.ts'
import { useMessages } from '../../i18n/I18n.tsx'

const signs: { readonly [S in ContributionState | 'none']: string } = {
  paid: '✓',
  owed: '!',
  pending: '…',
  none: '–',
}

const twelve = Array.from({ length: 12 }, (_, i) => i + 1)

/**
 * A record at a glance: a row for each year, a cell for each month, the newest year first. A table, so that it can be read cell
 * by cell and printed without colours.
 */
export function YearChart({
  record,
  insurance,
}: {
  readonly record: ContributionRecord
  readonly insurance: Insurance
}) {
  const { chart: m, insurances } = useMessages('records')
  const states = statesByMonth(record.entries, insurance)
  const known = [...states.keys()].sort()
  const [first = ''] = known
  const last = known.at(-1) ?? ''
  const years: string[] = []
  for (let year = Number(last.slice(0, 4)); year >= Number(first.slice(0, 4)); year -= 1)
    years.push(String(year))
  return (
    <>
      <table className="record-chart">
        <caption>{m.caption(insurances[insurance])}</caption>
        <thead>
          <tr>
            <th scope="col">{m.year}</th>
            {twelve.map((month) => (
              <th key={month} scope="col">
                {month}
                <span className="sr-only">{m.month}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {twelve.map((n) => {
                const month = `${year}-${String(n).padStart(2, '0')}`
                const isWithin = month >= first && month <= last
                const state = states.get(month)?.state ?? (isWithin ? 'none' : undefined)
                return (
                  <td key={month} className={state && `record-${state}`}>
                    {state && (
                      <>
                        <span aria-hidden="true">{signs[state]}</span>
                        <span className="sr-only">{m.states[state]}</span>
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="record-legend" aria-hidden="true">
        {(['paid', 'owed', 'pending', 'none'] as const).map((state) => (
          <li key={state}>
            <span className={`record-${state}`}>{signs[state]}</span>
            {m.states[state]}
          </li>
        ))}
      </ul>
    </>
  )
}
