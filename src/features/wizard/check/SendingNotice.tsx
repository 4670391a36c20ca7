import { Link } from 'react-router-dom'
import { faultOf, findWait } from '../../../api/fault.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import type { JourneyId, Walk } from '../../../journey/types.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { findObjections } from '../objections.ts'
import { stepPath } from '../places.ts'
import { useProblemText } from '../useStepWords.tsx'
import type { Sending } from './useSubmit.ts'

/** How the submission stands: what happened, what is safe, and one button that finds out or tries again. */
export function SendingNotice({
  state,
  pending,
  onRetry,
}: {
  readonly state: Sending
  /** Something was sent, and its end is not known. */
  readonly pending: boolean
  readonly onRetry: () => void
}) {
  const words = useMessages('review')
  const { faults } = useMessages('apply')
  switch (state.kind) {
    case 'sending':
      return (
        <Notice live>
          <p>{state.again ? words.resuming : words.sending}</p>
        </Notice>
      )
    case 'notNow':
      return (
        <Notice kind="warning" live title={words.notNow.title}>
          <p>{words.notNow.text}</p>
          <p>{faults[faultOf(state.error)](findWait(state.error))}</p>
          <Button kind="secondary" onClick={onRetry}>
            {words.notNow.again}
          </Button>
        </Notice>
      )
    case 'refused':
      return (
        state.objections.length === 0 && (
          <Notice kind="error" live title={words.refused.title}>
            <p>{words.refused.text}</p>
          </Notice>
        )
      )
    case 'unknown':
    case 'idle':
      return (
        pending && (
          <Notice kind="warning" live title={words.unknown.title}>
            <p>{words.unknown.text}</p>
            <Button onClick={onRetry}>{words.unknown.ask}</Button>
          </Notice>
        )
      )
  }
}

/** What the agency objected to and is still to be gone over, each with the way to its question. */
export function Objections({ journeyId, walked }: { readonly journeyId: JourneyId; readonly walked: Walk }) {
  const { objections: words } = useMessages('review')
  const problemText = useProblemText(walked.answers)
  const items = findObjections().flatMap((objection) => {
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
