import type { Change, Changing, Reading, Rows, TableName } from './rows.ts'
import { nameOfUnreadable, readChange } from './storedRows.ts'

/** The rows in memory. */
interface Tables {
  readonly reading: Reading
  /** Takes over what this page has written. */
  readonly apply: (changes: readonly Change[]) => void
  /** Takes over what a device kept, as far as it can be read. `anew`: nothing of before counts. */
  readonly take: (news: readonly unknown[], anew: boolean) => void
  /** What could not be read, by table and id. */
  readonly listSetAside: () => readonly string[]
  readonly listRows: () => Change[]
  readonly clear: () => void
}

/** Makes the tables, all empty. */
export function createTables(): Tables {
  const tables = new Map<TableName, Map<string, unknown>>()
  const setAside = new Set<string>()
  const tableOf = (name: TableName): Map<string, unknown> => {
    let table = tables.get(name)
    if (!table) tables.set(name, (table = new Map()))
    return table
  }
  const clear = () => {
    tables.clear()
    setAside.clear()
  }
  const apply = (changes: readonly Change[]): void => {
    for (const { table, id, row } of changes) {
      setAside.delete(`${table}/${id}`)
      if (row === undefined) tableOf(table).delete(id)
      else tableOf(table).set(id, row)
    }
  }
  /** It is said, and not used. Nor is what stood in its place before: that is no longer so. */
  const putAside = (stored: unknown): void => {
    const name = nameOfUnreadable(stored)
    for (const [table, rows] of tables)
      if (name.startsWith(`${table}/`)) rows.delete(name.slice(table.length + 1))
    setAside.add(name)
    console.error(`The agency can't read what it stored, and has set it aside: ${name}`)
  }
  return {
    reading: {
      // Rows enter a table only through `set`, which is typed, and `readChange`, which looks at them.
      get: <T extends TableName>(table: T, id: string) => tableOf(table).get(id) as Rows[T] | undefined,
      all: <T extends TableName>(table: T) => [...tableOf(table)] as [string, Rows[T]][],
      isTaken: (table, id) => tableOf(table).has(id) || setAside.has(`${table}/${id}`),
      isWhole: (table) =>
        ![...setAside].some((name) => name.startsWith(`${table}/`) || name.startsWith('?/')),
    },
    apply,
    take: (news, anew) => {
      if (anew) clear()
      for (const stored of news) {
        const change = readChange(stored)
        if (change) apply([change])
        else putAside(stored)
      }
    },
    listSetAside: () => [...setAside],
    listRows: () =>
      [...tables].flatMap(([table, rows]) => [...rows].map(([id, row]) => ({ table, id, row }))),
    clear,
  }
}

/** The tables with changes laid over them, so that a change that fails leaves nothing behind. */
export function drafted(under: Reading): {
  readonly tables: Changing
  readonly changes: Map<string, Change>
} {
  const changes = new Map<string, Change>()
  const laid = (table: TableName, id: string) => changes.get(`${table}/${id}`)
  const put = (change: Change) => changes.set(`${change.table}/${change.id}`, change)
  return {
    changes,
    tables: {
      get: <T extends TableName>(table: T, id: string) => {
        const change = laid(table, id)
        return change ? (change.row as Rows[T] | undefined) : under.get(table, id)
      },
      all: <T extends TableName>(table: T) => {
        if (![...changes.values()].some((change) => change.table === table)) return under.all(table)
        const rows = new Map(under.all(table))
        for (const change of changes.values())
          if (change.table === table) {
            if (change.row === undefined) rows.delete(change.id)
            else rows.set(change.id, change.row as Rows[T])
          }
        return [...rows]
      },
      isTaken: (table, id) => {
        const change = laid(table, id)
        return change ? change.row !== undefined : under.isTaken(table, id)
      },
      isWhole: (table) => under.isWhole(table),
      set: (table, id, row) => put({ table, id, row }),
      remove: (table, id) => put({ table, id }),
    },
  }
}
