import type { CaseView } from '../../api/schemas.ts'
import { useBank } from '../../api/useBank.ts'
import { cardStateOf } from '../../domain/card.ts'
import { lightsOf } from '../../domain/case.ts'
import { findCity } from '../../domain/divisions.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { CardFace } from '../../ui/CardFace.tsx'

/** The card in its colours: it is the person's now. */
export function HeldCard({ view }: { readonly view: CaseView }) {
  const { card } = useMessages('mycard')
  const pick = usePick()
  const bank = useBank(view.answers)
  const city = view.answers.city ? findCity(view.answers.city) : undefined
  const isExpired = cardStateOf(lightsOf(view.events), view.cardExpires, view.asOf) === 'expired'
  return (
    <CardFace
      name={view.holder.name}
      maskedNumber={view.holder.idMasked}
      city={city && pick(city)}
      bank={bank && pick(bank.name)}
      stamp={card.stamp}
      state="yours"
      words={isExpired ? { ...card, state: card.expired } : card}
    />
  )
}
