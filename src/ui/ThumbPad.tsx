import './SignaturePad.css'
import type { PointerEvent } from 'react'
import { Button } from './Button.tsx'
import { fromPad, padSize } from './strokes.ts'

/** Where a thumb was pressed down, and how wide it lay there, in the units of the field. */
export interface Press {
  readonly at: readonly [x: number, y: number]
  readonly radii: readonly [across: number, down: number]
}

/** How a press by keyboard looks: in the middle. */
const middle: Press = { at: [padSize.width / 2, padSize.height / 2], radii: [52, 70] }

interface ThumbPadProps {
  /** What the field is called, with whether it was pressed. */
  readonly label: string
  readonly press: Press | undefined
  readonly onChange: (press: Press | undefined) => void
  /** Stands in the empty field. */
  readonly hint: string
  readonly words: { readonly clear: string }
}

/** A field that is pressed with the thumb, in place of a signature; by keyboard with Enter or the space bar. The lines of the skin are not taken. */
export function ThumbPad({ label, press, onChange, hint, words }: ThumbPadProps) {
  const put = (event: PointerEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const scale = padSize.width / (box.width || padSize.width)
    // A mouse has no width; a thumb is never as thin as a stylus.
    const radius = (size: number, least: number) => Math.min(Math.max((size * scale) / 2, least), least * 2)
    onChange({
      at: fromPad(event.currentTarget, event),
      radii: [radius(event.width, middle.radii[0]), radius(event.height, middle.radii[1])],
    })
  }
  return (
    <div className="pad">
      <button
        type="button"
        className="pad-field pad-thumb"
        aria-label={label}
        aria-pressed={press !== undefined}
        onPointerDown={put}
        onClick={(event) => {
          // Detail 0: no pointer, but a key or a screen reader.
          if (event.detail === 0) onChange(middle)
        }}
      >
        <svg aria-hidden="true" viewBox={`0 0 ${padSize.width} ${padSize.height}`}>
          {press && <ellipse cx={press.at[0]} cy={press.at[1]} rx={press.radii[0]} ry={press.radii[1]} />}
        </svg>
      </button>
      {!press && (
        <p className="pad-hint" aria-hidden="true">
          {hint}
        </p>
      )}
      <div className="pad-tools">
        <Button kind="quiet" aria-disabled={!press} onClick={() => onChange(undefined)}>
          {words.clear}
        </Button>
      </div>
    </div>
  )
}
