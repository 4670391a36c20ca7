import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { AgencyError, isAmbiguous } from '../../api/AgencyError.ts'
import { caseQuery, showCase } from '../../api/cases.ts'
import { endElsewhere } from '../../api/elsewhere.ts'
import { useAsOf } from '../../api/useAsOf.ts'
import { type OwnCard, useOwnCards } from '../../api/useOwnCards.ts'
import { filingStanding } from '../../domain/uses/elsewhere.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Form.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { EarlierFilings } from './EarlierFilings.tsx'
import { ElsewhereForm } from './ElsewhereForm.tsx'
import { usePlaceName } from './elsewherePlaces.ts'

/** Treatment away from where one is insured (异地就医备案): what it changes, and filing it with a card of this device. */
export function Elsewhere() {
  const { elsewhere: m } = useMessages('uses')
  const { cards } = useOwnCards()
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
  const isUnsure = end.error instanceof AgencyError && isAmbiguous(end.error)
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
        {!stands && done === 'ended' && <Notice kind="info" title={m.ended} />}
      </div>
      {end.error && <RequestFailure error={end.error} safe={isUnsure ? m.unsure : m.safe} />}
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
        <ElsewhereForm own={own} asOf={asOf} onDone={() => setDone('filed')} />
      )}
      <EarlierFilings filings={earlier} />
    </>
  )
}
