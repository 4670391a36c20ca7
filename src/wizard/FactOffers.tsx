import '../ui/otherScreens.css'
import './wizard.css'
import { useState, useSyncExternalStore } from 'react'
import { useNavigate } from 'react-router-dom'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { differingAnswers } from '../domain/receiptAnswers.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { useDraftState, useDraftStore } from '../journey/DraftContext.tsx'
import { type FactOffer, type FactPlace, offersAt } from '../journey/factOffers.ts'
import { Actions, Button } from '../ui/Button.tsx'
import { Coming } from '../ui/Coming.tsx'
import { Undo } from '../ui/Undo.tsx'
import { longestWait, useArrival } from '../ui/useFirstWait.ts'
import { FactChoice } from './FactChoice.tsx'
import { leaveFacts, leftFactKey, leftFacts, type TakenFacts, takenFacts } from './takenFacts.ts'
import { useFactSources } from './useFactSources.ts'

interface FactOffersProps extends Omit<FactPlace, 'answers'> {
  /** When the question was drawn, as `performance.now()` tells time: this part of the app may come long after it. */
  readonly openedAt: number
}

/**
 * Over a question: what earlier applications know that answers it, by where it is from; taken by a press and not otherwise. What comes
 * once the question is there moves it for nobody: it waits behind a button, in the room that was kept for it.
 */
export function FactOffers({ journey, fields, asOf, openedAt }: FactOffersProps) {
  const words = useMessages('facts')
  const store = useDraftStore()
  const navigate = useNavigate()
  const { id, answers } = useDraftState().draft
  // As they were when the question was opened: an offer does not go while somebody types.
  const [before] = useState(answers)
  const place = { journey, fields, answers: before, asOf }
  const leftHere = useSyncExternalStore(leftFacts.subscribe, leftFacts.get, leftFacts.get)
  const { sources, isComing } = useFactSources(place)
  const arrival = useArrival(isComing)
  // No room was kept for it: the next question offers what is left.
  const [isTooLate] = useState(() => performance.now() - openedAt > longestWait)
  const [isAsked, setAsked] = useState(false)
  const taken = useSyncExternalStore(takenFacts.subscribe, takenFacts.get, takenFacts.get)

  const leave = (offer: FactOffer, names: readonly string[]) => leaveFacts(id, offer.source.id, names)
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
  const undo = async ({ facts, before: stood, begun }: TakenFacts): Promise<void> => {
    takenFacts.set(undefined)
    leftFacts.set(new Set())
    if (begun && differingAnswers(begun.answers, answers).length === 0) {
      // First away: the question would lead to the first one of an empty draft.
      await navigate(begun.at)
      await store.discard(id)
      return
    }
    // What was changed after that is the person's own.
    const same = Object.entries(facts).filter(([name, value]) => answers[name as FieldName] === value)
    store.answer(Object.fromEntries(same.map(([name]) => [name, stood[name as FieldName]])))
    await store.flush()
  }

  const offers = offersAt(place, sources).filter((offer) =>
    place.fields.some(
      (name) => offer.facts[name] !== undefined && !leftHere.has(leftFactKey(id, offer.source.id, name)),
    ),
  )
  if (arrival === 'coming' && !isTooLate) return <Coming />
  const isBehind = arrival === 'late' && !isAsked
  const shown = isTooLate || isBehind ? [] : offers.slice(0, 3)
  return (
    <>
      {isBehind && !isTooLate && (
        <div className="facts-late" aria-live="polite">
          {isComing && <span className="hint">{words.looking}</span>}
          {!isComing && offers.length > 0 && (
            <Button kind="quiet" onClick={() => setAsked(true)}>
              {words.show}
            </Button>
          )}
        </div>
      )}
      {shown.map((offer, i) => (
        <Offer
          key={`${offer.source.id}-${Object.keys(offer.facts).join()}`}
          offer={offer}
          takesFocus={isAsked && i === 0}
          onTake={(names) => take(offer, names)}
          onLeave={() => leave(offer, Object.keys(offer.facts))}
        />
      ))}
      {taken?.draftId === id && (
        <Undo
          text={words.taken(Object.keys(taken.facts).length)}
          label={words.undo}
          remaining={words.remaining}
          onUndo={() => void undo(taken)}
          onEnd={() => takenFacts.set(undefined)}
        />
      )}
    </>
  )
}

/** The button that was pressed for it is gone. */
const focus = (heading: HTMLElement | null) => heading?.focus()

interface OfferProps {
  readonly offer: FactOffer
  readonly takesFocus: boolean
  readonly onTake: (names: readonly FieldName[]) => void
  readonly onLeave: () => void
}

function Offer({ offer, takesFocus, onTake, onLeave }: OfferProps) {
  const words = useMessages('facts')
  const [names, setNames] = useState(() => Object.keys(offer.facts) as readonly FieldName[])
  return (
    <section className="facts">
      <h2 tabIndex={-1} ref={takesFocus ? focus : undefined}>
        {words.title}
      </h2>
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
