import 'fake-indexeddb/auto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { openBrowserDevice } from '../../mocks/agency/browserDevice.ts'
import { storedTables } from '../../mocks/agency/device.ts'
import { createMemoryDevice } from '../../mocks/agency/memoryDevice.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { openFileDevice } from '../../mocks/server/fileDevice.ts'

/** Which tables the earlier versions did not have. */
const afterwards = ['invitations', 'handlings'] as const
const ofOrganisations = ['sessions', 'organisations', 'batches', ...afterwards] as const
const lacking = {
  2: ['appointments', 'lookUps', ...ofOrganisations],
  3: ['lookUps', ...ofOrganisations],
  4: ofOrganisations,
  5: afterwards,
  6: ['handlings'],
} as const
const earlier = [2, 3, 4, 5, 6] as const
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

const lookUp = { idNumber: '210199199108203318', at: '2026-09-21T10:00', why: 'record' } as const
const bytes = new Uint8Array([1, 2, 3]).buffer
const handling = {
  number: 'LN-DEMO-20260921-0001',
  seen: 1,
  holder: { clerk: 'zhou', since: '2026-09-21T10:00', isKept: true },
  entries: [],
} as const
const organisation = {
  code: '91210100MA0000000X',
  dismissed: [],
  head: { count: 0, hash: '' },
  totals: { received: 0, issued: 0, returned: 0, lost: 0, kept: 0 },
} as const
const session = { organisation: organisation.code, operator: 'o1', until: 1 } as const
const all = {
  code,
  booked: 1,
  looked: [lookUp],
  handled: [handling],
  organisation,
  sessions: 1,
  isDurable: true,
}

/** What a store has of before, and of what is written now into each table that came later. */
async function readAll(store: ReturnType<typeof createStore>) {
  await store.change((tables) => {
    tables.set('appointments', 't1', booked)
    tables.set('lookUps', 'l1', lookUp)
    tables.set('handlings', handling.number, handling)
    tables.set('organisations', organisation.code, organisation)
    tables.set('sessions', 's1', session)
  })
  return store.read((tables) => ({
    code: tables.get('codes', 'code-1'),
    booked: tables.by('appointments', 'slot', '210102-office 2026-09-22T09:00').length,
    looked: tables.by('lookUps', 'person', lookUp.idNumber).map(([, row]) => row),
    handled: tables.by('handlings', 'clerk', 'zhou').map(([, row]) => row),
    organisation: tables.get('organisations', organisation.code),
    sessions: tables.by('sessions', 'organisation', organisation.code).length,
    isDurable: store.isDurable(),
  }))
}

test.each(earlier)(
  'a browser’s store of version %i gets the tables it lacks, and keeps what it has',
  async (version) => {
    const name = `upgrade-${version}`
    const lacks: readonly string[] = lacking[version]
    const db = await openDB(name, version, {
      upgrade: (opening) => {
        opening.createObjectStore('bytes')
        for (const table of storedTables.filter((each) => !lacks.includes(each))) {
          const store = opening.createObjectStore(table, { keyPath: 'seq' })
          store.createIndex('id', 'id', { unique: true })
          store.createIndex('keys', 'keys', { multiEntry: true })
        }
      },
    })
    await db.put('codes', codeRow)
    await db.put('bytes', bytes, 'file-1')
    db.close()
    const device = await openBrowserDevice(name)
    expect(await readAll(createStore(() => Promise.resolve(device)))).toEqual(all)
    expect(await device.findFile('file-1')).toEqual(bytes)
  },
)

test.each(earlier)('so does one of version %i on a disk', async (version) => {
  const folder = mkdtempSync(join(tmpdir(), 'agency-'))
  openFileDevice(folder).close()
  const file = join(folder, 'agency.sqlite')
  const db = new DatabaseSync(file)
  for (const table of lacking[version]) db.exec(`DROP TABLE ${table}; DROP TABLE ${table}_keys`)
  db.exec(`PRAGMA user_version = ${version}`)
  db.prepare('INSERT INTO codes (id, row) VALUES (?, ?)').run(codeRow.id, codeRow.text)
  db.prepare('INSERT INTO bytes (id, bytes) VALUES (?, ?)').run('file-1', new Uint8Array(bytes))
  db.close()
  const device = openFileDevice(folder)
  expect(await readAll(createStore(() => Promise.resolve(device)))).toEqual(all)
  expect(await device.findFile('file-1')).toEqual(bytes)
  device.close()
  rmSync(folder, { recursive: true })
})

test('one in memory has them all from the start', async () => {
  const store = createStore(() => Promise.resolve(createMemoryDevice()))
  await store.change((tables) => tables.set('codes', 'code-1', code))
  expect(await readAll(store)).toMatchObject({ code, booked: 1, looked: [lookUp], handled: [handling] })
})
