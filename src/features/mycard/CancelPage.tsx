import { useState } from 'react'
import type { LawId } from '../../domain/law.ts'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { cardMatterPath, cardPath, stepPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Checkbox, Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Form.tsx'
import { Page } from '../../ui/Page.tsx'
import { BookVisit } from './BookVisit.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { Laws } from './Laws.tsx'
import { PhoneScript } from './PhoneScript.tsx'
import { Points } from './Points.tsx'
import { WithCard } from './WithCard.tsx'

const reasons = ['movedAway', 'emigrated', 'died'] as const
type Reason = (typeof reasons)[number]

/** Who acts for somebody brings an authorisation; beyond identity documents only what a provision names may be asked for. */
const laws: Readonly<Record<Reason, readonly LawId[]>> = {
  movedAway: ['agencyRegulations.12', 'agencyRegulations.31', 'civilCode.165'],
  emigrated: ['agencyRegulations.31', 'civilCode.165'],
  died: ['agencyRegulations.31'],
}

/** Having the card cancelled for good: by whom, with what, at which counter and when, and what ends with it. */
export function CancelPage() {
  return <WithCard>{(view) => <Cancel view={view} />}</WithCard>
}

function Cancel({ view }: { readonly view: CaseWithCard }) {
  const { cancel, toCard, phone } = useMessages('mycard')
  const [reason, setReason] = useState<Reason>()
  const back = { to: cardPath(view.number), label: toCard }
  if (view.card.state === 'cancelled')
    return (
      <Page title={cancel.done.title} back={back}>
        <p>{cancel.done.text}</p>
        <Actions>
          <ButtonLink kind="secondary" to={stepPath('route', 'who')}>
            {cancel.done.again}
          </ButtonLink>
        </Actions>
      </Page>
    )
  return (
    <Page title={cancel.title} back={back}>
      <p className="lede">{cancel.lead}</p>
      <Field id="reason" label={cancel.why} as="legend">
        {(ids) => (
          <Choice
            {...ids}
            name="reason"
            onChange={setReason}
            options={reasons.map((each) => ({ value: each, label: cancel.reasons[each].heading }))}
          />
        )}
      </Field>
      {reason ? <ForReason key={reason} reason={reason} view={view} /> : <p>{cancel.choose}</p>}
      <h2>{cancel.ends.heading}</h2>
      <Points of={cancel.ends.points} />
      <p>
        <ChineseTerms text={cancel.bank} />
      </p>
      <PhoneScript lines={phone.cancel(view.holder.name)} />
    </Page>
  )
}

/** Who does it and what they bring, to be ticked off, then a time at a counter. */
function ForReason({ reason, view }: { readonly reason: Reason; readonly view: CaseWithCard }) {
  const { cancel } = useMessages('mycard')
  const { who, papers } = cancel.reasons[reason]
  return (
    <section className="flow" aria-labelledby="papers">
      <p>{who}</p>
      {reason === 'movedAway' && (
        <p>
          <ButtonLink kind="quiet" to={cardMatterPath(view.number, 'moved')}>
            {cancel.movedFirst}
          </ButtonLink>
        </p>
      )}
      <h2 id="papers">{cancel.with}</h2>
      {papers.map((paper, n) => (
        <Checkbox key={paper} id={`paper-${n}`} name="papers" value={String(n)} label={paper} />
      ))}
      <p className="hint">{cancel.demo}</p>
      <Laws ids={laws[reason]} />
      <BookVisit view={view} service="cancel" />
    </section>
  )
}
