import { type CardToHandOut, shownName } from '../../domain/handOut.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'

interface SheetTableProps {
  readonly caption: string
  readonly cards: readonly CardToHandOut[]
  readonly operator: string
}

/** One sheet to be signed by hand, with its total and the line for who answers for it. */
export function SheetTable({ caption, cards, operator }: SheetTableProps) {
  const m = useMessages('handout')
  const language = useLanguage()
  return (
    <div className="hand-out-paper">
      <table>
        <caption>{caption}</caption>
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
          {cards.map((card, index) => (
            <tr key={card.number}>
              <td>{index + 1}</td>
              <td>{shownName(card)}</td>
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
      <p>{m.sheet.total(cards.length)}</p>
      <p className="hand-out-signs">
        <span>{m.sheet.operator(operator)}</span>
        <span>{m.sheet.head}</span>
        <span>{m.sheet.dayLine}</span>
      </p>
      <p className="hint">{m.sheet.marks}</p>
    </div>
  )
}
