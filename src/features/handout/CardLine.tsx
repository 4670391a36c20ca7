import type { CardToHandOut } from '../../domain/handOut.ts'
import { useMessages } from '../../i18n/I18n.tsx'

/** Which card it is, so that it is compared with the one in the hand. */
export function CardLine({ card }: { readonly card: CardToHandOut }) {
  const m = useMessages('handout')
  return (
    <p className="hand-out-line">
      <strong>{card.name}</strong> <span className="code">{card.idNumber}</span>
      {' · '}
      {m.cardOf(card.bank, card.cardLast4)}
    </p>
  )
}
