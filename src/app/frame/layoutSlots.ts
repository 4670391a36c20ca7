import type { ReactNode } from 'react'
import { createStore } from '../../foundation/createStore.ts'

/** What stands around every screen: parts that came later, and that another tab runs a newer version. */
interface LayoutSlots {
  readonly above: ReactNode
  readonly below: ReactNode
  /** Reads the screen aloud; finds its own place. */
  readonly voice: ReactNode
  readonly otherVersion: boolean
}

const nothing: LayoutSlots = { above: null, below: null, voice: null, otherVersion: false }
const state = createStore(nothing)

/** Puts something above or below every screen, or takes it away (`null`). */
export function setLayoutSlots(change: Partial<LayoutSlots>): void {
  state.set({ ...state.get(), ...change })
}

export const layoutSlots = {
  get: state.get,
  /** What was prerendered. */
  getHydration: (): LayoutSlots => nothing,
  subscribe: state.subscribe,
}
