import { useMessages } from '../../i18n/I18n.tsx'
import type { RosterState } from '../../journey/roster/rosterStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Where the roster is kept, and what could not be. */
export function SaveNotice({
  state,
  onRetry,
}: {
  readonly state: RosterState
  readonly onRetry: () => void
}) {
  const { kept: m } = useMessages('roster')
  const { save, lost, wasOverwritten } = state
  const isTrouble = save === 'full' || save === 'failed'
  return (
    <>
      {save === 'memory' && <Notice kind="warning">{m.memory}</Notice>}
      {isTrouble && (
        <Notice kind="error" live title={m[save]}>
          <Button kind="secondary" onClick={onRetry}>
            {m.retry}
          </Button>
        </Notice>
      )}
      {wasOverwritten && <Notice kind="warning" live title={m.overwritten} />}
      {lost > 0 && <Notice kind="error" title={m.lost(lost)} />}
      {(save === 'saved' || save === 'saving') && <p className="hint">{m[save]}</p>}
    </>
  )
}
