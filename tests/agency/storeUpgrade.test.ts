import 'fake-indexeddb/auto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { openBrowserDevice } from '../../mocks/agency/browserDevice.ts'
import { storedTables } from '../../mocks/agency/device.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { openFileDevice } from '../../mocks/server/fileDevice.ts'

// Version 2 had every table but the appointments.
const before = storedTables.filter((table) => table !== 'appointments')
const code = { mobile: '', code: '000000', sentAt: 1, wrong: 0, proof: 'p', confirmed: false }
const codeRow = { seq: 1, id: 'code-1', text: JSON.stringify(code), keys: ['proof/p'] }
const booked = {
  id: 't1',
  cases: ['LN-DEMO-20260921-0001'],
  outlet: '210102-office',
  at: '2026-09-22T09:00',
  until: '2026-09-22T09:20',
  services: ['enable'],
  events: [{ type: 'booked', at: '2026-09-21T10:00', begins: '2026-09-22T09:00', where: { zh: '', en: '' } }],
} as const

/** What a store has of before, and of a time that is booked now. */
async function readBoth(store: ReturnType<typeof createStore>) {
  await store.change((tables) => tables.set('appointments', 't1', booked))
  return store.read((tables) => ({
    code: tables.get('codes', 'code-1'),
    booked: tables.by('appointments', 'slot', '210102-office 2026-09-22T09:00').length,
    isDurable: store.isDurable(),
  }))
}

test('a browser’s store without appointments gets the table, and keeps what it has', async () => {
  const db = await openDB('upgrade', 2, {
    upgrade: (opening) => {
      opening.createObjectStore('bytes')
      for (const table of before) {
        const store = opening.createObjectStore(table, { keyPath: 'seq' })
        store.createIndex('id', 'id', { unique: true })
        store.createIndex('keys', 'keys', { multiEntry: true })
      }
    },
  })
  await db.put('codes', codeRow)
  db.close()
  const both = await readBoth(createStore(() => openBrowserDevice('upgrade')))
  expect(both).toEqual({ code, booked: 1, isDurable: true })
})

test('so does one on a disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'agency-'))
  openFileDevice(folder).close()
  const file = join(folder, 'agency.sqlite')
  const db = new DatabaseSync(file)
  db.exec('DROP TABLE appointments; DROP TABLE appointments_keys; PRAGMA user_version = 2')
  db.prepare('INSERT INTO codes (id, row) VALUES (?, ?)').run(codeRow.id, codeRow.text)
  db.close()
  const device = openFileDevice(folder)
  const both = await readBoth(createStore(() => Promise.resolve(device)))
  expect(both).toEqual({ code, booked: 1, isDurable: true })
  device.close()
  rmSync(folder, { recursive: true })
})
