import { withDecision } from '../../domain/roster/decide.ts'
import type { RosterDecision } from '../../domain/roster/decision.ts'
import { changeRows, rowsOf } from '../../domain/roster/roster.ts'
import { markKey } from './markKey.ts'
import type { RosterStore } from './rosterStore.ts'

/** `kept`: it is in the roster. `changed`: the row is about somebody else by now, or gone. `full`, `failed`: the device did not keep it. */
export type Recorded = 'kept' | 'changed' | 'full' | 'failed'

export interface ToRecord {
  readonly row: string
  readonly decision: RosterDecision
  readonly homeVisit: boolean | undefined
  /** The picture of the signature or thumbprint, as base64. */
  readonly picture: string | undefined
}

/** Writes what a person has decided into their row, with the picture of what they signed. Doing it twice changes nothing. */
export async function recordDecision(
  store: RosterStore,
  { row: key, decision, homeVisit, picture }: ToRecord,
): Promise<Recorded> {
  const isThere = () =>
    rowsOf(store.state.get().roster).some((row) => row.key === key && row.decision?.at === decision.at)
  // First, so that no decision names a signature that is not there.
  if (picture !== undefined && !(await store.keepPhoto(markKey(key), picture))) return 'failed'
  // Again where another tab has written meanwhile: what it left is the ground then.
  for (let tried = 0; tried < 3; tried += 1) {
    store.change((roster) =>
      changeRows(roster, new Set([key]), (row) => withDecision(row, decision, homeVisit)),
    )
    if (!isThere()) {
      if (picture !== undefined) await store.keepPhoto(markKey(key), undefined)
      return 'changed'
    }
    await store.flush()
    const { save, wasOverwritten } = store.state.get()
    if (wasOverwritten) continue
    return save === 'full' || save === 'failed' ? save : 'kept'
  }
  return 'failed'
}
