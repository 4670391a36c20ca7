import { useMessages } from '../../i18n/I18n.tsx'
import { useCountdown } from '../../ui/useCountdown.ts'
import type { SendingProblem } from './sendingProblem.ts'

interface SendAgainProps {
  readonly problem: SendingProblem
  readonly label: string
  readonly onSend: () => void
}

/** The button that sends a file again; where the agency asked to wait it counts down first. */
export function SendAgain({ problem, label, onSend }: SendAgainProps) {
  const { retryIn } = useMessages('apply')
  const wait = useCountdown(typeof problem === 'string' ? 0 : problem.until)
  return (
    <button type="button" className="button" aria-disabled={wait > 0} onClick={() => wait > 0 || onSend()}>
      {wait > 0 ? retryIn(wait) : label}
    </button>
  )
}
