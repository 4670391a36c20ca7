import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import {
  type Shelf,
  type StoredRow,
  type StoredTable,
  type Stretch,
  storedTables,
  type Writes,
} from '../agency/device.ts'
import { writeOlderRow } from '../agency/olderStore.ts'

/** 1: all rows in one table, by kind and id. 2: each table by itself, and beside it the keys of its rows. */
const version = 2

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

/** Makes the tables, or writes those of an older version anew. Closes the database and throws where that can't be done. */
export function prepareTables(db: DatabaseSync): void {
  try {
    db.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;`)
    const found = Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
    if (found > version) throw new Error('A newer version of this agency has written here')
    if (found < version) inTransaction(db, () => makeTables(db, found === 1))
    // The lock is taken now, not with the first change.
    else inTransaction(db, () => db.exec(`PRAGMA user_version = ${version}`))
  } catch (error) {
    db.close()
    throw error
  }
}

function makeTables(db: DatabaseSync, isOlder: boolean): void {
  if (isOlder) db.exec('ALTER TABLE files RENAME TO bytes')
  else
    db.exec(`
      CREATE TABLE bytes (id TEXT PRIMARY KEY, bytes BLOB NOT NULL);
      CREATE TABLE settings (name TEXT PRIMARY KEY, value NOT NULL);`)
  for (const table of storedTables)
    db.exec(`
      CREATE TABLE ${table} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, row TEXT NOT NULL);
      CREATE TABLE ${table}_keys (key TEXT, seq INTEGER, PRIMARY KEY (key, seq)) WITHOUT ROWID;
      CREATE INDEX ${table}_keys_of ON ${table}_keys (seq);`)
  if (isOlder) {
    const older = db.prepare('SELECT kind, id, row FROM rows').all()
    const rows = older.map(({ kind, id, row }) => writeOlderRow(String(kind), String(id), String(row)))
    createFileTables(db).put({ emptied: [], rows })
    db.exec('DROP TABLE rows')
  }
  db.exec(`PRAGMA user_version = ${version}`)
}

export function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    work()
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

const storedOf = ({ seq, id, row }: Readonly<Record<string, SQLOutputValue>>): StoredRow => ({
  seq: Number(seq),
  id: String(id),
  text: String(row),
})
