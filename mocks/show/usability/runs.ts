import { createStore } from '../../../src/foundation/createStore.ts'
import { sharedDeviceCleared } from '../../../src/journey/signals.ts'
import type { TestRun } from './run.ts'

/** The runs of this page, and those that were cleared last, until the next. Nothing of it outlives the page. */
export const runs = createStore<{ readonly list: readonly TestRun[]; readonly cleared: readonly TestRun[] }>({
  list: [],
  cleared: [],
})

// Whoever leaves a shared device leaves nothing of a test, either.
sharedDeviceCleared.listen(() => runs.set({ list: [], cleared: [] }))
