import { faultOf } from '../../api/fault.ts'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { isOperatorsOwn, isUnderWay, type OutboxBatch } from '../../journey/batches/outbox.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { batchPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'
import { useCountdown } from '../../ui/useCountdown.ts'
import { type Hub, operatorOf, type SendingState } from './hub.ts'

interface SendingCardProps {
  readonly batch: OutboxBatch
  readonly hub: Hub
  readonly state: SendingState
  readonly at: OrganisationSession
  /** Leads to the page of the batch; left out there. */
  readonly linked?: boolean
}

/** A batch that is being submitted: how far it has come, why it stands still, and what can be done about it. */
export function SendingCard({ batch, hub, state, at, linked }: SendingCardProps) {
  const { sending: m } = useMessages('batches')
  const { id, name, total, taken, failed, isPaused } = batch
  const done = taken + failed
  const isOpen = isUnderWay(batch)
  const heading = <ChineseTerms text={isOpen ? m.title(name) : m.done(name)} />
  return (
    <section className="sending" aria-labelledby={`sending-${id}`}>
      <h2 id={`sending-${id}`}>
        {linked ? <Link to={batchPath(batch.number ?? id)}>{heading}</Link> : heading}
      </h2>
      <progress aria-label={m.bar} max={total} value={done} />
      <p>
        {m.progress(done, total)}
        {failed > 0 && <strong className="sending-failed"> {m.failed(failed)}</strong>}
      </p>
      {/* Heard ten times at most, however many people there are. */}
      <output className="sr-only">
        {isOpen && done > 0 ? m.heard(Math.floor((10 * done) / total) * 10) : ''}
        {!isOpen && heading}
      </output>
      {isOpen && <Standing batch={batch} hub={hub} state={state} at={at} />}
      {isOpen && !isPaused && !state.stopped.has(id) && (
        <Button kind="secondary" onClick={() => void hub.pause(id)}>
          {m.pause}
        </Button>
      )}
    </section>
  )
}

/** Why it does not go on just now, and what makes it go on. */
function Standing({ batch, hub, state, at }: SendingCardProps) {
  const { sending: m } = useMessages('batches')
  const { id, isPaused, operator } = batch
  const { waiting, stopped, isWatching, running } = state
  const seconds = useCountdown(waiting?.until ?? 0)
  const end = stopped.get(id)
  const goOn = (label: string) => (
    <Button kind="secondary" onClick={() => void hub.goOn(id)}>
      {label}
    </Button>
  )
  if (!isOperatorsOwn(batch, operatorOf(at)))
    return (
      <>
        <p>{m.otherOperator(operator)}</p>
        {goOn(m.takeOver)}
      </>
    )
  if (isPaused)
    return (
      <>
        <output className="block">{m.paused}</output>
        {goOn(m.goOn)}
      </>
    )
  if (end?.kind === 'signedOut') return <p role="alert">{m.signedOut}</p>
  if (end?.kind === 'storage' || end?.kind === 'refused')
    return (
      <>
        <p role="alert">{m[end.kind]}</p>
        {goOn(m.goOn)}
      </>
    )
  if (isWatching) return <output className="block">{m.watching}</output>
  if (!waiting || running !== id) return null
  const fault = faultOf(waiting.error)
  const said = fault in m.waiting ? m.waiting[fault as keyof typeof m.waiting] : m.waiting.unavailable
  return (
    <p>
      <output>{said}</output> {seconds > 0 && <span className="hint">{m.retryIn(seconds)}</span>}
    </p>
  )
}
