import { useEffect, useMemo, useState } from 'react'
import { inOneGo } from '../../domain/inOneGo.ts'
import type { RosterRow, RowState } from '../../domain/roster/row.ts'
import { findRows } from '../../domain/roster/survey.ts'
import { inSlices } from '../../foundation/inSlices.ts'
import type { RosterState } from '../../journey/roster/rosterStore.ts'

/** More people are looked through in slices, so that a key that is typed is drawn first. */
const many = 2000

/** The rows of a roster that are shown: of one state or all, and with a text in them. What was found before stays until it is through. */
export function useFound(
  { roster, looked }: Pick<RosterState, 'roster' | 'looked'>,
  wanted: RowState | undefined,
  text: string,
): readonly RosterRow[] {
  const isMuch = looked.total > many && (wanted !== undefined || text.trim() !== '')
  const [last, setLast] = useState<readonly RosterRow[]>([])
  const now = useMemo(
    () => (isMuch ? undefined : inOneGo(findRows(roster, looked, wanted, text))),
    [isMuch, roster, looked, wanted, text],
  )
  useEffect(() => {
    if (!isMuch) return undefined
    const stop = new AbortController()
    inSlices(findRows(roster, looked, wanted, text), stop.signal).then(setLast, (error: unknown) => {
      if (!stop.signal.aborted) throw error
    })
    return () => stop.abort()
  }, [isMuch, roster, looked, wanted, text])
  return now ?? last
}
