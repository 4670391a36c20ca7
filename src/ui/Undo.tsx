import {
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { Button } from './Button.tsx'

export interface UndoProps {
  /** What was done: "已挂失". Read out once. */
  text: ReactNode
  /** The button: "撤销". */
  label: string
  /** Seconds to think it over. The clock stands still while the bar is pointed at or focused. */
  seconds?: number
  /** "还有8秒"; shown, not read out. */
  remaining: (seconds: number) => string
  onUndo: () => void
  /** The time is over: the step stands. */
  onEnd: () => void
}

/** A bar that takes a step back for a few seconds, in place of "are you sure?". */
export function Undo({ text, label, seconds = 10, remaining, onUndo, onEnd }: UndoProps) {
  const [left, setLeft] = useState(seconds)
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const paused = pointed || focused
  const end = useRef(onEnd)
  const bar = useRef<HTMLDivElement>(null)
  useCovered(bar)
  useFocusHandedOn(bar)
  useEffect(() => {
    end.current = onEnd
  }, [onEnd])

  useEffect(() => {
    if (paused) return undefined
    if (left <= 0) {
      end.current()
      return undefined
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left, paused])

  return (
    <div
      ref={bar}
      className="undo"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <output className="undo-text">{text}</output>
      <span className="undo-time" aria-hidden="true">
        {remaining(left)}
      </span>
      <Button kind="secondary" onClick={onUndo}>
        {label}
      </Button>
      <progress className="undo-line" max={seconds} value={left} aria-hidden="true" />
    </div>
  )
}

/** Pixels between the bar and what is kept clear of it: targets reach a little beyond the lines they are in. */
const clearance = 4

/**
 * Tells the page how much of its lower edge the bar covers: so much is left free under it, and kept clear of what has the focus.
 * What has it already when the bar comes or grows, or is given it by a script that does not scroll, is brought out from under it.
 */
function useCovered(bar: RefObject<HTMLDivElement | null>): void {
  const uncover = useEffectEvent(() => {
    const focused = document.activeElement
    const { current } = bar
    if (!current || !focused || focused === document.body || current.contains(focused)) return
    const { top, bottom } = focused.getBoundingClientRect()
    if (bottom > current.getBoundingClientRect().top && top < innerHeight)
      focused.scrollIntoView({ block: 'nearest' })
  })
  const measure = useEffectEvent(() => {
    const { style } = document.documentElement
    const { top = innerHeight } = bar.current?.getBoundingClientRect() ?? {}
    const covered = `${Math.ceil(innerHeight - top) + clearance}px`
    // Once, and not with every second: what is set on the whole page has all of it styled anew.
    if (style.getPropertyValue('--covered') === covered) return
    style.setProperty('--covered', covered)
    uncover()
  })
  useLayoutEffect(() => measure())
  useLayoutEffect(() => {
    const onResize = () => {
      measure()
      uncover()
    }
    addEventListener('resize', onResize)
    document.addEventListener('focusin', uncover)
    return () => {
      removeEventListener('resize', onResize)
      document.removeEventListener('focusin', uncover)
      document.documentElement.style.removeProperty('--covered')
    }
  }, [])
}

/** Where the bar goes with the focus in it, because its button was pressed, the heading of the screen has the focus next. */
function useFocusHandedOn(bar: RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const shown = bar.current
    return () => {
      if (shown?.contains(document.activeElement)) document.getElementById('title')?.focus()
    }
  }, [bar])
}
