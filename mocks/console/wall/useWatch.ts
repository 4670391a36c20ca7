import { useEffect, useState } from 'react'
import type { Watch } from './Tile.tsx'

/** One observer for many elements: what is in sight, or nearly. */
export function useWatch(): Watch {
  const [{ observer, watch }] = useState(() => {
    const listeners = new Map<Element, (inSight: boolean) => void>()
    const made = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting)
      },
      // The wall scrolls within the console; browsers that don't know the margin load what is in sight.
      { scrollMargin: '300px 0px' },
    )
    const add: Watch = (element, onSight) => {
      listeners.set(element, onSight)
      made.observe(element)
      return () => {
        listeners.delete(element)
        made.unobserve(element)
      }
    }
    return { observer: made, watch: add }
  })
  useEffect(() => () => observer.disconnect(), [observer])
  return watch
}
