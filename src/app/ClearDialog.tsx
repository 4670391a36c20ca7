import '../ui/more.css'
import { useMessages } from '../i18n/I18n.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

/** Asks before this device is cleared. */
export function ClearDialog({
  open,
  onClose,
  onConfirm,
}: {
  readonly open: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
}) {
  const { clear } = useMessages('shell')
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={clear.title}
      closeLabel={clear.close}
      actions={
        <>
          <Button kind="danger" onClick={onConfirm}>
            {clear.confirm}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {clear.cancel}
          </Button>
        </>
      }
    >
      <p>{clear.text}</p>
    </Dialog>
  )
}
