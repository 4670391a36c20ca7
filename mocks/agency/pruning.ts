import { caseStatus, isOpen } from './casePast.ts'
import type { Clock } from './clock.ts'
import { isUsed } from './evidence.ts'
import type { KeyRow } from './keptRows.ts'
import { askTogether } from './replay.ts'
import { needAgainAfter, opensCase } from './retention.ts'
import type { Changing, OpenTable, Reading } from './rows.ts'
import type { Store } from './store.ts'
import { chinaTime } from './time.ts'

/** So many rows of a table go with one change, so that none takes long. */
const atOnce = 100

/** Whether no case needs a file. A case that can't be read may need any. */
export const isUnused = (tables: Reading, uploadId: string): boolean =>
  !isUsed(tables, uploadId) && tables.isWhole('cases')

/** Whether the application that came of a key is still under way: its key must not open a second one. */
function isAlive(tables: Reading, { body }: KeyRow, ms: number): boolean {
  const number = typeof body === 'object' && body !== null && 'number' in body ? body.number : undefined
  if (typeof number !== 'string') return false
  const row = tables.get('cases', number)
  return row ? isOpen(caseStatus(row, chinaTime(ms))) : tables.isTaken('cases', number)
}

/**
 * Lets go what nobody needs any more: files that no case uses, codes, keys of writes that nobody will repeat, sessions,
 * invitations and helps that have ended, and looks at a record and visits without a case of long ago. `ms`: the agency's now; `deviceMs`: the
 * device's, by which sessions end. What lies in the future, because its clock was turned back, stays. Returns the ids of the files.
 */
function prune(tables: Changing, ms: number, deviceMs: number): readonly string[] {
  const due = <
    T extends Extract<
      OpenTable,
      'codes' | 'keys' | 'files' | 'lookUps' | 'appointments' | 'sessions' | 'invitations' | 'helps'
    >,
  >(
    table: T,
  ) => tables.range(table, 'due', { before: table === 'sessions' ? deviceMs : ms, limit: atOnce })
  askTogether([
    () => due('codes'),
    () => due('keys'),
    () => due('files'),
    () => due('lookUps'),
    () => due('appointments'),
    () => due('sessions'),
    () => due('invitations'),
    () => due('helps'),
  ])
  askTogether([
    ...due('keys').map(
      ([, row]) =>
        () =>
          isAlive(tables, row, ms),
    ),
    ...due('files').map(
      ([id]) =>
        () =>
          isUnused(tables, id),
    ),
  ])
  const gone: string[] = []
  for (const [id] of due('codes')) tables.remove('codes', id)
  for (const [id] of due('lookUps')) tables.remove('lookUps', id)
  for (const [id] of due('appointments')) tables.remove('appointments', id)
  for (const [id] of due('sessions')) tables.remove('sessions', id)
  for (const [id] of due('invitations')) tables.remove('invitations', id)
  for (const [id] of due('helps')) tables.remove('helps', id)
  for (const [id, row] of due('keys'))
    if (opensCase(row.operation) && isAlive(tables, row, ms))
      tables.set('keys', id, { ...row, keptUntil: ms + needAgainAfter })
    else tables.remove('keys', id)
  for (const [id, row] of due('files'))
    if (isUnused(tables, id)) {
      tables.remove('files', id)
      gone.push(id)
    } else tables.set('files', id, { ...row, heldUntil: ms + needAgainAfter })
  return gone
}

/** A change, after what nobody needs any more has made room, and the bytes of those files are gone. */
export async function changeTidily<T>(store: Store, clock: Clock, work: (tables: Changing) => T): Promise<T> {
  // Read once: the work may be begun more than once, and has to ask for the same each time.
  const [ms, deviceMs] = [clock.ms(), clock.deviceMs()]
  let gone: readonly string[] = []
  const result = await store.change((tables) => {
    gone = prune(tables, ms, deviceMs)
    return work(tables)
  })
  for (const id of gone) await store.removeFile(id)
  return result
}
