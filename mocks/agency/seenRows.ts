import type { Shelf, StoredRow, StoredTable, Write, Writes } from './device.ts'
import { writeAgain } from './storedRows.ts'

/** What a page has read and written: should its device be lost, what somebody works on is not. */
interface SeenRows {
  /** The same shelf; what is read from it is remembered. */
  readonly through: (shelf: Shelf) => Shelf
  /** Remembers what was written. */
  readonly take: (writes: Writes) => void
  readonly list: () => readonly Write[]
  readonly clear: () => void
}

export function createSeenRows(): SeenRows {
  const rows = new Map<string, { readonly table: StoredTable; readonly write: () => Write }>()
  const keep = (table: StoredTable, stored: readonly StoredRow[]): readonly StoredRow[] => {
    for (const row of stored) rows.set(`${table}/${row.id}`, { table, write: () => writeAgain(table, row) })
    return stored
  }
  return {
    through: (shelf) => ({
      ...shelf,
      find: (table, id) => {
        const found = shelf.find(table, id)
        return found && keep(table, [found])[0]
      },
      list: (table, stretch) => keep(table, shelf.list(table, stretch)),
      at: (table, seqs) => keep(table, shelf.at(table, seqs)),
    }),
    take: ({ emptied, rows: written }) => {
      for (const [name, { table }] of rows) if (emptied.includes(table)) rows.delete(name)
      for (const write of written)
        rows.set(`${write.table}/${write.id}`, { table: write.table, write: () => write })
    },
    list: () => [...rows.values()].map(({ write }) => write()),
    clear: () => rows.clear(),
  }
}
