import { useState } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Takes everybody off the roster and off this device, photos too. Nothing brings that back, so it asks first. */
export function EmptyRoster({
  people,
  onEmpty,
}: {
  readonly people: number
  /** Rejects where the device refuses. */
  readonly onEmpty: () => Promise<void>
}) {
  const { clear: m } = useMessages('roster')
  const [state, setState] = useState<'closed' | 'asking' | 'emptying' | 'failed'>('closed')
  const empty = () => {
    setState('emptying')
    onEmpty().then(
      () => setState('closed'),
      () => setState('failed'),
    )
  }
  const close = () => setState('closed')
  return (
    <>
      <Button kind="danger" onClick={() => setState('asking')}>
        {m.button}
      </Button>
      {state !== 'closed' && (
        <Dialog
          open
          onClose={close}
          title={m.title(people)}
          closeLabel={m.cancel}
          actions={
            <>
              <Button kind="danger" aria-disabled={state === 'emptying'} onClick={empty}>
                {m.confirm}
              </Button>
              <Button kind="secondary" onClick={close}>
                {m.cancel}
              </Button>
            </>
          }
        >
          {state === 'failed' && <Notice kind="error" live title={m.failed} />}
          <p>{m.text}</p>
        </Dialog>
      )}
    </>
  )
}
