import './SignaturePad.css'
import { type PointerEvent, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { fromPad, padSize, type Stroke, strokePath } from './strokes.ts'

interface SignaturePadProps {
  /** What the field is called, with how much is written in it: "签名框，已写2笔". */
  readonly label: string
  readonly strokes: readonly Stroke[]
  readonly onChange: (strokes: readonly Stroke[]) => void
  /** Stands in the empty field. */
  readonly hint: string
  readonly words: { readonly undo: string; readonly clear: string }
}

/**
 * A field to write one's name in, with finger, pen or mouse. A touch in it writes and does not scroll. Who has no pointer needs another
 * way beside it: nothing is written here by keyboard.
 */
export function SignaturePad({ label, strokes, onChange, hint, words }: SignaturePadProps) {
  const [line, setLine] = useState<Stroke>([])
  // Events come faster than the screen is drawn.
  const going = useRef<Stroke>(undefined)
  const add = (event: PointerEvent<SVGSVGElement>) => {
    if (!going.current) return
    going.current = [...going.current, fromPad(event.currentTarget, event)]
    setLine(going.current)
  }
  const end = () => {
    const done = going.current
    going.current = undefined
    setLine([])
    if (done) onChange([...strokes, done])
  }
  const all = line.length > 0 ? [...strokes, line] : strokes
  return (
    <div className="pad">
      <svg
        className="pad-field"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${padSize.width} ${padSize.height}`}
        onPointerDown={(event) => {
          // One finger writes; the palm that comes after it does not.
          if (going.current || event.button !== 0) return
          event.currentTarget.setPointerCapture?.(event.pointerId)
          going.current = []
          add(event)
        }}
        onPointerMove={add}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <line className="pad-line" x1="30" x2={padSize.width - 30} y1="235" y2="235" />
        <path d={all.map(strokePath).join('')} />
      </svg>
      {all.length === 0 && (
        <p className="pad-hint" aria-hidden="true">
          {hint}
        </p>
      )}
      <div className="pad-tools">
        <Button
          kind="quiet"
          aria-disabled={strokes.length === 0}
          onClick={() => onChange(strokes.slice(0, -1))}
        >
          {words.undo}
        </Button>
        <Button kind="quiet" aria-disabled={strokes.length === 0} onClick={() => onChange([])}>
          {words.clear}
        </Button>
      </div>
    </div>
  )
}
