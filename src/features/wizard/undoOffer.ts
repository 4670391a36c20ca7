import { useSyncExternalStore } from 'react'
import type { FieldName, Partly } from '../../domain/application.ts'

/** Answers that were taken away by a change, and how all stood before it. Lives in this tab's memory only. */
export interface UndoOffer {
  readonly names: readonly FieldName[]
  readonly answers: Partly
}

let offer: UndoOffer | undefined
const listeners = new Set<() => void>()

/** Offers to take a change back on the next screen; undefined withdraws the offer. */
export function offerUndo(next: UndoOffer | undefined): void {
  offer = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useUndoOffer(): UndoOffer | undefined {
  return useSyncExternalStore(
    subscribe,
    () => offer,
    () => undefined,
  )
}

// It holds answers: who leaves this device leaves none of them.
if (typeof addEventListener === 'function') addEventListener('device:cleared', () => offerUndo(undefined))
