import { faultOf, findWait } from '../../api/fault.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** What went wrong between here and the agency, what is safe, and the button that tries again. */
export function FaultNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { faults, retry } = useMessages('apply')
  return (
    <Notice kind="error" live>
      <p>{faults[faultOf(error)](findWait(error))}</p>
      {onRetry && (
        <Button kind="secondary" onClick={onRetry}>
          {retry}
        </Button>
      )}
    </Notice>
  )
}
