import type { CaseView } from '../../api/schemas.ts'
import { useBank } from '../../api/useBank.ts'
import { useCase } from '../../api/useCase.ts'
import { lightsOf } from '../../domain/cardEvents.ts'
import { isOver } from '../../domain/case.ts'
import { findCity } from '../../domain/divisions.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { CardFace } from '../../ui/CardFace.tsx'
import type { CardState } from '../../ui/CardPicture.tsx'

const made: ReadonlySet<CaseView['status']> = new Set([
  'producing',
  'productionFailed',
  'ready',
  'posted',
  'returned',
  'withEmployer',
])

function stateOf({ status, card }: CaseView): CardState {
  if (card) return 'yours'
  return made.has(status) ? 'inProduction' : 'draft'
}

/** The card as far as it has come: grey while it is made, coloured once it is the person's. */
export function CaseCard({ view }: { readonly view: CaseView }) {
  const { card } = useMessages('tracking')
  const pick = usePick()
  const bank = useBank(view.answers)
  const { saved } = useCase(view.number)
  const state = stateOf(view)
  const city = view.answers.city ? findCity(view.answers.city) : undefined
  const props = {
    name: saved?.name ?? view.holder.name,
    maskedNumber: view.holder.idMasked,
    city: city && pick(city),
    bank: bank && pick(bank.name),
    stamp: card.stamp,
    state,
    words: { ...card, state: isOver(view) ? card.ended : card.states[state] },
    lights: view.card ? lightsOf(view.card.events) : undefined,
  }
  return <CardFace {...props} />
}
