import * as v from 'valibot'
import type { StoredRow, StoredTable, Write } from './device.ts'
import { keysOf } from './indexes.ts'
import { readOlderCase, readOlderView } from './olderCases.ts'
import { rowSchemas } from './rowSchemas.ts'
import type { Rows, TableName } from './rows.ts'

/** Under this key stand the rows that could not be read when they were written anew. */
export const unreadableKey = 'unreadable/'

/** Whether the agency has a table of this name. */
export const isTable = (name: unknown): name is TableName =>
  typeof name === 'string' && Object.hasOwn(rowSchemas, name)

/** How a row of an older release is read. */
const older: { readonly [T in TableName]?: (row: unknown) => unknown } = {
  cases: readOlderCase,
  keys: (row) => ({ ...Object(row), body: readOlderView(Object(row).body) }),
}

/** The row that stands under this id, as this release writes it; undefined where the agency can't have written it. */
function soundRow<T extends TableName>(table: T, id: string, text: unknown): Rows[T] | undefined {
  const found = parseStored(text)
  const row = older[table]?.(found) ?? found
  // A case is found by its number, and tells it; so is a card.
  const isNumbered = table === 'cases' || table === 'cards'
  const isSound = v.is(rowSchemas[table], row) && (!isNumbered || Object(row).number === id)
  return isSound ? (row as Rows[T]) : undefined
}

/** Reads the JSON text that a device kept. What is no JSON, or no text, is given back as it is, and so is no row of ours. */
export function parseStored(text: unknown): unknown {
  if (typeof text !== 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What has been read already: within a transaction that begins anew, the same rows come again. */
const known = new WeakMap<StoredRow, unknown>()

/** Reads a row from its text; undefined when it is none that the agency can have written. */
export function readRow(table: TableName, stored: StoredRow): unknown {
  if (known.has(stored)) return known.get(stored)
  const row = soundRow(table, stored.id, stored.text)
  known.set(stored, row)
  return row
}

/** How a row is to be written that may be anything: what can't be read is kept as it is. `text`: as it lay there. */
export function writeFound(table: TableName, id: string, text: string): Write {
  const row = soundRow(table, id, text)
  return row === undefined
    ? { table, id, text, keys: [unreadableKey] }
    : { table, id, row, keys: keysOf(table, row) }
}

/** How a row is to be written on another device. */
export function writeAgain(table: StoredTable, { id, row, text = '' }: StoredRow): Write {
  if (table === 'unreadable') return { table, id, text, keys: [unreadableKey] }
  // A row without a text has not left this page, and is what it is said to be.
  return row === undefined
    ? writeFound(table, id, text)
    : { table, id, row, keys: keysOf(table, row as Rows[typeof table]) }
}
