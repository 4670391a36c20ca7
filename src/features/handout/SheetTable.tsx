import { type CardToHandOut, shownName } from '../../domain/handOut.ts'
import { formatShortDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'

interface SheetTableProps {
  readonly caption: string
  readonly cards: readonly CardToHandOut[]
  readonly operator: string
}

/** How many fit on a sheet of A4 with room to sign, and with the head, the totals and the lines for who answers for it. */
const perSheet = 10

/** The sheets of a class, to be signed by hand: each with its total and the line for who answers for it, the last with the total of all. */
export function SheetTable({ caption, cards, operator }: SheetTableProps) {
  const of = Math.max(1, Math.ceil(cards.length / perSheet))
  return Array.from({ length: of }, (_, i) => (
    <Sheet
      // oxlint-disable-next-line react/no-array-index-key -- a page is its place among the others
      key={i}
      caption={caption}
      cards={cards.slice(i * perSheet, (i + 1) * perSheet)}
      operator={operator}
      before={i * perSheet}
      page={of > 1 ? { at: i + 1, of } : undefined}
      whole={i + 1 === of ? cards.length : undefined}
    />
  ))
}

interface SheetProps extends SheetTableProps {
  /** How many stand on the sheets before. */
  readonly before: number
  /** Which sheet it is, where there are several. */
  readonly page: { readonly at: number; readonly of: number } | undefined
  /** How many stand on all sheets; on the last one. */
  readonly whole: number | undefined
}

function Sheet({ caption, cards, operator, before, page, whole }: SheetProps) {
  const m = useMessages('handout')
  const language = useLanguage()
  const totals = [
    page && m.sheet.subtotal(cards.length),
    whole !== undefined && m.sheet.total(whole),
    page && m.sheet.page(page.at, page.of),
  ]
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
              <td>{before + index + 1}</td>
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
              <td>{card.state === 'issued' ? formatShortDay(card.since.slice(0, 10), language) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{totals.filter(Boolean).join(' · ')}</p>
      <p className="hand-out-signs">
        <span>{m.sheet.operator(operator)}</span>
        <span>{m.sheet.head}</span>
        <span>{m.sheet.dayLine}</span>
      </p>
      <p className="hint">{m.sheet.marks}</p>
    </div>
  )
}
