import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import type { OffsetMemory } from '../agency/clock.ts'
import { type Device, storedTables } from '../agency/device.ts'
import { createFileTables } from './fileTables.ts'
import { inTransaction, prepareTables } from './prepareTables.ts'

/** The agency's memory on a disk, and how far its clock was turned. */
export interface FileDevice extends Device {
  readonly offset: OffsetMemory
  readonly close: () => void
}

/**
 * Opens or makes the database in a folder. A change is one SQLite transaction, on the disk before it is answered: whoever
 * pulls the plug finds all of it or nothing. One process at a time: throws when another one has it, or a newer version wrote it.
 */
export function openFileDevice(folder: string): FileDevice {
  mkdirSync(folder, { recursive: true, mode: 0o700 }) // it holds what people typed
  const db = new DatabaseSync(join(folder, 'agency.sqlite'))
  prepareTables(db)
  const tables = createFileTables(db)
  const putFile = db.prepare('INSERT OR REPLACE INTO bytes VALUES (?, ?)')
  const findFile = db.prepare('SELECT bytes FROM bytes WHERE id = ?')
  const removeFile = db.prepare('DELETE FROM bytes WHERE id = ?')
  const putSetting = db.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?)')
  const stored = Number(db.prepare(`SELECT value FROM settings WHERE name = 'offset'`).get()?.['value'])
  let offset = Number.isFinite(stored) ? stored : 0

  return {
    isBinding: true,
    read: async (work) => work(tables.shelf),
    change: async (work) => {
      const writes = work(tables.shelf)
      if (writes.rows.length + writes.emptied.length > 0) inTransaction(db, () => tables.put(writes))
    },
    putFile: async (id, bytes) => {
      putFile.run(id, new Uint8Array(bytes))
    },
    findFile: async (id) => bytesOf(findFile.get(id)?.['bytes']),
    removeFile: async (id) => {
      removeFile.run(id)
    },
    clear: async () => {
      inTransaction(db, () => {
        tables.put({ emptied: storedTables, rows: [] })
        db.exec('DELETE FROM bytes')
      })
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

const bytesOf = (value: SQLOutputValue | undefined): ArrayBuffer | undefined =>
  value instanceof Uint8Array ? value.slice().buffer : undefined
