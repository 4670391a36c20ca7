import { type CardToHandOut, shownName } from '../../domain/handOut.ts'
import { useMessages } from '../../i18n/I18n.tsx'

/** Which card it is, so that it is compared with the one in the hand. */
export function CardLine({ card }: { readonly card: CardToHandOut }) {
  const m = useMessages('handout')
  return (
    <p className="hand-out-line">
      <strong>{shownName(card)}</strong> <span className="code">{card.idNumber}</span>
      {' · '}
      {card.group && `${card.group} · `}
      {m.cardOf(card.bank, card.cardLast4)}
    </p>
  )
}
