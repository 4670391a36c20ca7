import 'fake-indexeddb/auto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { openBrowserDevice } from '../../mocks/agency/browserDevice.ts'
import { listCases } from '../../mocks/agency/caseList.ts'
import { storedTables } from '../../mocks/agency/device.ts'
import { createMemoryDevice } from '../../mocks/agency/memoryDevice.ts'
import type { Queue } from '../../mocks/agency/queues.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { writeFound } from '../../mocks/agency/storedRows.ts'
import { openFileDevice } from '../../mocks/server/fileDevice.ts'

/** Which tables the earlier versions did not have. */
const afterwards = ['invitations', 'handlings', 'helps'] as const
const ofOrganisations = ['sessions', 'organisations', 'batches', ...afterwards] as const
const lacking = {
  2: ['appointments', 'lookUps', ...ofOrganisations],
  3: ['lookUps', ...ofOrganisations],
  4: ofOrganisations,
  5: afterwards,
  6: ['handlings', 'helps'],
  7: ['helps'],
  8: ['helps'],
  9: ['helps'],
} as const
const earlier = [2, 3, 4, 5, 6, 7, 8, 9] as const
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
/** A case as it was found until version 7, and one that can't be read. */
const kept = {
  number: 'LN-DEMO-20260921-0001',
  kind: 'card',
  accessKey: '0af6b461c238d82dfb97604a891f811a',
  idNumber: '21019919880315201X',
  birthDate: '1988-03-15',
  answers: { name: '林小舟' },
  events: [
    { type: 'submitted', at: '2026-09-21T10:00', by: 'resident' },
    { type: 'accepted', at: '2026-09-21T10:20', by: 'agency' },
  ],
  actedAt: '2026-09-21T10:00',
  cardNumber: 'L20260001',
} as const
const caseRows = [
  {
    seq: 1,
    id: kept.number,
    text: JSON.stringify(kept),
    keys: [
      `person/${kept.idNumber}`,
      `matter/${kept.number}`,
      'planned/2026-09-21T10:20',
      'status/submitted/2026-09-21T10:20/',
      'status/accepted/~/2026-09-21T10:20',
      `label/${kept.number} 林小舟`,
      'happened/2026-09-21T10:00',
    ],
  },
  { seq: 2, id: 'LN-DEMO-20260921-0002', text: 'ruins', keys: ['unreadable/'] },
] as const

/** With the keys by which such a version found them. */
const caseRowsOf = (version: number) =>
  version < 8 ? caseRows : caseRows.map((row) => ({ ...row, ...writeFound('cases', row.id, row.text) }))

const all = {
  listed: [[], [kept.number], [kept.number], [kept.number]],
  setAside: ['cases/LN-DEMO-20260921-0002'],
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
  const setAside = await store.listSetAside()
  return store.read((tables) => ({
    listed: [
      ['new', '2026-09-21T10:20', ''],
      ['new', '2026-09-21T10:19', ''],
      ['accepted', '2026-09-21T10:20', ''],
      ['all', '2026-09-21T10:20', '0001 小舟'],
    ].map(([queue, now = '', text = '']) =>
      listCases(tables, { queue: queue as Queue, text, page: null }, now).items.map(({ number }) => number),
    ),
    setAside,
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
    for (const row of caseRowsOf(version)) await db.put('cases', row)
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
  for (const { seq, id, text, keys } of caseRowsOf(version)) {
    db.prepare('INSERT INTO cases (seq, id, row) VALUES (?, ?, ?)').run(seq, id, text)
    for (const key of keys) db.prepare('INSERT INTO cases_keys VALUES (?, ?)').run(key, seq)
  }
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
