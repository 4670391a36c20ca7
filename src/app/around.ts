import type { ReactNode } from 'react'
import { createStore } from '../foundation/createStore.ts'

/** What stands around every screen: parts that came later, and that another tab runs a newer version. */
interface Around {
  readonly above: ReactNode
  readonly below: ReactNode
  /** Reads the screen aloud; finds its own place. */
  readonly voice: ReactNode
  readonly otherVersion: boolean
}

const nothing: Around = { above: null, below: null, voice: null, otherVersion: false }
const state = createStore(nothing)

/** Puts something above or below every screen, or takes it away (`null`). */
export function setAround(change: Partial<Around>): void {
  state.set({ ...state.get(), ...change })
}

export const around = {
  get: state.get,
  /** What was prerendered. */
  getHydration: (): Around => nothing,
  subscribe: state.subscribe,
}
