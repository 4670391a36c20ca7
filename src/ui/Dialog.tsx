import { type ReactNode, useEffect, useId, useRef } from 'react'
import { CloseIcon } from './CloseIcon.tsx'
import { isComposing } from './composition.ts'

export interface DialogProps {
  open: boolean
  /** Called however it is closed: button, Escape, or a click beside it. */
  onClose: () => void
  title: ReactNode
  closeLabel: string
  /** Buttons at the foot. */
  actions?: ReactNode
  children?: ReactNode
}

/** A native modal dialog. Focus goes back to where it came from, also when the dialog leaves the page while open. */
export function Dialog({ open, onClose, title, closeLabel, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (!open || !element) return undefined
    const before = document.activeElement
    element.showModal()
    return () => {
      element.close()
      if (!(before instanceof HTMLElement) || !before.isConnected) return
      before.focus()
      // It stood in a sheet that has closed: then what opens the sheet.
      const sheet = before.closest('[popover]')
      if (sheet && document.activeElement !== before)
        document.querySelector<HTMLElement>(`[popovertarget="${sheet.id}"]`)?.focus()
    }
  }, [open])

  if (!open) return null
  return (
    // A click on the backdrop is for the mouse; Escape and the close button are there for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        // The Escape that drops a word being composed is not the dialog's.
        if (event.key === 'Escape' && isComposing(event.nativeEvent)) event.preventDefault()
      }}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="dialog-box">
        <button type="button" className="dialog-close" aria-label={closeLabel} onClick={onClose}>
          <CloseIcon />
        </button>
        <h2 id={titleId}>{title}</h2>
        {children}
        {actions && <div className="actions">{actions}</div>}
      </div>
    </dialog>
  )
}
