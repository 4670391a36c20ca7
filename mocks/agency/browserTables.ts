import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { StoredRow, StoredTable, Stretch, Write, Writes } from './device.ts'
import { writeOlderRows } from './olderStore.ts'
import type { SlowShelf } from './replay.ts'
import type { TableName } from './rows.ts'
import { writeFound } from './storedRows.ts'

/** A row as the browser's database keeps it. */
interface Kept extends StoredRow {
  readonly text: string
  readonly keys: readonly string[]
}
interface Table {
  key: number
  value: Kept
  indexes: { id: string; keys: string }
}
export interface AgencyDb extends DBSchema {
  cases: Table
  cards: Table
  appointments: Table
  keys: Table
  codes: Table
  files: Table
  misses: Table
  lookUps: Table
  sessions: Table
  organisations: Table
  batches: Table
  invitations: Table
  helps: Table
  handlings: Table
  ledger: Table
  unreadable: Table
  /** The bytes of the uploads, by id. */
  bytes: { key: string; value: ArrayBuffer }
  // Of version 1.
  blocks: { key: number; value: unknown }
  log: { key: number; value: { changes?: unknown } }
  meta: { key: string; value: unknown }
}
export type Transaction<M extends IDBTransactionMode> = IDBPTransaction<AgencyDb, StoreNames<AgencyDb>[], M>

/** Reads the tables within a transaction. */
export function shelfIn<M extends IDBTransactionMode>(tx: Transaction<M>): SlowShelf {
  const storeOf = (table: StoredTable) => tx.objectStore(table)
  return {
    find: (table, id) => storeOf(table).index('id').get(id),
    list: async (table, stretch) => {
      const { backwards, limit } = stretch
      const keys = storeOf(table).index('keys')
      if (!backwards) return keys.getAll(rangeOf(stretch), limit)
      const found: Kept[] = []
      for (
        let cursor = await keys.openCursor(rangeOf(stretch), 'prev');
        cursor && found.length < (limit ?? Infinity);
        cursor = await cursor.continue()
      )
        found.push(cursor.value)
      return found
    },
    keys: async (table, stretch) => {
      const found: [string, number][] = []
      for (
        let cursor = await storeOf(table).index('keys').openKeyCursor(rangeOf(stretch));
        cursor;
        cursor = await cursor.continue()
      )
        found.push([cursor.key, cursor.primaryKey])
      return found
    },
    places: async (table, { skip = 0, ...stretch }) => {
      const keys = storeOf(table).index('keys')
      const { backwards, limit = Infinity } = stretch
      if (!backwards && skip === 0) return keys.getAllKeys(rangeOf(stretch), stretch.limit)
      let cursor = await keys.openKeyCursor(rangeOf(stretch), backwards ? 'prev' : 'next')
      if (skip > 0) cursor = (await cursor?.advance(skip)) ?? null
      const found: number[] = []
      for (; cursor && found.length < limit; cursor = await cursor.continue()) found.push(cursor.primaryKey)
      return found
    },
    count: (table, stretch) => storeOf(table).index('keys').count(rangeOf(stretch)),
    seqs: (table) => storeOf(table).getAllKeys(),
    at: async (table, seqs) => {
      if (seqs.length === 0) return []
      const [first, last] = [Math.min(...seqs), Math.max(...seqs)]
      // Neighbours come faster together than one by one.
      const isDense = last - first < 2 * seqs.length
      const rows = isDense
        ? await storeOf(table).getAll(IDBKeyRange.bound(first, last))
        : await Promise.all(seqs.map((seq) => storeOf(table).get(seq)))
      const bySeq = new Map(rows.map((row) => [row?.seq, row]))
      return seqs.flatMap((seq) => bySeq.get(seq) ?? [])
    },
    lastSeq: async (table) => (await storeOf(table).openKeyCursor(null, 'prev'))?.primaryKey ?? 0,
  }
}

const rangeOf = ({ from, before }: Stretch): IDBKeyRange => IDBKeyRange.bound(from, before, false, true)

/** Writes what a change has come to. A row stays in its place; a new one comes at the end. */
export async function put<M extends 'readwrite' | 'versionchange'>(
  tx: Transaction<M>,
  { emptied, rows }: Writes,
): Promise<void> {
  await Promise.all(emptied.map((table) => tx.objectStore(table).clear()))
  const places = await Promise.all(rows.map(({ table, id }) => tx.objectStore(table).index('id').getKey(id)))
  const lasts = new Map<StoredTable, number>()
  for (const table of new Set(rows.flatMap((row, i) => (places[i] === undefined ? [row.table] : []))))
    lasts.set(table, (await tx.objectStore(table).openKeyCursor(null, 'prev'))?.primaryKey ?? 0)
  await Promise.all(
    rows.map(async (write, i) => {
      const store = tx.objectStore(write.table)
      const isRemoved = write.row === undefined && write.text === undefined
      if (isRemoved) return places[i] === undefined ? undefined : await store.delete(places[i])
      const seq = places[i] ?? (lasts.get(write.table) ?? 0) + 1
      if (places[i] === undefined) lasts.set(write.table, seq)
      await store.put(keptOf(write, seq))
    }),
  )
}

const keptOf = ({ id, row, text, keys }: Write, seq: number): Kept => ({
  seq,
  id,
  text: text ?? JSON.stringify(row),
  keys,
})

/** Writes the rows of version 1 into the tables, and takes away what they lay in. */
export async function carryOver(db: IDBPDatabase<AgencyDb>, tx: Transaction<'versionchange'>): Promise<void> {
  const [blocks, log] = await Promise.all([tx.objectStore('blocks').getAll(), tx.objectStore('log').getAll()])
  await put(tx, { emptied: [], rows: writeOlderRows({ blocks, log }) })
  for (const store of ['blocks', 'log', 'meta'] as const) db.deleteObjectStore(store)
}

/** Writes the rows of tables with the keys of this release: what they are found by has changed. */
export async function writeKeysAnew(
  tx: Transaction<'versionchange'>,
  tables: readonly TableName[],
): Promise<void> {
  for (const table of tables)
    for (let cursor = await tx.objectStore(table).openCursor(); cursor; cursor = await cursor.continue()) {
      const { seq, id, text } = cursor.value
      await cursor.update(keptOf(writeFound(table, id, text), seq))
    }
}
