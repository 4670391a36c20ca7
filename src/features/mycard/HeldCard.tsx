import { useBank } from '../../api/useBank.ts'
import { useCase } from '../../api/useCase.ts'
import { lightsOf } from '../../domain/cardEvents.ts'
import { findCity } from '../../domain/divisions.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { CardFace } from '../../ui/CardFace.tsx'
import type { CaseWithCard } from './caseWithCard.ts'

/** The card in its colours: it is the person's now; once both halves work, large above the heading, with the name this device knows. */
export function HeldCard({ view }: { readonly view: CaseWithCard }) {
  const { card } = useMessages('mycard')
  const pick = usePick()
  const bank = useBank(view.answers)
  const city = view.answers.city ? findCity(view.answers.city) : undefined
  const { saved } = useCase(view.number)
  const { state, events } = view.card
  const lights = lightsOf(events)
  const stateWord = state === 'sealed' || state === 'normal' || state === 'unknown' ? undefined : card[state]
  const face = (
    <CardFace
      name={saved?.name ?? view.holder.name}
      maskedNumber={view.holder.idMasked}
      city={city && pick(city)}
      bank={bank && pick(bank.name)}
      stamp={card.stamp}
      state="yours"
      lamps={stateWord === undefined ? lights : undefined}
      words={{ ...card, state: stateWord ?? card.state }}
    />
  )
  return state === 'normal' && lights.social && lights.financial ? (
    <div className="card-large">{face}</div>
  ) : (
    face
  )
}
