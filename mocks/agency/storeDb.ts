import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Device } from './store.ts'
import { isKept, type KeptChange, parseStoredList } from './storedRows.ts'

/** Rows are kept as JSON in blocks of a thousand (a hundred times faster to read than single rows), with a log of changes since. */
interface AgencyDb extends DBSchema {
  log: { key: number; value: { n?: number; changes: string } }
  blocks: { key: number; value: string }
  meta: { key: 'base'; value: number }
  files: { key: string; value: ArrayBuffer }
}
type StoredRow = readonly [table: string, id: string, row: unknown]

const blockSize = 1000
/** So many changes are replayed at most when a page opens. */
const longestLog = 200

/**
 * The agency's memory on this device. Tabs take turns: one `readwrite` transaction reads what others have changed, runs the
 * work and writes its changes, so that looking up a key and inserting an application can't be interleaved.
 */
export async function openDevice(name = 'agency-demo'): Promise<Device> {
  const db: IDBPDatabase<AgencyDb> = await openDB<AgencyDb>(name, 1, {
    upgrade(opening) {
      opening.createObjectStore('log', { keyPath: 'n', autoIncrement: true })
      opening.createObjectStore('blocks')
      opening.createObjectStore('meta')
      opening.createObjectStore('files')
    },
    blocking: () => db.close(),
  })
  let seen = 0
  const blocks = new Blocks()

  return {
    async exchange(take, work) {
      const tx = db.transaction(['log', 'blocks', 'meta'], 'readwrite')
      const finished = tx.done.catch((error: unknown) => ({ error }))
      try {
        const log = tx.objectStore('log')
        const found = await tx.objectStore('meta').get('base')
        const base = Number.isSafeInteger(found) ? Number(found) : 0
        if (base > seen || (base === 0 && seen === 0)) {
          const stored = await tx.objectStore('blocks').getAll()
          const keys = await tx.objectStore('blocks').getAllKeys()
          take(blocks.load(stored, keys), true)
          seen = base
        }
        for (const entry of await log.getAll(IDBKeyRange.lowerBound(seen, true))) {
          const changes = parseStoredList(entry.changes)
          blocks.apply(changes)
          take(changes, false)
          seen = entry.n ?? seen
        }
        const changes = work()
        if (changes.length > 0) {
          seen = await log.add({ changes: JSON.stringify(changes) })
          blocks.apply(changes)
        }
        if (seen - base > longestLog) {
          for (const [key, text] of blocks.takeDirty()) await tx.objectStore('blocks').put(text, key)
          await log.delete(IDBKeyRange.upperBound(seen))
          await tx.objectStore('meta').put(seen, 'base')
        }
        tx.commit()
      } catch (error) {
        abort(tx)
        await finished
        throw error
      }
      const failed = await finished
      if (failed) throw failed.error
    },
    putFile: async (id, bytes) => {
      await db.put('files', bytes, id)
    },
    findFile: (id) => db.get('files', id),
    removeFile: (id) => db.delete('files', id),
    async clear() {
      const tx = db.transaction(['log', 'blocks', 'meta', 'files'], 'readwrite')
      // The log's numbers go on, so that other tabs see a base beyond what they know and read anew: nothing.
      const last = await tx.objectStore('log').add({ changes: '[]' })
      await tx.objectStore('log').clear()
      await tx.objectStore('blocks').clear()
      await tx.objectStore('files').clear()
      await tx.objectStore('meta').put(last, 'base')
      await tx.done
      blocks.load([], [])
      seen = last
    },
  }
}

function abort(tx: { abort: () => void }): void {
  try {
    tx.abort()
  } catch {
    // It is over already: the browser ended it, and `done` says why.
    return
  }
}

const isStoredRow = (stored: unknown): stored is StoredRow =>
  Array.isArray(stored) && typeof stored[0] === 'string' && typeof stored[1] === 'string'

/**
 * Which row lies in which block. All tabs come to the same division, because they see the same changes in the same order. What
 * is no row lies beside those of a block and is written back with them: nobody can use it, and nobody is to lose it.
 */
class Blocks {
  private readonly rows = new Map<string, StoredRow>()
  private readonly unreadable = new Map<number, unknown[]>()
  private readonly blockOf = new Map<string, number>()
  private readonly sizes: number[] = []
  private readonly dirty = new Set<number>()

  /** What the blocks hold: a change for each row, and all else as it lies there. */
  load(stored: readonly string[], keys: readonly number[]): readonly unknown[] {
    this.rows.clear()
    this.unreadable.clear()
    this.blockOf.clear()
    this.dirty.clear()
    this.sizes.length = 0
    for (const [i, text] of stored.entries())
      for (const row of parseStoredList(text)) {
        const block = keys[i] ?? i
        if (isStoredRow(row)) this.place(row, block)
        else this.putAside(row, block)
      }
    const changes = [...this.rows.values()].map(([table, id, row]): KeptChange => ({ table, id, row }))
    return [...changes, ...[...this.unreadable.values()].flat()]
  }

  apply(changes: readonly unknown[]): void {
    for (const change of changes) {
      const key = isKept(change) ? `${change.table}/${change.id}` : ''
      const block = this.blockOf.get(key) ?? this.roomyBlock()
      this.dirty.add(block)
      if (!isKept(change)) this.putAside(change, block)
      else if (change.row !== undefined) this.place([change.table, change.id, change.row], block)
      else {
        if (this.rows.delete(key)) this.sizes[block] = (this.sizes[block] ?? 1) - 1
        this.blockOf.delete(key)
      }
    }
  }

  /** The changed blocks as they are to be stored. */
  takeDirty(): [number, string][] {
    const lists = new Map<number, unknown[]>(
      [...this.dirty].map((block) => [block, [...(this.unreadable.get(block) ?? [])]]),
    )
    for (const [key, row] of this.rows) lists.get(this.blockOf.get(key) ?? -1)?.push(row)
    this.dirty.clear()
    return [...lists].map(([block, rows]) => [block, JSON.stringify(rows)])
  }

  private putAside(stored: unknown, block: number): void {
    this.unreadable.set(block, [...(this.unreadable.get(block) ?? []), stored])
  }

  private place(row: StoredRow, block: number): void {
    const key = `${row[0]}/${row[1]}`
    if (!this.rows.has(key)) this.sizes[block] = (this.sizes[block] ?? 0) + 1
    this.rows.set(key, row)
    this.blockOf.set(key, block)
  }

  private roomyBlock(): number {
    const last = Math.max(0, this.sizes.length - 1)
    return (this.sizes[last] ?? 0) < blockSize ? last : last + 1
  }
}
