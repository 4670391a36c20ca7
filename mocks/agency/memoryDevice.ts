import type { Device, Shelf, StoredRow, StoredTable, Stretch, Write } from './device.ts'

interface Kept extends StoredRow {
  readonly keys: readonly string[]
}

/** A table in memory: its rows by id and by place, and its keys in order. */
class MemoryTable {
  readonly byId = new Map<string, Kept>()
  readonly bySeq = new Map<number, Kept>()
  /** Sorted, by key and place. */
  private readonly keys: (readonly [key: string, seq: number])[] = []
  private last = 0

  put({ id, row, text, keys }: Write): void {
    const old = this.byId.get(id)
    const seq = old?.seq ?? this.last + 1
    for (const key of old?.keys ?? []) this.keys.splice(this.placeOf(key, seq), 1)
    if (row === undefined && text === undefined) return this.forget(id, seq)
    const kept: Kept = { seq, id, keys, ...(text === undefined ? { row } : { text }) }
    this.byId.set(id, kept)
    this.bySeq.set(seq, kept)
    this.last = Math.max(this.last, seq)
    for (const key of keys) this.keys.splice(this.placeOf(key, seq), 0, [key, seq])
  }

  within({ from, before, backwards, limit }: Stretch): readonly (readonly [string, number])[] {
    const [start, end] = [this.placeOf(from, 0), this.placeOf(before, 0)]
    if (!backwards) return this.keys.slice(start, limit === undefined ? end : Math.min(end, start + limit))
    const first = limit === undefined ? start : Math.max(start, end - limit)
    return this.keys.slice(first, end).toReversed()
  }

  count({ from, before }: Stretch): number {
    return this.placeOf(before, 0) - this.placeOf(from, 0)
  }

  seqs(): readonly number[] {
    return [...this.bySeq.keys()].sort((a, b) => a - b)
  }

  lastSeq(): number {
    return this.last
  }

  private forget(id: string, seq: number): void {
    this.byId.delete(id)
    this.bySeq.delete(seq)
    if (seq === this.last) this.last = this.seqs().at(-1) ?? 0
  }

  /** Where a key stands, or would. */
  private placeOf(key: string, seq: number): number {
    let [low, high] = [0, this.keys.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const [other = '', place = 0] = this.keys[middle] ?? []
      if (other < key || (other === key && place < seq)) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The agency's memory in this page alone: it lives as long as the page. */
export function createMemoryDevice(): Device {
  const tables = new Map<StoredTable, MemoryTable>()
  const files = new Map<string, ArrayBuffer>()
  const tableOf = (name: StoredTable): MemoryTable => {
    let table = tables.get(name)
    if (!table) tables.set(name, (table = new MemoryTable()))
    return table
  }
  const shelf: Shelf = {
    find: (table, id) => tableOf(table).byId.get(id),
    list: (table, stretch) => {
      const { bySeq } = tableOf(table)
      return tableOf(table)
        .within(stretch)
        .flatMap(([, seq]) => bySeq.get(seq) ?? [])
    },
    keys: (table, stretch) => tableOf(table).within(stretch),
    places: (table, { limit, skip = 0, ...stretch }) =>
      tableOf(table)
        .within(limit === undefined ? stretch : { ...stretch, limit: limit + skip })
        .slice(skip)
        .map(([, seq]) => seq),
    count: (table, stretch) => tableOf(table).count(stretch),
    seqs: (table) => tableOf(table).seqs(),
    at: (table, seqs) => seqs.flatMap((seq) => tableOf(table).bySeq.get(seq) ?? []),
    lastSeq: (table) => tableOf(table).lastSeq(),
  }
  return {
    read: async (work) => work(shelf),
    change: async (work) => {
      const { emptied, rows } = work(shelf)
      for (const name of emptied) tables.delete(name)
      for (const write of rows) tableOf(write.table).put(write)
    },
    putFile: async (id, bytes) => void files.set(id, bytes),
    findFile: async (id) => files.get(id),
    removeFile: async (id) => void files.delete(id),
    clear: async () => {
      tables.clear()
      files.clear()
    },
  }
}
