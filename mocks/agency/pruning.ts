import { isSubmitOperation } from '../../src/api/submitOperations.ts'
import { caseStatus, isOpen } from './caseView.ts'
import { usedUploads } from './evidence.ts'
import type { Changing, KeyRow, Reading } from './rows.ts'
import type { Store } from './store.ts'
import { chinaTime } from './time.ts'

const dayMs = 24 * 3_600_000

/** How long a file is kept that no case uses, in milliseconds. */
export const unusedFor = dayMs
/** How long a code is known that proved nothing: the limits on sending look back an hour. */
const codeFor = dayMs
/** How long a proof of a mobile number holds, and a submission is known by its key after its case has ended. */
const proofFor = 180 * dayMs
/** How long any other write is known by its key: a device asks again within seconds, and keeps a draft for a week. */
const keyFor = 30 * dayMs

/** Whether no case needs a file. A case that can't be read may need any. */
export const isUnused = (tables: Reading, uploadId: string): boolean =>
  tables.isWhole('cases') &&
  !tables.all('cases').some(([, row]) => usedUploads(row.answers).includes(uploadId))

/** Whether the application that came of a key is still under way: its key must not open a second one. */
function isAlive(tables: Reading, { body }: KeyRow, ms: number): boolean {
  const number = typeof body === 'object' && body !== null && 'number' in body ? body.number : undefined
  if (typeof number !== 'string') return false
  const row = tables.get('cases', number)
  return row ? isOpen(caseStatus(row, chinaTime(ms))) : tables.isTaken('cases', number)
}

const isSubmission = ({ operation }: KeyRow): boolean => isSubmitOperation(operation)

/**
 * Lets go what nobody needs any more: files that no case uses, codes, and keys of writes that nobody will repeat. `ms`: the
 * agency's now. What lies in the future, because its clock was turned back, stays. Returns the ids of the files.
 */
function prune(tables: Changing, ms: number): readonly string[] {
  const isPast = (at: number | undefined, time: number) => at !== undefined && ms - at > time
  for (const [id, code] of tables.all('codes'))
    if (isPast(code.sentAt, code.confirmed ? proofFor : codeFor)) tables.remove('codes', id)
  for (const [id, row] of tables.all('keys'))
    if (isSubmission(row) ? isPast(row.at, proofFor) && !isAlive(tables, row, ms) : isPast(row.at, keyFor))
      tables.remove('keys', id)
  const files = tables
    .all('files')
    .flatMap(([id, { at }]) => (isPast(at, unusedFor) && isUnused(tables, id) ? [id] : []))
  for (const id of files) tables.remove('files', id)
  return files
}

/** A change, after what nobody needs any more has made room, and the bytes of those files are gone. `ms`: the agency's now. */
export async function changeTidily<T>(store: Store, ms: number, work: (tables: Changing) => T): Promise<T> {
  let gone: readonly string[] = []
  const result = await store.change((tables) => {
    gone = prune(tables, ms)
    return work(tables)
  })
  for (const id of gone) await store.removeFile(id)
  return result
}
