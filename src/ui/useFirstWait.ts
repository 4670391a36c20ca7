import { useEffect, useState } from 'react'

/** Longer than that (milliseconds) nobody is kept from what is here already. */
const longest = 2000

/**
 * Whether a screen still waits for something that would move the rest of it if it came late. It waits once: what is asked for later
 * takes nothing off the screen again.
 * @param isComing whether that is under way; undefined until it is known whether it is wanted at all.
 */
export function useFirstWait(isComing: boolean | undefined): boolean {
  const [isOver, setOver] = useState(false)
  if (!isOver && isComing === false) setOver(true)
  useEffect(() => {
    if (isComing !== true) return undefined
    const timer = setTimeout(() => setOver(true), longest)
    return () => clearTimeout(timer)
  }, [isComing])
  return !isOver && isComing !== false
}
