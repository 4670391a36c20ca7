import { faultOf, findWait, retryAtOf } from '../api/fault.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useCountdown } from '../ui/useCountdown.ts'

/** What went wrong between here and the agency, what is safe, and the button that tries again, after a wait that is seen. */
export function FaultNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { faults, retry, retryIn } = useMessages('apply')
  const wait = useCountdown(retryAtOf(error))
  return (
    <Notice kind="error" live>
      <p>{faults[faultOf(error)](findWait(error))}</p>
      {onRetry && (
        <Button kind="secondary" aria-disabled={wait > 0} onClick={() => wait > 0 || onRetry()}>
          {wait > 0 ? retryIn(wait) : retry}
        </Button>
      )}
    </Notice>
  )
}
