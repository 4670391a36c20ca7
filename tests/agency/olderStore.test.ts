import 'fake-indexeddb/auto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openBrowserDevice } from '../../mocks/agency/browserDevice.ts'
import type { CodeRow } from '../../mocks/agency/rows.ts'
import { createStore, type Store } from '../../mocks/agency/store.ts'
import { openFileDevice } from '../../mocks/server/fileDevice.ts'
import { AgencyError } from '../../src/api/AgencyError.ts'
// What releases until December 2026 left behind: in a browser and on a disk, the same day's work.
import older from './olderStore.json' with { type: 'json' }
import { monday, openTestAgency, person } from './testAgency.ts'

const complaint = vi.spyOn(console, 'error').mockReturnValue()
beforeEach(() => void complaint.mockClear())
const after: (() => void)[] = []
afterEach(() => {
  for (const work of after.splice(0)) work()
})

const photo = new Uint8Array(20_000).fill(7).buffer
let serial = 0

interface OlderPage {
  readonly blocks: readonly unknown[]
  readonly log: readonly object[]
}
/** A browser as an older release left it; gives the name of its database. */
async function leaveInBrowser({ blocks, log }: OlderPage): Promise<string> {
  const name = `older-${(serial += 1)}`
  const db = await openDB(name, 1, {
    upgrade: (opening) => {
      opening.createObjectStore('log', { keyPath: 'n', autoIncrement: true })
      for (const store of ['blocks', 'meta', 'files']) opening.createObjectStore(store)
    },
  })
  for (const [key, block] of blocks.entries()) await db.put('blocks', block, key)
  for (const entry of log) await db.add('log', entry)
  await db.put('files', photo, 'upload-photo-1')
  db.close()
  return name
}

/** A folder as an older release left it. */
function leaveOnDisk(rows: readonly (readonly string[])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'agency-'))
  after.push(() => rmSync(folder, { recursive: true }))
  const db = new DatabaseSync(join(folder, 'agency.sqlite'))
  db.exec(`
    CREATE TABLE rows (kind TEXT, id TEXT, row TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
    CREATE TABLE files (id TEXT PRIMARY KEY, bytes BLOB NOT NULL);
    CREATE TABLE settings (name TEXT PRIMARY KEY, value NOT NULL);
    INSERT INTO settings VALUES ('offset', 86400000);
    PRAGMA user_version = 1;`)
  for (const row of rows) db.prepare('INSERT INTO rows VALUES (?, ?, ?)').run(...row)
  db.prepare('INSERT INTO files VALUES (?, ?)').run('upload-photo-1', new Uint8Array(photo))
  db.close()
  return folder
}

const openPage = (name: string): Store => createStore(() => openBrowserDevice(name))
function openFolder(folder: string): Store & { readonly offset: number } {
  const device = openFileDevice(folder)
  after.unshift(() => device.close())
  return { ...createStore(async () => device), offset: device.offset.load() }
}

describe.each([
  {
    where: 'a browser',
    receipts: older.receipts.page,
    open: async () => openPage(await leaveInBrowser(older.page)),
  },
  {
    where: 'a disk',
    receipts: older.receipts.disk,
    open: async () => openFolder(leaveOnDisk(older.disk)),
  },
])('the store that an older release left in $where', ({ receipts, open }) => {
  test('is there with everything: cases, keys, proofs, files and their bytes', async () => {
    const store = await open()
    const { client, submit } = openTestAgency('2026-09-21T10:30', store)
    const see = ({ number, accessKey }: typeof receipts.withdrawn) =>
      client.call('getCase', { params: { number }, accessKey })
    expect((await see(receipts.withdrawn)).status).toBe('withdrawn')
    expect(await see(receipts.enrolling)).toMatchObject({ kind: 'enrolment', status: 'accepted' })
    const known = await client.call('findByKey', { params: { key: 'older-key-newborn' } })
    expect(known.number).toBe(receipts.enrolling.number)
    expect((await client.call('getUpload', { params: { uploadId: 'upload-photo-1' } })).bytes).toEqual(photo)
    expect((await submit('card', person('retiree').card, 'newer-key-retiree')).number).toBe(
      'LN-DEMO-20260921-0003',
    )
    const codes = await store.read((tables) => tables.by('codes', 'mobile', '15400000071'))
    expect(codes.map(([, { confirmed }]) => confirmed)).toEqual([true])
    expect(await store.listSetAside()).toEqual([])
    expect(complaint).not.toHaveBeenCalled()
  })

  test('is found by its indexes: a second application of the same person is refused', async () => {
    const { submit } = openTestAgency('2026-09-21T10:12', await open())
    const again = submit('enrolment', person('newborn').enrolment ?? {}, 'newer-key-newborn')
    await expect(again).rejects.toMatchObject({ status: 409 })
  })
})

