import { type SubmitEvent, useState } from 'react'
import { isNotOffered } from '../../api/cardUses.ts'
import { faultOf, findWait } from '../../api/fault.ts'
import type { CardView } from '../../api/schemas.ts'
import { type OwnCard, useOwnCards } from '../../api/useOwnCards.ts'
import type { CardUse, CardUseTrial } from '../../domain/uses/cardUse.ts'
import { carriers } from '../../domain/uses/cardUseCodes.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { casesPath } from '../../journey/paths.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkboxes.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Field } from '../../ui/Form.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Terminal } from './Terminal.tsx'
import { readTreatedWhere, TreatedWhere } from './TreatedWhere.tsx'
import { TrialResult } from './TrialResult.tsx'
import { usePresentCard } from './usePresentCard.ts'

/** Where a use is tried on the simulated side, with a card of this device. */
export function Trial({
  item,
  city,
}: {
  readonly item: CardUse & { readonly trial: CardUseTrial }
  readonly city: string
}) {
  const { trial: m } = useMessages('uses')
  const { loading } = useMessages('progress')
  const own = useOwnCards()
  // What has to be filed first says already that there is no card, and how to find it.
  if (item.needsFiling && own.cards.length === 0) return null
  return (
    <section className="trial">
      <h2>{m.heading}</h2>
      <p className="hint">{m.lead[item.trial]}</p>
      {own.cards.length > 0 ? (
        <TrialForm key={city} item={item} city={city} cards={own.cards} />
      ) : own.pending ? (
        <Skeleton label={loading} lines={2} holds />
      ) : own.error ? (
        <RequestFailure error={own.error} asked={own} />
      ) : (
        <>
          <Terminal trial={item.trial} state="waiting" />
          <p>{m.noCard}</p>
          <Actions>
            <ButtonLink kind="secondary" to={casesPath}>
              {m.toCases}
            </ButtonLink>
          </Actions>
        </>
      )}
    </section>
  )
}

function TrialForm(props: {
  readonly item: CardUse & { readonly trial: CardUseTrial }
  readonly city: string
  readonly cards: readonly OwnCard[]
}) {
  const { item, cards } = props
  const { trial: m, carriers: names } = useMessages('uses')
  const { faults, waitFirst } = useMessages('progress')
  const [number, setNumber] = useState(cards[0]?.view.number)
  const [carrier, setCarrier] = useState(item.carriers[0])
  const own = cards.find(({ view }) => view.number === number) ?? cards[0]
  const city = props.city || own?.view.answers.city || ''
  const act = usePresentCard(item.id, city)
  if (!own) return null
  const present = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const consent = form.has('consent')
    if (!act.isPending) act.mutate({ own, carrier, consent, where: readTreatedWhere(form) })
  }
  // What came of it is true of the card as it was then: what was filed, reported or opened since makes it another one.
  const isStill = act.data?.card && standOf(act.data.card) === standOf(own.view.card)
  const [latest] = (isStill && act.data?.card?.uses) || []
  const wait = findWait(act.error)
  // A service that does not know of presenting a card at all: nothing of the person’s is missing.
  const failed = isNotOffered(act.error) ? m.notOffered : faults[faultOf(act.error)]
  return (
    <form onSubmit={present} noValidate>
      {cards.length > 1 && (
        <Field id="whose" label={m.whose} as="legend">
          {(ids) => (
            <Choice
              {...ids}
              name="whose"
              defaultValue={own.view.number}
              onChange={(next) => {
                act.reset()
                setNumber(next)
              }}
              options={cards.map(({ view, name }) => ({
                value: view.number,
                label: name,
                hint: view.number,
              }))}
            />
          )}
        </Field>
      )}
      {item.carriers.length > 1 && (
        <Field id="by" label={m.carrier} as="legend">
          {(ids) => (
            <Choice
              {...ids}
              name="by"
              defaultValue={carrier}
              onChange={(next) => {
                act.reset()
                setCarrier(next)
              }}
              options={carriers
                .filter((each) => item.carriers.includes(each))
                .map((each) => ({ value: each, label: names[each] }))}
            />
          )}
        </Field>
      )}
      {item.needsFiling && <TreatedWhere own={own} onChange={act.reset} />}
      {own.view.card.state === 'tempLost' && carrier === 'eCard' && (
        <Checkbox name="consent" label={m.consent} />
      )}
      {act.error && (
        <Failure title={failed.title} safe={m.safe} next={wait ? waitFirst(wait) : failed.next} />
      )}
      {latest ? (
        <TrialResult key={act.submittedAt} item={item} record={latest} number={own.view.number} />
      ) : (
        <Terminal trial={item.trial} state="waiting" />
      )}
      <Actions>
        {/* Where something has to be filed first, that is what the page is for. */}
        <Button type="submit" kind={item.needsFiling ? 'secondary' : 'primary'} aria-disabled={act.isPending}>
          {act.isPending ? m.working : latest ? m.again : m.button[item.trial]}
        </Button>
      </Actions>
    </form>
  )
}

/** All of a card by which it is decided whether it is taken. */
const standOf = ({ state, events, elsewhere }: CardView): string => JSON.stringify([state, events, elsewhere])
