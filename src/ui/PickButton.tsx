import { type ReactNode, useRef } from 'react'

interface PickButtonProps {
  readonly id?: string | undefined
  readonly className?: string
  /** What the picker offers. A hint only: the content decides later. */
  readonly accept: string
  /** Opens the camera at once where there is one: towards the person, or away. */
  readonly capture?: 'user' | 'environment'
  readonly label?: string
  readonly describedBy?: string | undefined
  readonly onPick: (file: File) => void
  readonly onIntent?: () => void
  readonly children: ReactNode
}

/** A button that opens the file picker or the camera. Closing the picker without a choice changes nothing. */
export function PickButton(props: PickButtonProps) {
  const { id, className = 'button button-secondary', accept, capture, label, describedBy, children } = props
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        id={id}
        className={className}
        aria-label={label}
        aria-describedby={describedBy}
        onClick={() => {
          props.onIntent?.()
          input.current?.click()
        }}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        capture={capture}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) props.onPick(file)
          event.target.value = '' // the same file may be chosen again
        }}
      />
    </>
  )
}
