import { type RefObject, useEffect, useRef } from 'react'

/**
 * Brings the focus to `place` when the control that had it went away with a change of `state`; never on arrival.
 * @param place what stands in its stead, and can take the focus (`tabIndex={-1}`); `title`: the heading of the screen.
 * @param state differs whenever the control goes.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null> | 'title', state: string): void {
  const before = useRef(state)
  useEffect(() => {
    if (before.current === state) return
    before.current = state
    const active = document.activeElement
    if (active !== null && active !== document.body) return
    if (place === 'title') document.getElementById('title')?.focus()
    else place.current?.focus({ preventScroll: true })
  }, [place, state])
}
