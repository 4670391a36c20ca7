import type { Write, Writes } from './device.ts'
import { compareKeys, keysIn, keysOf, stretchOf } from './indexes.ts'
import type { Changing, IndexNames, KeyRange, Reading, Rows, TableName } from './rows.ts'

/** A change that is not kept yet: the tables with it laid over them, and what has to be written for it. */
export interface Draft {
  readonly tables: Changing
  readonly writes: () => Writes
}

/** Lays changes over the tables, so that one that fails leaves nothing behind. */
export function createDraft(under: Reading): Draft {
  const emptied = new Set<TableName>()
  /** By table and id; undefined: removed. */
  const changes = new Map<TableName, Map<string, unknown>>()
  const changesIn = (table: TableName): Map<string, unknown> => {
    let found = changes.get(table)
    if (!found) changes.set(table, (found = new Map()))
    return found
  }
  /** Rows of the tables below with their changes: in their place, or, where they come to be, at the end. */
  const laid = <T extends TableName>(
    table: T,
    below: () => [string, Rows[T]][],
    isMeant: (row: Rows[T]) => boolean,
  ): [string, Rows[T]][] => {
    const rows = new Map(emptied.has(table) ? [] : below())
    // What was put in is a row of its table: `set` is typed.
    for (const [id, row] of changesIn(table))
      if (row !== undefined && isMeant(row as Rows[T])) rows.set(id, row as Rows[T])
      else rows.delete(id)
    return [...rows]
  }
  const by = <T extends TableName>(table: T, index: IndexNames[T], key: string) =>
    laid(
      table,
      () => under.by(table, index, key),
      (row) => keysIn(table, index, row).includes(`${index}/${key}`),
    )
  const range = <T extends TableName>(table: T, index: IndexNames[T], wanted: KeyRange) => {
    const { from, before } = stretchOf(index, wanted)
    const keysWithin = (row: Rows[T]) =>
      keysIn(table, index, row)
        .filter((key) => key >= from && key < before)
        .sort()
    const more = { ...wanted, ...(wanted.limit ? { limit: wanted.limit + changesIn(table).size } : {}) }
    const rows = laid(
      table,
      () => under.range(table, index, more),
      (row) => keysWithin(row).length > 0,
    )
    const keyOf = ([, row]: [string, Rows[T]]) => keysWithin(row).at(wanted.backwards ? -1 : 0) ?? ''
    const sign = wanted.backwards ? -1 : 1
    return rows.sort((a, b) => sign * compareKeys(keyOf(a), keyOf(b))).slice(0, wanted.limit)
  }
  const isTaken: Reading['isTaken'] = (table, id) =>
    changesIn(table).has(id)
      ? changesIn(table).get(id) !== undefined
      : !emptied.has(table) && under.isTaken(table, id)
  const nextSeq: Reading['nextSeq'] = (table) => {
    const isOld = (id: string) => !emptied.has(table) && under.isTaken(table, id)
    const added = [...changesIn(table)].filter(([id, row]) => row !== undefined && !isOld(id))
    return (emptied.has(table) ? 1 : under.nextSeq(table)) + added.length
  }

  const tables: Changing = {
    get: <T extends TableName>(table: T, id: string) => {
      if (changesIn(table).has(id)) return changesIn(table).get(id) as Rows[T] | undefined
      return emptied.has(table) ? undefined : under.get(table, id)
    },
    by,
    range,
    all: (table) =>
      laid(
        table,
        () => under.all(table),
        () => true,
      ),
    nextSeq,
    isTaken,
    has: (table, index, key) =>
      by(table, index, key).length > 0 ||
      // Something that can't be read stands there, and no change has touched it.
      (!emptied.has(table) && under.has(table, index, key) && under.by(table, index, key).length === 0),
    isWhole: (table) => emptied.has(table) || under.isWhole(table),
    set: (table, id, row) => void changesIn(table).set(id, row),
    remove: (table, id) => void changesIn(table).set(id, undefined),
    enter: (entry) => {
      const entries = changesIn('ledger')
      // What is entered is new, each time.
      const seq = (emptied.has('ledger') ? 1 : under.nextSeq('ledger')) + entries.size
      entries.set(String(seq), { ...entry, seq })
    },
    empty: (table) => {
      emptied.add(table)
      changes.delete(table)
    },
  }
  return {
    tables,
    writes: () => ({
      emptied: [...emptied],
      rows: [...changes].flatMap(([table, rows]) =>
        [...rows].map(([id, row]): Write => {
          if (row === undefined) return { table, id, keys: [] }
          return { table, id, row, keys: keysOf(table, row as Rows[typeof table]) }
        }),
      ),
    }),
  }
}
