import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { caseQuery, showCase } from '../../api/cases.ts'
import { endElsewhere } from '../../api/elsewhere.ts'
import { useAsOf } from '../../api/useAsOf.ts'
import { type OwnCard, useOwnCards } from '../../api/useOwnCards.ts'
import { filingStanding } from '../../domain/uses/elsewhere.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { casesPath } from '../../journey/paths.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Form.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { EarlierFilings } from './EarlierFilings.tsx'
import { ElsewhereForm } from './ElsewhereForm.tsx'
import { usePlaceName } from './elsewherePlaces.ts'
import { FilingFailure } from './FilingFailure.tsx'

/** Treatment away from where one is insured (异地就医备案): what it changes, and filing it with a card of this device. */
export function Elsewhere() {
  const { elsewhere: m } = useMessages('uses')
  const { toCases } = useMessages('uses').trial
  const { loading } = useMessages('progress')
  const asked = useOwnCards()
  const { pending, error } = asked
  // One that was cancelled is presented nowhere.
  const cards = asked.cards.filter(({ view }) => view.card.state !== 'cancelled')
  const [number, setNumber] = useState<string>()
  const own = cards.find(({ view }) => view.number === number) ?? cards[0]
  const list = (heading: string, items: readonly string[]) => (
    <div>
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
  return (
    <section className="trial">
      <h2>{m.heading}</h2>
      <p>{m.lead}</p>
      <div className="elsewhere-compared">
        {list(m.filedHeading, m.filed)}
        {list(m.unfiledHeading, m.unfiled)}
      </div>
      <p className="hint">{m.rule}</p>
      {cards.length > 1 && own && (
        <Field id="filedFor" label={m.whose} as="legend">
          {(ids) => (
            <Choice
              {...ids}
              name="filedFor"
              defaultValue={own.view.number}
              onChange={setNumber}
              options={cards.map(({ view, name }) => ({
                value: view.number,
                label: name,
                hint: view.number,
              }))}
            />
          )}
        </Field>
      )}
      {own && <Filing key={own.view.number} own={own} />}
      {!own && pending && <Skeleton label={loading} lines={3} holds />}
      {!own && error && <RequestFailure error={error} asked={asked} />}
      {!own && !pending && !error && (
        <>
          <p>{m.noCard}</p>
          <Actions>
            <ButtonLink kind="secondary" to={casesPath}>
              {toCases}
            </ButtonLink>
          </Actions>
        </>
      )}
    </section>
  )
}

/** The filing that stands, with the way to end it; else the questions of a new one. What was just done takes the focus. */
function Filing({ own }: { readonly own: OwnCard }) {
  const { elsewhere: m } = useMessages('uses')
  const language = useLanguage()
  const asOf = useAsOf()
  const nameOf = usePlaceName()
  const queries = useQueryClient()
  const news = useRef<HTMLDivElement>(null)
  const [done, setDone] = useState<'filed' | 'ended'>()
  const { number } = own.view
  const end = useMutation({
    mutationFn: () => endElsewhere({ number, accessKey: own.accessKey }),
    onSuccess: (after) => {
      showCase(queries, after)
      setDone('ended')
    },
    // Whether it was done unheard, only the agency's own record says.
    onError: () => queries.invalidateQueries({ queryKey: caseQuery(number, '').queryKey }),
  })
  // The button that had the focus is gone.
  useEffect(() => {
    if (done) news.current?.focus()
  }, [done])
  const day = (date: string) => formatDay(date, language)
  const { elsewhere = [] } = own.view.card
  const standings = elsewhere.map((filed) => {
    const { endedAt } = filed
    return { filed, how: filingStanding(endedAt ? { ...filed, endedOn: endedAt } : filed, asOf) }
  })
  const stands = standings.find(({ how }) => how !== 'over')
  const earlier = standings.flatMap(({ filed, how }) => (how === 'over' ? [filed] : []))
  return (
    <>
      <div ref={news} tabIndex={-1} className="trial-result">
        {stands && (
          <Notice
            kind="success"
            title={m.standing[stands.how === 'ahead' ? 'ahead' : 'holds'](
              nameOf(stands.filed.place),
              day(stands.filed.from),
            )}
          >
            <p>
              {stands.filed.until
                ? m.until(day(stands.filed.from), day(stands.filed.until))
                : m.open(day(stands.filed.from))}
            </p>
            <p>{m.endNote}</p>
          </Notice>
        )}
        {/* Not heard of, but done: the agency’s record has it. */}
        {!stands && (done === 'ended' || end.error) && <Notice kind="info" title={m.ended} />}
      </div>
      {stands && end.error && <FilingFailure error={end.error} />}
      {stands ? (
        <Actions>
          <Button
            kind="secondary"
            aria-disabled={end.isPending}
            onClick={() => end.isPending || end.mutate()}
          >
            {end.isPending ? m.ending : m.end}
          </Button>
        </Actions>
      ) : (
        <ElsewhereForm
          own={own}
          asOf={asOf}
          onDone={() => {
            end.reset()
            setDone('filed')
          }}
        />
      )}
      <EarlierFilings filings={earlier} />
    </>
  )
}
