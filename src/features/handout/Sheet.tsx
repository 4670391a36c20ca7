import { formatDay, formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import type { HandingOut } from './handingOut.ts'

/** The hand-over sheet: to be printed, signed by hand, and kept. */
export function Sheet({ work }: { readonly work: HandingOut }) {
  const m = useMessages('handout')
  const language = useLanguage()
  const { at, found, cards, asOf } = work
  const rows = cards.filter(({ state }) => state === 'kept' || state === 'issued')
  const { organisation } = at
  const name = language === 'en' ? (organisation.nameEn ?? organisation.name) : organisation.name
  return (
    <section className="hand-out-sheet" aria-label={m.views.sheet}>
      <p>{m.sheet.lead}</p>
      <Button onClick={() => print()}>{m.sheet.print}</Button>
      <div className="hand-out-paper">
        <table>
          <caption>{m.sheet.caption(name, found.batch.name, formatDay(asOf, language))}</caption>
          <thead>
            <tr>
              <th scope="col">{m.sheet.no}</th>
              <th scope="col">{m.columns.name}</th>
              <th scope="col">{m.columns.idNumber}</th>
              <th scope="col">{m.columns.bank}</th>
              <th scope="col">{m.columns.cardLast4}</th>
              <th scope="col">{m.sheet.sign}</th>
              <th scope="col">{m.sheet.recipient}</th>
              <th scope="col">{m.sheet.day}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((card, index) => (
              <tr key={card.number}>
                <td>{index + 1}</td>
                <td>{card.name}</td>
                <td>
                  <span className="code">{card.idNumber}</span>
                </td>
                <td>{card.bank}</td>
                <td>
                  <span className="code">{card.cardLast4}</span>
                </td>
                <td className="hand-out-blank">{card.state === 'issued' ? m.sheet.done : ''}</td>
                <td>{'\u00A0'}</td>
                <td>{card.state === 'issued' ? formatTime(card.since, language) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{m.sheet.total(rows.length)}</p>
        <p className="hand-out-signs">
          <span>{m.sheet.operator(at.operator.name)}</span>
          <span>{m.sheet.head}</span>
          <span>{m.sheet.dayLine}</span>
        </p>
        <p className="hint">{m.sheet.marks}</p>
      </div>
    </section>
  )
}
