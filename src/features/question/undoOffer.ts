import { useSyncExternalStore } from 'react'
import type { FieldName, PartialAnswers } from '../../domain/application.ts'
import { createStore } from '../../foundation/createStore.ts'
import { deviceCleared } from '../../journey/signals.ts'

/** Answers that were taken away by a change, and how all stood before it. Lives in this tab's memory only. */
export interface UndoOffer {
  /** Whose they are: they go back into no other draft. */
  readonly draftId: string
  readonly names: readonly FieldName[]
  readonly answers: PartialAnswers
}

const offer = createStore<UndoOffer | undefined>(undefined)

/** Offers to take a change back on the next screen; undefined withdraws the offer. */
export const offerUndo = offer.set

export function useUndoOffer(): UndoOffer | undefined {
  return useSyncExternalStore(offer.subscribe, offer.get, () => undefined)
}

// It holds answers: who leaves this device leaves none of them, and an undo of that comes later than this one lasts.
deviceCleared.listen(() => offerUndo(undefined))
