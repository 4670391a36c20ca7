import { useEffect, useState } from 'react'

/** Longer than that (milliseconds) nobody is kept from what is here already. */
export const longestWait = 2000

/** Something that is still to come, that came while it was waited for, or that was given up: it may come, but nothing waits for it. */
export type Arrival = 'coming' | 'inTime' | 'late'

/**
 * How something came that would move the rest of a screen if it came late. It is waited for once: what is asked for later takes nothing
 * off the screen again, and what was late once stays late.
 * @param isComing whether that is under way; undefined until it is known whether it is wanted at all.
 */
export function useArrival(isComing: boolean | undefined): Arrival {
  const [over, setOver] = useState<'inTime' | 'late'>()
  if (!over && isComing === false) setOver('inTime')
  useEffect(() => {
    if (isComing !== true) return undefined
    const timer = setTimeout(() => setOver((before) => before ?? 'late'), longestWait)
    return () => clearTimeout(timer)
  }, [isComing])
  return over ?? (isComing === false ? 'inTime' : 'coming')
}

/** Whether a screen still waits for that. */
export const useFirstWait = (isComing: boolean | undefined): boolean => useArrival(isComing) === 'coming'
