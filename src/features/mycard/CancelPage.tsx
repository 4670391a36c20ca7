import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { type CancelReason, cancelReasons } from '../../domain/cancelReasons.ts'
import type { LawId } from '../../domain/law.ts'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { cardMatterPath, cardPath, stepPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkboxes.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Form.tsx'
import { Page } from '../../ui/Page.tsx'
import { BookVisit } from './BookVisit.tsx'
import type { CaseWithCard } from './caseWithCard.ts'
import { Laws } from './Laws.tsx'
import { PhoneScript } from './PhoneScript.tsx'
import { Points } from './Points.tsx'
import { WithCard } from './WithCard.tsx'

/** Who acts for somebody brings an authorisation; beyond identity documents only what a provision names may be asked for. */
const laws: Readonly<Record<CancelReason, readonly LawId[]>> = {
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
  const { reason, ready, keep } = useProgress()
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
            defaultValue={reason}
            onChange={(chosen) => keep(chosen, [])}
            options={cancelReasons.map((each) => ({ value: each, label: cancel.reasons[each].heading }))}
          />
        )}
      </Field>
      {reason ? (
        <ForReason
          key={reason}
          reason={reason}
          view={view}
          ready={ready}
          onReady={(papers) => keep(reason, papers)}
        />
      ) : (
        <p>{cancel.choose}</p>
      )}
      <h2>{cancel.ends.heading}</h2>
      <Points of={cancel.ends.points} />
      <p>
        <ChineseTerms text={cancel.bank} />
      </p>
      <PhoneScript lines={phone.cancel(view.holder.name)} />
    </Page>
  )
}

/**
 * What was chosen and which papers are ready, kept in the address, so that a reload keeps them: behind the `#`, so that no server is
 * told.
 */
function useProgress() {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const [{ reason, ready }, setProgress] = useState(() => readProgress(hash))
  return {
    reason,
    ready,
    keep: (chosen: CancelReason, papers: readonly number[]) => {
      setProgress({ reason: chosen, ready: papers })
      void navigate(`#${[chosen, ...papers].join('-')}`, { replace: true, preventScrollReset: true })
    },
  }
}

function readProgress(hash: string): {
  readonly reason: CancelReason | undefined
  readonly ready: readonly number[]
} {
  const [named, ...papers] = hash.slice(1).split('-')
  return { reason: cancelReasons.find((each) => each === named), ready: papers.map(Number) }
}

/** Who does it and what they bring, to be ticked off, then a time at a counter. */
function ForReason(props: {
  readonly reason: CancelReason
  readonly view: CaseWithCard
  /** The papers that are ready, by their place in the list. */
  readonly ready: readonly number[]
  readonly onReady: (papers: readonly number[]) => void
}) {
  const { reason, view, ready, onReady } = props
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
        <Checkbox
          key={paper}
          id={`paper-${n}`}
          name="papers"
          value={String(n)}
          label={paper}
          defaultChecked={ready.includes(n)}
          onChange={(isReady) => onReady(isReady ? [...ready, n] : ready.filter((each) => each !== n))}
        />
      ))}
      <p className="hint">{cancel.demo}</p>
      <Laws ids={laws[reason]} />
      <BookVisit view={view} service="cancel" why={reason} />
    </section>
  )
}