test('on a disk the clock stays turned', () => {
  expect(openFolder(leaveOnDisk(older.disk)).offset).toBe(86_400_000)
})

describe('what can’t be read of what an older release left', () => {
  const row = (code: string): CodeRow => ({
    mobile: '15400000001',
    code,
    sentAt: 0,
    wrong: 0,
    proof: 'p',
    confirmed: false,
  })
  const good = { table: 'codes', id: 'good', row: row('good') }
  const stored = (...changes: unknown[]) => ({ changes: JSON.stringify(changes) })
  const codesIn = (store: Store) => store.read((tables) => tables.all('codes').map(([, { code }]) => code))
  const put = (store: Store, id: string) => store.change((tables) => tables.set('codes', id, row(id)))
  /** Everything that lies in the database. */
  async function textIn(name: string): Promise<string> {
    const db = await openDB(name)
    const rows = await Promise.all([...db.objectStoreNames].map((store) => db.getAll(store)))
    db.close()
    return JSON.stringify(rows)
  }

  test('is set aside by table and id; everything else is there, and can be changed', async () => {
    const bad = { table: 'codes', id: 'bad', row: { ...row('bad'), sentAt: 1e300 } }
    const log = [stored(bad, good), { changes: '[{"table":"co' }, stored(7)]
    const name = await leaveInBrowser({ blocks: [], log })
    const store = openPage(name)
    expect(await codesIn(store)).toEqual(['good'])
    expect((await store.listSetAside()).toSorted()).toEqual([
      expect.stringMatching(/^\?\/\w+-1$/),
      expect.stringMatching(/^\?\/\w+-18$/),
      'codes/bad',
    ])
    expect(await store.read((tables) => tables.isTaken('codes', 'bad'))).toBe(true)
    await put(store, 'after')
    expect(await codesIn(openPage(name))).toEqual(['good', 'after'])
  })

  test('is set aside each by itself, also where it is no row at all', async () => {
    const odd = [{ a: 1 }, { b: 2 }, [{ toString: 0, valueOf: 0 }], null, 'text', 7]
    const entries = [{ changes: JSON.stringify(odd) }, { changes: { toString: 0, valueOf: 0 } }]
    const store = openPage(await leaveInBrowser({ blocks: [], log: entries }))
    expect(await store.listSetAside()).toHaveLength(7)
    expect(complaint).not.toHaveBeenCalledWith(expect.stringContaining('carry over'), expect.anything())
  })

  test('leaves the device as it was where it can’t be carried over, and the failure is told once', async () => {
    const rings: object[] = []
    rings.push(rings)
    const name = await leaveInBrowser({ blocks: [], log: [{ changes: { rings } }] })
    await expect(openBrowserDevice(name)).rejects.toThrow('abort')
    expect(complaint).toHaveBeenCalledTimes(1)
    const db = await openDB(name)
    expect([db.version, await db.count('log')]).toEqual([1, 1])
    db.close()
  })

  test('stays on the device as it lay there', async () => {
    const blocks = [JSON.stringify([['codes', 'old', row('old')], 'torn']), '[[1,']
    const log = [
      { changes: '[{"half' },
      stored({ table: 'codes', id: 'bad', row: 'gone' }, { table: 'elsewhere', id: 'x', row: 'unknown' }),
    ]
    const name = await leaveInBrowser({ blocks, log })
    await put(openPage(name), 'same')
    const kept = await textIn(name)
    for (const part of ['torn', 'half', '[[1,', 'gone', 'unknown']) expect(kept).toContain(part)
    const reloaded = openPage(name)
    expect(await codesIn(reloaded)).toEqual(['old', 'same'])
    expect(await reloaded.listSetAside()).toHaveLength(5)
  })

  test('stays on a disk as well', async () => {
    const folder = leaveOnDisk([
      ['codes', 'good', JSON.stringify(row('good'))],
      ['codes', 'torn', '{"mobile":"154'],
      ['elsewhere', 'x', '"unknown"'],
    ])
    const store = openFolder(folder)
    expect(await codesIn(store)).toEqual(['good'])
    expect((await store.listSetAside()).toSorted()).toEqual(['codes/torn', 'elsewhere/x'])
    after.shift()?.()
    const db = new DatabaseSync(join(folder, 'agency.sqlite'))
    const rows = [
      ...db.prepare('SELECT row FROM codes').all(),
      ...db.prepare('SELECT row FROM unreadable').all(),
    ]
    db.close()
    expect(rows.map((one) => one['row'])).toEqual([
      JSON.stringify(row('good')),
      '{"mobile":"154',
      '"unknown"',
    ])
  })

  test('takes the place of what stood there before, which is no longer so, until it is written anew', async () => {
    const log = [stored(good), stored({ ...good, row: { ...good.row, wrong: -1 } })]
    const name = await leaveInBrowser({ blocks: [], log })
    const store = openPage(name)
    expect(await codesIn(store)).toEqual([])
    await put(store, 'good')
    expect([await codesIn(store), await store.listSetAside()]).toEqual([['good'], []])
    const again = openPage(name)
    expect([await codesIn(again), await again.listSetAside()]).toEqual([['good'], []])
  })
})

