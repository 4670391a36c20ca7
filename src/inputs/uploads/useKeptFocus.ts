import { type RefObject, useEffect, useRef } from 'react'

/** Brings the focus to `place` when the control that had it went away with a change of `state`; never on arrival. */
export function useKeptFocus(place: RefObject<HTMLElement | null>, state: string): void {
  const before = useRef(state)
  useEffect(() => {
    if (before.current === state) return
    before.current = state
    const active = document.activeElement
    if (active === null || active === document.body) place.current?.focus({ preventScroll: true })
  }, [place, state])
}
