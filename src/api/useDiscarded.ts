import { useState } from 'react'
import { useDraftStore } from '../journey/DraftContext.tsx'
import type { Draft } from '../journey/draft.ts'
import { useHeldUploads } from './unusedUploads.ts'

/**
 * A draft that was deleted from a list, as long as it can be put back; its files stay at the agency meanwhile. `failed`: the
 * device did not let the last one go, and it is there still.
 */
export function useDiscarded() {
  const store = useDraftStore()
  const [outcome, setOutcome] = useState<Draft | 'failed'>()
  const discarded = outcome === 'failed' ? undefined : outcome
  useHeldUploads(discarded)
  return {
    discarded,
    failed: outcome === 'failed',
    discard: async (id: string): Promise<void> => {
      setOutcome((last) => (last === 'failed' ? undefined : last))
      const gone = await store.discard(id)
      const { draft, others } = store.getState()
      const isThere = [draft, ...others].some((each) => each.id === id)
      setOutcome(isThere ? 'failed' : gone)
      // The button that was pressed is gone.
      if (!isThere) document.getElementById('title')?.focus()
    },
    putBack: (): void => {
      if (discarded) void store.putBack(discarded)
      setOutcome(undefined)
    },
    end: (): void => setOutcome(undefined),
  }
}
