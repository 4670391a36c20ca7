import type { Write } from './device.ts'
import { fingerprintOf } from './random.ts'
import { isTable, parseStored, unreadableKey, writeFound } from './storedRows.ts'

// Until December 2026 all rows lay in a browser as JSON in blocks of a thousand, with a log of the changes since; on a disk each
// under its kind and id. They are written anew once, table by table; what can't be read is kept as it lay there.

/** A row as it lay there; without one it was removed. */
interface OlderRow {
  readonly table: string
  readonly id: string
  readonly row?: unknown
}

/** What a browser kept. */
export interface OlderStore {
  readonly blocks: readonly unknown[]
  readonly log: readonly { readonly changes?: unknown }[]
}

function isOlderRow(stored: unknown): stored is OlderRow {
  const { table, id }: Record<string, unknown> = Object(stored)
  return typeof table === 'string' && typeof id === 'string'
}

/** Reads a list; whatever is none is its only item. */
function parseList(text: unknown): readonly unknown[] {
  const found = parseStored(text)
  return Array.isArray(found) ? found : [found]
}

/** A row of a block, which says table, id and row one after the other, as a change; all else as it is. */
const changeOf = (stored: unknown): unknown =>
  Array.isArray(stored) && typeof stored[0] === 'string' && typeof stored[1] === 'string'
    ? { table: stored[0], id: stored[1], row: stored[2] }
    : stored

/** What has to be written so that nothing is lost of what a browser kept. */
export function writeOlderRows({ blocks, log }: OlderStore): readonly Write[] {
  const changes = [
    ...blocks.flatMap(parseList).map(changeOf),
    ...log.flatMap(({ changes: text }) => parseList(text)),
  ]
  const rows = new Map<string, Write>()
  for (const change of changes) {
    if (!isOlderRow(change)) {
      // Undefined has no text.
      const text = JSON.stringify(change) ?? 'null'
      const write = writeNameless(`?/${fingerprintOf(text)}`, text)
      rows.set(write.id, write)
      continue
    }
    const { table, id, row } = change
    if (row === undefined) rows.delete(`${table}/${id}`)
    else rows.set(`${table}/${id}`, writeOlderRow(table, id, JSON.stringify(row)))
  }
  return [...rows.values()]
}

/** How one row is written anew, from the text it lay there as. */
export const writeOlderRow = (table: string, id: string, text: string): Write =>
  isTable(table) ? writeFound(table, id, text) : writeNameless(`${table}/${id}`, text)

const writeNameless = (name: string, text: string): Write => ({
  table: 'unreadable',
  id: name,
  text,
  keys: [unreadableKey],
})
