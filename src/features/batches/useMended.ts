import { useEffect, useState } from 'react'
import { isMended } from '../../journey/batches/mended.ts'
import type { FrozenRow, RowOutcome } from '../../journey/batches/outbox.ts'
import { freezeRows, type Sorted, type SortSetting, withPaper } from '../../journey/batches/sortRoster.ts'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'
import { photoToSend } from './sendFiles.ts'

const none: readonly FrozenRow[] = []

/** Those who were not taken and can be sent anew, as they go then: mended in the roster, or right by now. */
export function useMended(
  failures: readonly RowOutcome[],
  sorted: Sorted | undefined,
  setting: SortSetting | undefined,
  store: RosterStore,
): readonly FrozenRow[] {
  const [mended, setMended] = useState(none)
  useEffect(() => {
    let isOver = false
    const look = async () => {
      if (!setting || !sorted) return
      const byKey = new Map(failures.map((each) => [each.key, each]))
      // What was vouched for on paper when the batch was submitted still is.
      const rows = [...sorted.ready, ...sorted.onPaper].filter(({ key }) => byKey.has(key))
      const asSent = rows.map((row) => withPaper(row, setting) ?? row)
      const frozen = await freezeRows(asSent, setting, photoToSend(store))
      if (!isOver) setMended(frozen.filter((row) => isMended(row, byKey.get(row.key))))
    }
    // Whoever can't be read now is not offered.
    look().catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [failures, sorted, setting, store])
  return mended
}
