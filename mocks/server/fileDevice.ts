import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import type { OffsetMemory } from '../agency/clock.ts'
import type { Change } from '../agency/rows.ts'
import type { Device } from '../agency/store.ts'
import { type KeptChange, parseStored } from '../agency/storedRows.ts'

/** The agency's memory on a disk, and how far its clock was turned. */
export interface FileDevice extends Device {
  readonly offset: OffsetMemory
  readonly close: () => void
}

/** Raised when what is written changes its form. */
const version = 1

/**
 * Opens or makes the database in a folder. A change is one SQLite transaction, on the disk before it is answered: whoever
 * pulls the plug finds all of it or nothing. One process at a time: throws when another one has it, or a newer version wrote it.
 */
export function openFileDevice(folder: string): FileDevice {
  mkdirSync(folder, { recursive: true, mode: 0o700 }) // it holds what people typed
  const db = new DatabaseSync(join(folder, 'agency.sqlite'))
  prepare(db)
  const putRow = db.prepare('INSERT OR REPLACE INTO rows VALUES (?, ?, ?)')
  const dropRow = db.prepare('DELETE FROM rows WHERE kind = ? AND id = ?')
  const putFile = db.prepare('INSERT OR REPLACE INTO files VALUES (?, ?)')
  const putSetting = db.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?)')
  const keep = ({ table, id, row }: Change): void => {
    if (row === undefined) dropRow.run(table, id)
    else putRow.run(table, id, JSON.stringify(row))
  }
  let isRead = false
  const stored = Number(db.prepare(`SELECT value FROM settings WHERE name = 'offset'`).get()?.['value'])
  let offset = Number.isFinite(stored) ? stored : 0

  return {
    isBinding: true,
    exchange: async (take, work) => {
      if (!isRead) take(db.prepare('SELECT kind, id, row FROM rows').all().map(changeOf), true)
      isRead = true
      const changes = work()
      if (changes.length > 0) inTransaction(db, () => changes.forEach(keep))
    },
    putFile: async (id, bytes) => {
      putFile.run(id, new Uint8Array(bytes))
    },
    findFile: async (id) => bytesOf(db.prepare('SELECT bytes FROM files WHERE id = ?').get(id)?.['bytes']),
    removeFile: async (id) => {
      db.prepare('DELETE FROM files WHERE id = ?').run(id)
    },
    clear: async () => {
      inTransaction(db, () => db.exec('DELETE FROM rows; DELETE FROM files'))
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    },
    offset: {
      load: () => offset,
      save: (next) => {
        putSetting.run('offset', next)
        offset = next
      },
    },
    close: () => db.close(),
  }
}

function prepare(db: DatabaseSync): void {
  try {
    db.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;`)
    const found = Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
    if (found > version) throw new Error('A newer version of this agency has written here')
    db.exec(`
      BEGIN IMMEDIATE;
      CREATE TABLE IF NOT EXISTS rows (kind TEXT, id TEXT, row TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS files (id TEXT PRIMARY KEY, bytes BLOB NOT NULL);
      CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value NOT NULL);
      PRAGMA user_version = ${version};
      COMMIT;`)
  } catch (error) {
    db.close()
    throw error
  }
}

function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    work()
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

type Row = Readonly<Record<string, SQLOutputValue>>

const changeOf = ({ kind, id, row }: Row): KeptChange => ({
  table: String(kind),
  id: String(id),
  row: parseStored(row),
})

const bytesOf = (value: SQLOutputValue | undefined): ArrayBuffer | undefined =>
  value instanceof Uint8Array ? value.slice().buffer : undefined
