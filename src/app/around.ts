import type { ReactNode } from 'react'

/** What stands around every screen: parts that came later, and that another tab runs a newer version. */
interface Around {
  readonly above: ReactNode
  readonly below: ReactNode
  /** Reads the screen aloud; finds its own place. */
  readonly voice: ReactNode
  readonly otherVersion: boolean
}

const nothing: Around = { above: null, below: null, voice: null, otherVersion: false }
let state = nothing
const listeners = new Set<() => void>()

/** Puts something above or below every screen, or takes it away (`null`). */
export function setAround(change: Partial<Around>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

export const around = {
  get: (): Around => state,
  /** What was prerendered. */
  getHydration: (): Around => nothing,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
