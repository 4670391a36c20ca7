import type { Shelf, StoredRow, StoredTable } from './device.ts'
import { stretchOf, stretchOfKey } from './indexes.ts'
import type { Paging, Rows, TableName } from './rows.ts'
import { readRow } from './storedRows.ts'

/** Where rows stand that could not be read when they were written anew. */
export const unreadableRows = stretchOfKey('unreadable', '')

/** What is known of rows that can't be read, beside what the device says itself. */
export interface SetAside {
  /** Notes a row that can't be read, by `table/id`. */
  readonly add: (name: string) => void
  readonly list: () => readonly string[]
}

/** The tables on a device, each row looked at as it is read. One that can't be read is set aside, and as if it were not there. */
export function readingOn(shelf: Shelf, setAside: SetAside): Paging {
  const read = <T extends TableName>(table: T, stored: StoredRow): [string, Rows[T]][] => {
    const row = 'row' in stored ? stored.row : readRow(table, stored)
    if (row === undefined) {
      setAside.add(`${table}/${stored.id}`)
      return []
    }
    // Rows come from `set`, which is typed, or have been looked at.
    return [[stored.id, row as Rows[T]]]
  }
  const inRange: Paging['range'] = (table, index, wanted) => {
    const { limit = Infinity } = wanted
    const list = shelf.list(table, stretchOf(index, wanted))
    const rows = [...new Map(list.map((stored) => [stored.id, stored])).values()].flatMap((stored) =>
      read(table, stored),
    )
    // Some came twice, or can't be read: further on there may be more.
    if (rows.length < limit && list.length === limit)
      return inRange(table, index, { ...wanted, limit: limit * 4 }).slice(0, limit)
    return rows
  }
  const at: Paging['at'] = (table, seqs) => shelf.at(table, seqs).flatMap((stored) => read(table, stored))
  const holds = (table: StoredTable) => shelf.list(table, { ...unreadableRows, limit: 1 }).length > 0
  return {
    get: (table, id) => {
      const stored = shelf.find(table, id)
      return stored && read(table, stored)[0]?.[1]
    },
    by: (table, index, key) =>
      shelf.list(table, stretchOfKey(index, key)).flatMap((stored) => read(table, stored)),
    range: inRange,
    all: (table) => at(table, shelf.seqs(table)),
    nextSeq: (table) => shelf.lastSeq(table) + 1,
    isTaken: (table, id) => shelf.find(table, id) !== undefined,
    has: (table, index, key) => shelf.list(table, { ...stretchOfKey(index, key), limit: 1 }).length > 0,
    isWhole: (table) =>
      !setAside.list().some((name) => name.startsWith(`${table}/`)) && !holds(table) && !holds('unreadable'),
    seqs: (table) => shelf.seqs(table),
    keys: (table, index, range) =>
      shelf
        .keys(table, stretchOf(index, range))
        .map(([key, seq]): [string, number] => [key.slice(index.length + 1), seq]),
    places: (table, index, range) => shelf.places(table, { ...stretchOf(index, range), skip: range.skip }),
    count: (table, index, range) => shelf.count(table, stretchOf(index, range)),
    placeOf: (table, id) => shelf.find(table, id)?.seq,
    at,
  }
}

/** Tables that nothing lies in, for a play that is not kept. */
export const emptyTables: Paging = readingOn(
  {
    find: () => undefined,
    list: () => [],
    keys: () => [],
    places: () => [],
    count: () => 0,
    seqs: () => [],
    at: () => [],
    lastSeq: () => 0,
  },
  { add: () => undefined, list: () => [] },
)
