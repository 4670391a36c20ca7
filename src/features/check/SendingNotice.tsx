import { type ReactNode, useEffect, useRef } from 'react'
import { retryAtOf } from '../../api/fault.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { formatMoment } from '../../i18n/moments.ts'
import { findRefusal, OnRecordNotice } from '../../inputs/OnRecord.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { stepPath } from '../../journey/paths.ts'
import type { JourneyId, Walk } from '../../journey/types.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { findObjections } from '../../wizard/objections.ts'
import { useProblemText } from '../../wizard/useStepWords.tsx'
import type { Sending } from './useSubmit.ts'

/** A wait of more seconds is said as a time of day, not counted down. */
export const longWait = 90

/** How the submission stands: what happened, what is safe, and how to find out or try again. Gets the focus when that changes. */
export function SendingNotice(props: NoticeProps) {
  const { kind } = props.state
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed is gone or far below.
    if (kind === 'idle') return
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'center' })
  }, [kind])
  return (
    <div ref={box} tabIndex={-1} className="sending-box">
      <Standing {...props} />
    </div>
  )
}

interface NoticeProps {
  readonly state: Sending
  /** Something was sent, and its end is not known. */
  readonly pending: boolean
  /** Seconds until it may be sent again. */
  readonly wait: number
  readonly onRetry: () => void
  /** What is said, and can be done, where it was submitted before. */
  readonly already: ReactNode
  /** Proves the mobile number anew, for an agency that asks for it. */
  readonly proveAgain: ReactNode
}

function Standing({ state, pending, wait, onRetry, already, proveAgain }: NoticeProps) {
  const words = useMessages('review')
  const { notNow, unknown } = words
  const language = useLanguage()
  switch (state.kind) {
    case 'sending':
      return (
        <Notice live>
          <p>{state.again ? words.resuming : words.sending}</p>
        </Notice>
      )
    case 'notNow': {
      const isStranger = state.error.status === 401
      const isUnsent = state.error.kind === 'offline'
      const said = isStranger ? notNow.who : isUnsent ? notNow.offline : notNow
      return (
        <Notice kind="warning" live title={said.title}>
          <p>{said.text}</p>
          {isStranger && proveAgain}
          {!isStranger && !isUnsent && (
            <p>
              {wait > longWait
                ? notNow.after(formatMoment(retryAtOf(state.error), language))
                : wait > 0
                  ? notNow.wait
                  : retryAtOf(state.error) > 0
                    ? notNow.ready
                    : notNow.soon}
              {/* Seen, not said: nobody wants to hear every second. */}
              {wait > 0 && wait <= longWait && <span aria-hidden="true">{notNow.left(wait)}</span>}
            </p>
          )}
          {pending ? (
            <Button kind="secondary" aria-disabled={wait > 0} onClick={() => wait > 0 || onRetry()}>
              {wait > 0 && wait <= longWait ? notNow.in(notNow.again, wait) : notNow.again}
            </Button>
          ) : (
            !isStranger && <p>{notNow.free}</p>
          )}
        </Notice>
      )
    }
    case 'alreadySubmitted':
      return already
    case 'refused': {
      const what = findRefusal(state.objections)
      if (what) return <OnRecordNotice what={what} live />
      return (
        state.objections.length === 0 && (
          <Notice kind="error" live title={words.refused.title}>
            <p>{words.refused.text}</p>
          </Notice>
        )
      )
    }
    case 'unknown':
    case 'idle':
      return (
        pending && (
          <Notice kind="warning" live title={unknown.title}>
            <p>{unknown.text}</p>
            <Button onClick={onRetry}>{unknown.ask}</Button>
          </Notice>
        )
      )
  }
}

/** What the agency objected to and is still to be gone over, each with the way to its question. */
export function Objections({ journeyId, walked }: { readonly journeyId: JourneyId; readonly walked: Walk }) {
  const { objections: words } = useMessages('review')
  const problemText = useProblemText(walked.answers)
  const { id } = useDraftState().draft
  const items = findObjections(id).flatMap((objection) => {
    const step = walked.steps.find((each) => each.fields.includes(objection.field))
    return step && step.id !== 'check' ? [{ objection, stepId: step.id }] : []
  })
  if (items.length === 0) return null
  return (
    <Notice kind="error" title={words.title}>
      <p>{words.text}</p>
      <ul>
        {items.map(({ objection, stepId }) => (
          <li key={`${objection.field}-${objection.problem.code}`}>
            <Link to={stepPath(journeyId, stepId, stepId)}>{problemText(objection)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
