import { createStore } from '../foundation/createStore.ts'
import type { FactSource } from './factOffers.ts'
import { deviceCleared } from './signals.ts'

/**
 * What a contribution record that was looked at says of its holder and an employer, for the complaint that was begun from it: offered
 * there, in this page's memory only.
 */
export const recordFacts = createStore<FactSource | undefined>(undefined)

deviceCleared.listen((undoWith) => {
  const before = recordFacts.get()
  recordFacts.set(undefined)
  undoWith(() => recordFacts.set(before))
})
