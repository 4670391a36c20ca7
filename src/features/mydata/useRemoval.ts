import { useState } from 'react'
import { useHeldUploads } from '../../api/unusedUploads.ts'

/** What was removed from the device, and how it comes back. */
interface Removed {
  readonly name: string
  /** Undefined where it does not: it is fetched anew with the next visit. */
  readonly putBack?: (() => unknown) | undefined
  /** What names the files that stay at the agency as long as it may come back. */
  readonly held?: unknown
}

export type Removal = ReturnType<typeof useRemoval>

/**
 * Removes one thing at a time and offers it back for a few seconds. `then`: when something has been removed or put back.
 */
export function useRemoval(then: () => void) {
  const [removed, setRemoved] = useState<Removed>()
  const [failed, setFailed] = useState(false)
  useHeldUploads(removed?.held)
  return {
    removed,
    failed,
    /** @param work removes it, and says how it comes back; undefined where the device refuses. */
    remove: async (name: string, work: () => Promise<Omit<Removed, 'name'> | undefined>): Promise<void> => {
      setFailed(false)
      const done = await work()
      if (done) setRemoved({ name, ...done })
      else setFailed(true)
      // The button that was pressed is gone.
      if (done) document.getElementById('title')?.focus()
      then()
    },
    putBack: async (): Promise<void> => {
      setRemoved(undefined)
      await removed?.putBack?.()
      then()
    },
    end: (): void => setRemoved(undefined),
  }
}
