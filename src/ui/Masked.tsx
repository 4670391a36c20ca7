import { useEffect, useRef, useState } from 'react'

const shownFor = 30_000

export interface MaskedProps {
  value: string
  /** The sizes of the groups the eye reads; an ID number is 6-8-4. Copies and screen readers get the plain value. */
  groups?: readonly number[]
  /** How many characters stay visible at both ends while hidden. */
  ends?: readonly [number, number]
  words: {
    show: string
    hide: string
    /** Read out while hidden, before the visible tail: "已隐藏，尾号". */
    hidden: string
  }
  /** What the number is, for the button: "身份证号". */
  label: string
}

/** Cuts a text into groups; the rest, if any, is the last group. */
export function inGroups(text: string, sizes: readonly number[]): { from: number; text: string }[] {
  const groups: { from: number; text: string }[] = []
  let from = 0
  for (const size of [...sizes, text.length]) {
    if (from < text.length) groups.push({ from, text: text.slice(from, from + size) })
    from += size
  }
  return groups
}

const idNumber = [6, 8, 4] as const
const idNumberEnds = [3, 4] as const

/** A number in even figures, with gaps that are only seen, never copied. */
export function Grouped({ value, groups = idNumber }: { value: string; groups?: readonly number[] }) {
  return (
    <span className="code">
      {inGroups(value, groups).map(({ from, text }) => (
        <span className="group" key={from}>
          {text}
        </span>
      ))}
    </span>
  )
}

/** A number that is nobody else's business: hidden until asked for, and again after 30 s, on leaving it or the tab. */
export function Masked({ value, groups = idNumber, ends = idNumberEnds, words, label }: MaskedProps) {
  const [shown, setShown] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!shown) return undefined
    const hide = () => setShown(false)
    const timer = setTimeout(hide, shownFor)
    document.addEventListener('visibilitychange', hide)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [shown])

  const [start, end] = ends
  const tail = value.slice(-end)
  const dots = value.slice(0, start) + '*'.repeat(Math.max(0, value.length - start - end)) + tail
  return (
    <span className="masked">
      {shown ? (
        <Grouped value={value} groups={groups} />
      ) : (
        <>
          <span className="sr-only">
            {words.hidden}
            {tail}
          </span>
          <span aria-hidden="true">
            <Grouped value={dots} groups={groups} />
          </span>
        </>
      )}
      <button
        ref={button}
        type="button"
        className="link-button"
        aria-pressed={shown}
        onBlur={() => setShown(false)}
        onClick={() => {
          // Safari does not focus a button that is clicked, and without focus it would never be left.
          button.current?.focus()
          setShown(!shown)
        }}
      >
        {shown ? words.hide : words.show}
        <span className="sr-only">{label}</span>
      </button>
    </span>
  )
}
