import { useState } from 'react'
import { useDraftStore } from '../journey/DraftContext.tsx'
import type { Draft } from '../journey/draft.ts'
import { useHeldUploads } from './unusedUploads.ts'

/** A draft that was deleted from a list, as long as it can be put back; its files stay at the agency meanwhile. */
export function useDiscarded() {
  const store = useDraftStore()
  const [discarded, setDiscarded] = useState<Draft>()
  useHeldUploads(discarded)
  return {
    discarded,
    discard: async (id: string): Promise<void> => {
      setDiscarded(await store.discard(id))
      // The button that was pressed is gone.
      document.getElementById('title')?.focus()
    },
    putBack: (): void => {
      if (discarded) void store.putBack(discarded)
      setDiscarded(undefined)
    },
    end: (): void => setDiscarded(undefined),
  }
}
