import { byUrgency, type CardToHandOut, cardsOfGroup } from '../../domain/handOut.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { QueuedEntry } from '../../journey/handOut/entry.ts'
import { handOutPath } from '../../journey/paths.ts'
import type { HandingOut } from './handingOut.ts'
import { usePlace } from './historyPlace.ts'

/** Where one gets to from a form: to the next person, or back to the list that one came from. */
export function useNext({ cards, found, group }: HandingOut, card: CardToHandOut) {
  const m = useMessages('handout')
  const { place, goOn, back } = usePlace()
  const next = byUrgency(cardsOfGroup(cards, group).filter(({ state }) => state === 'kept')).find(
    ({ number }) => number !== card.number,
  )
  const goOnAfter = (before: QueuedEntry | undefined): void => {
    if (before) goOn({ view: 'queue' })
    else if (place.view === 'one') goOn({ view: 'one', ...(next ? { card: next.number } : {}) })
    else goOn({ view: place.view ?? 'list' })
  }
  return { goOnAfter, leave: back, back: { to: handOutPath(found.batch.number), label: m.backToBatch } }
}
