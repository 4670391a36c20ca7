import type { DatabaseSync } from 'node:sqlite'
import { storedTables } from '../agency/device.ts'
import { writeOlderRow } from '../agency/olderStore.ts'
import { writeFound } from '../agency/storedRows.ts'
import { createFileTables } from './fileTables.ts'

/**
 * 1: all rows in one table, by kind and id. 2: each table by itself, and beside it the keys of its rows. 3: with appointments. 4: with
 * the log of who looked at a record. 5: with organisations. 6: with invitations. 7: with what the desk notes of
 * a case. 8: with the queues of the desk and search words among the keys of a case. 9: with filings and relatives among the keys of a
 * card. 10: with helps.
 */
const version = 10

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
    if (found < version) inTransaction(db, () => makeTables(db, found))
    // The lock is taken now, not with the first change.
    else inTransaction(db, () => db.exec(`PRAGMA user_version = ${version}`))
  } catch (error) {
    db.close()
    throw error
  }
}

/** Makes the tables that a database of version `from` has not; 0 is one that holds nothing. */
function makeTables(db: DatabaseSync, from: number): void {
  const isOlder = from === 1
  if (isOlder) db.exec('ALTER TABLE files RENAME TO bytes')
  else if (from === 0)
    db.exec(`
      CREATE TABLE bytes (id TEXT PRIMARY KEY, bytes BLOB NOT NULL);
      CREATE TABLE settings (name TEXT PRIMARY KEY, value NOT NULL);`)
  for (const table of storedTables)
    db.exec(`
      CREATE TABLE IF NOT EXISTS ${table} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, row TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS ${table}_keys (key TEXT, seq INTEGER, PRIMARY KEY (key, seq)) WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS ${table}_keys_of ON ${table}_keys (seq);`)
  if (isOlder) {
    const older = db.prepare('SELECT kind, id, row FROM rows').all()
    const rows = older.map(({ kind, id, row }) => writeOlderRow(String(kind), String(id), String(row)))
    createFileTables(db).put({ emptied: [], rows })
    db.exec('DROP TABLE rows')
  }
  if (from > 1)
    for (const table of from < 8 ? (['cases', 'cards'] as const) : (['cards'] as const))
      writeKeysAnew(db, table)
  db.exec(`PRAGMA user_version = ${version}`)
}

/** So many rows are held at once. */
const atOnce = 500

/** Writes the rows of a table with the keys of this release: what they are found by has changed. */
function writeKeysAnew(db: DatabaseSync, table: 'cases' | 'cards'): void {
  const { put, shelf } = createFileTables(db)
  const seqs = shelf.seqs(table)
  for (let from = 0; from < seqs.length; from += atOnce) {
    const rows = shelf
      .at(table, seqs.slice(from, from + atOnce))
      .map(({ id, text = '' }) => writeFound(table, id, text))
    put({ emptied: [], rows })
  }
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
