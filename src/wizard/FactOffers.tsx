import '../ui/otherScreens.css'
import './wizard.css'
import { useState, useSyncExternalStore } from 'react'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { createStore } from '../foundation/createStore.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { useDraftState, useDraftStore } from '../journey/DraftContext.tsx'
import { type FactOffer, type FactPlace, offersAt } from '../journey/factOffers.ts'
import { deviceCleared } from '../journey/signals.ts'
import { Actions, Button } from '../ui/Button.tsx'
import { Undo } from '../ui/Undo.tsx'
import { FactChoice } from './FactChoice.tsx'
import { type TakenFacts, takenFacts } from './takenFacts.ts'
import { useFactSources } from './useFactSources.ts'

/** What was left, by draft, source and question: not offered again at the next question. In this page's memory only. */
const left = createStore<ReadonlySet<string>>(new Set())
deviceCleared.listen(() => left.set(new Set()))

const keyOf = (draftId: string, { source }: FactOffer, name: string): string =>
  [draftId, source.id, name].join()

/**
 * Over a question: what earlier applications know that answers it, by where it is from; taken by a press and not otherwise.
 */
export function FactOffers({ journey, fields, asOf }: Omit<FactPlace, 'answers'>) {
  const words = useMessages('facts')
  const store = useDraftStore()
  const { id, answers } = useDraftState().draft
  // As they were when the question was opened: an offer does not go while somebody types.
  const [before] = useState(answers)
  const place = { journey, fields, answers: before, asOf }
  const leftHere = useSyncExternalStore(left.subscribe, left.get, left.get)
  const sources = useFactSources(place)
  const taken = useSyncExternalStore(takenFacts.subscribe, takenFacts.get, takenFacts.get)

  const leave = (offer: FactOffer, names: readonly string[]) =>
    left.set(new Set([...left.get(), ...names.map((name) => keyOf(id, offer, name))]))
  const take = (offer: FactOffer, names: readonly FieldName[]) => {
    const entries = Object.entries(offer.facts)
    const facts: PartialAnswers = Object.fromEntries(
      entries.filter(([name]) => names.some((one) => one === name)),
    )
    const stood = Object.fromEntries(Object.keys(facts).map((name) => [name, answers[name as FieldName]]))
    store.answer(facts)
    void store.flush()
    leave(offer, Object.keys(offer.facts))
    takenFacts.set({ draftId: id, facts, before: stood })
    // The button that was pressed is gone.
    document.getElementById('title')?.focus()
  }
  const undo = ({ facts, before: stood }: TakenFacts) => {
    // What was changed after that is the person's own.
    const same = Object.entries(facts).filter(([name, value]) => answers[name as FieldName] === value)
    store.answer(Object.fromEntries(same.map(([name]) => [name, stood[name as FieldName]])))
    void store.flush()
    left.set(new Set())
    takenFacts.set(undefined)
  }

  const offers = offersAt(place, sources).filter((offer) =>
    place.fields.some((name) => offer.facts[name] !== undefined && !leftHere.has(keyOf(id, offer, name))),
  )
  return (
    <>
      {offers.slice(0, 3).map((offer) => (
        <Offer
          key={`${offer.source.id}-${Object.keys(offer.facts).join()}`}
          offer={offer}
          onTake={(names) => take(offer, names)}
          onLeave={() => leave(offer, Object.keys(offer.facts))}
        />
      ))}
      {taken?.draftId === id && (
        <Undo
          text={words.taken(Object.keys(taken.facts).length)}
          label={words.undo}
          remaining={words.remaining}
          onUndo={() => undo(taken)}
          onEnd={() => takenFacts.set(undefined)}
        />
      )}
    </>
  )
}

interface OfferProps {
  readonly offer: FactOffer
  readonly onTake: (names: readonly FieldName[]) => void
  readonly onLeave: () => void
}

function Offer({ offer, onTake, onLeave }: OfferProps) {
  const words = useMessages('facts')
  const [names, setNames] = useState(() => Object.keys(offer.facts) as readonly FieldName[])
  return (
    <section className="facts">
      <h2>{words.title}</h2>
      <FactChoice offer={offer} names={names} onChange={setNames} />
      <Actions>
        <Button
          kind="secondary"
          aria-disabled={names.length === 0}
          onClick={() => names.length > 0 && onTake(names)}
        >
          {words.take}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {words.leave}
        </Button>
      </Actions>
    </section>
  )
}