describe('a row that is torn on the device', () => {
  test('costs no other case its number, and no file that it may need, and comes back when it is whole again', async () => {
    const name = `torn-${(serial += 1)}`
    const page = openTestAgency(monday, openPage(name))
    const upload = { bytes: new Uint8Array(20_000).fill(7).buffer, type: 'image/jpeg' }
    const used = { uploadId: 'upload-1', bytes: 20_000, source: 'file', takenOk: true } as const
    for (const id of ['upload-1', 'upload-2'])
      await page.client.call('putUpload', { params: { uploadId: id }, body: upload })
    const first = await page.submit('card', { ...person('employee').card, photo: used })
    const others = [
      (await page.submit('card', person('newborn').card)).number,
      (await page.submit('card', person('retiree').card)).number,
    ]
    const db = await openDB(name)
    const seq = await db.getKeyFromIndex('cases', 'id', first.number)
    const whole: object = await db.get('cases', seq ?? 0)
    await db.put('cases', { ...whole, text: '{"number":"LN' })

    const later = openTestAgency('2026-09-23T10:00', openPage(name))
    await expect(later.see(first)).rejects.toThrow(AgencyError)
    const { number } = await later.submit('card', person('overdue').card)
    expect([first.number, ...others]).not.toContain(number)
    later.clock.moveTo(monday)
    const next = (await later.submit('card', person('flexible').card)).number
    expect([first.number, ...others, number]).not.toContain(next)
    expect(await later.store.findFile('upload-1')).toBeDefined()
    await expect(
      later.client.call('deleteUpload', { params: { uploadId: 'upload-1' } }),
    ).rejects.toMatchObject({ status: 409 })
    await expect(later.submit('card', person('retiree').card)).rejects.toThrow(AgencyError)
    expect(await later.store.listSetAside()).toEqual([`cases/${first.number}`])
    expect(complaint.mock.calls.flat().join()).toContain(`set it aside: cases/${first.number}`)

    await db.put('cases', whole)
    db.close()
    expect((await openTestAgency(monday, openPage(name)).see(first)).number).toBe(first.number)
  })
})
