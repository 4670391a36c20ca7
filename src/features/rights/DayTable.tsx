import type { CountedDay, CountedPeriod } from '../../domain/periods.ts'
import { formatShortDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'

/** Every day of a period: which one it is, or why it does not count. */
export function DayTable({ counted: { days, counted } }: { readonly counted: CountedPeriod }) {
  const m = useMessages('period')
  const language = useLanguage()
  const noteOf = ({ date, kind, count }: CountedDay): string =>
    m.kinds[date > counted ? 'moved' : count === undefined ? 'skipped' : 'counted'][kind]
  return (
    <table className="days">
      <thead>
        <tr>
          <th scope="col">{m.table.date}</th>
          <th scope="col">{m.table.count}</th>
          <th scope="col">{m.table.kind}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.date} className={day.count === undefined ? 'is-off' : undefined}>
            <th scope="row">{formatShortDay(day.date, language)}</th>
            <td>{day.count !== undefined && m.count(day.count)}</td>
            <td>{noteOf(day)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
