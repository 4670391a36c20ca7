import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import {
  type Shelf,
  type StoredRow,
  type StoredTable,
  type Stretch,
  storedTables,
  type Writes,
} from '../agency/device.ts'

/** The tables of the agency in a database: to be read at any time, and written within a transaction. */
interface FileTables {
  readonly shelf: Shelf
  readonly put: (writes: Writes) => void
}

export function createFileTables(db: DatabaseSync): FileTables {
  // Names of tables are ours, never somebody's words.
  const all = (sql: (table: StoredTable) => string) =>
    Object.fromEntries(storedTables.map((table) => [table, db.prepare(sql(table))])) as Record<
      StoredTable,
      StatementSync
    >
  const find = all((table) => `SELECT seq, id, row FROM ${table} WHERE id = ?`)
  const at = all((table) => `SELECT seq, id, row FROM ${table} WHERE seq = ?`)
  const seqs = all((table) => `SELECT seq FROM ${table} ORDER BY seq`)
  const last = all((table) => `SELECT max(seq) AS seq FROM ${table}`)
  const within = (what: string, order: '' | 'DESC') =>
    all(
      (table) => `SELECT ${what} FROM ${table}_keys AS k JOIN ${table} AS r ON r.seq = k.seq
        WHERE k.key >= ? AND k.key < ? ORDER BY k.key ${order}, k.seq ${order} LIMIT ?`,
    )
  const [rowsUp, rowsDown] = [within('r.seq, id, row', ''), within('r.seq, id, row', 'DESC')]
  const keys = all(
    (table) => `SELECT key, seq FROM ${table}_keys WHERE key >= ? AND key < ? ORDER BY key, seq`,
  )
  // As one text: a row of the answer for each place costs ten times as much.
  const placesIn = (order: '' | 'DESC') =>
    all(
      (table) => `SELECT json_group_array(seq) AS seqs FROM (SELECT seq FROM ${table}_keys
        WHERE key >= ? AND key < ? ORDER BY key ${order}, seq ${order} LIMIT ? OFFSET ?)`,
    )
  const [placesUp, placesDown] = [placesIn(''), placesIn('DESC')]
  const counts = all((table) => `SELECT count(*) AS n FROM ${table}_keys WHERE key >= ? AND key < ?`)
  const insert = all((table) => `INSERT INTO ${table} (id, row) VALUES (?, ?)`)
  const update = all((table) => `UPDATE ${table} SET row = ? WHERE seq = ?`)
  const remove = all((table) => `DELETE FROM ${table} WHERE seq = ?`)
  const addKey = all((table) => `INSERT OR IGNORE INTO ${table}_keys VALUES (?, ?)`)
  const removeKeys = all((table) => `DELETE FROM ${table}_keys WHERE seq = ?`)

  const shelf: Shelf = {
    find: (table, id) => {
      const found = find[table].get(id)
      return found && storedOf(found)
    },
    list: (table, { from, before, backwards, limit = -1 }: Stretch) =>
      (backwards ? rowsDown : rowsUp)[table].all(from, before, limit).map(storedOf),
    keys: (table, { from, before }) =>
      keys[table].all(from, before).map(({ key, seq }) => [String(key), Number(seq)] as const),
    places: (table, { from, before, backwards, limit = -1, skip = 0 }) => {
      const found = (backwards ? placesDown : placesUp)[table].get(from, before, limit, skip)
      return JSON.parse(String(found?.['seqs'] ?? '[]')) as readonly number[]
    },
    count: (table, { from, before }) => Number(counts[table].get(from, before)?.['n']),
    seqs: (table) => seqs[table].all().map(({ seq }) => Number(seq)),
    at: (table, places) => places.flatMap((seq) => at[table].all(seq).map(storedOf)),
    lastSeq: (table) => Number(last[table].get()?.['seq'] ?? 0),
  }
  return {
    shelf,
    put: ({ emptied, rows }) => {
      for (const table of emptied) db.exec(`DELETE FROM ${table}; DELETE FROM ${table}_keys`)
      for (const { table, id, row, text = JSON.stringify(row), keys: named } of rows) {
        let seq = find[table].get(id)?.['seq'] ?? undefined
        if (seq !== undefined) removeKeys[table].run(seq)
        if (text === undefined) {
          if (seq !== undefined) remove[table].run(seq)
          continue
        }
        if (seq === undefined) seq = insert[table].run(id, text).lastInsertRowid
        else update[table].run(text, seq)
        for (const key of named) addKey[table].run(key, seq)
      }
    },
  }
}

const storedOf = ({ seq, id, row }: Readonly<Record<string, SQLOutputValue>>): StoredRow => ({
  seq: Number(seq),
  id: String(id),
  text: String(row),
})
