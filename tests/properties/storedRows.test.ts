import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { openDB } from 'idb'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openBrowserDevice } from '../../mocks/agency/browserDevice.ts'
import { createStore, type Store } from '../../mocks/agency/store.ts'
import { readDesk } from '../../mocks/server/deskState.ts'
import { freshKey, monday, openTestAgency, person } from '../agency/testAgency.ts'
import { expectShowable, spoiled } from './outside.ts'
import { hold } from './promised.ts'

interface Kept {
  readonly table: string
  readonly id: string
  readonly row: unknown
}

/** Rows of every table, as a busy agency leaves them. */
let rows: readonly Kept[] = []
beforeAll(async () => {
  const busy = openTestAgency()
  const { client, clock } = busy
  await client.call('requestCode', { key: freshKey(), body: { mobile: '15400000001' } })
  const { codeId } = await client.call('requestCode', { key: freshKey(), body: { mobile: '15400000099' } })
  const code = busy.codes.at(-1)?.code ?? ''
  await client.call('confirmCode', { key: freshKey(), params: { codeId }, body: { code } })
  const bytes = { bytes: new Uint8Array([1, 2]).buffer, type: 'application/pdf' }
  await client.call('putUpload', { params: { uploadId: 'upload-1' }, body: bytes })
  const search = { number: 'LN-DEMO-20260921-0099', birthDate: '1990-01-01', mobileEnding: '0001' }
  await client.call('searchCase', { key: freshKey(), body: search }).catch(() => undefined)
  for (const id of ['newborn', 'overdue']) await busy.submit('card', person(id).card)
  const posted = await busy.submit('card', person('employee').card)
  const rejected = await busy.submit('card', person('rejected').card)
  await busy.submit('enrolment', person('flexible').enrolment ?? {})
  await busy.act(rejected, 'withdraw')
  clock.moveTo('2026-12-01T10:00')
  await busy.actOnCard(posted, 'enableSocial')
  clock.moveTo('2026-09-22T10:00')
  const tables = ['cases', 'cards', 'keys', 'codes', 'files', 'misses'] as const
  rows = await busy.store.read((reading) =>
    tables.flatMap((table) => reading.all(table).map(([id, row]) => ({ table, id, row }))),
  )
})

beforeEach(() => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue()
  return () => complaint.mockRestore()
})

/** Does what an agency is there for, with whatever is in its store. */
async function work(store: Store): Promise<void> {
  const agency = openTestAgency(monday, store)
  const cases = await store.read((tables) => tables.all('cases'))
  for (const [, row] of cases) {
    const view = await agency.client.call('getCase', {
      params: { number: row.number },
      accessKey: row.accessKey,
    })
    expectShowable(view, true)
  }
  const desk = await readDesk(agency, { text: '', status: '', page: null })
  expect(desk.setAside).toEqual(await store.listSetAside())
  const receipt = await agency.submit('card', person('retiree').card)
  expect(cases.map(([number]) => number)).not.toContain(receipt.number)
  agency.clock.moveTo('2027-06-01T10:00')
  await agency.client.call('requestCode', { key: freshKey(), body: { mobile: '15400000098' } })
}

describe('whatever lies in the agency’s own store', () => {
  test('rows of each table are there to begin with, and can be read', async () => {
    expect(new Set(rows.map(({ table }) => table)).size).toBe(6)
    const store = await storeWith(JSON.stringify(rows), [])
    expect(await store.read((tables) => tables.all('keys').length)).toBeGreaterThan(3)
    expect(await store.listSetAside()).toEqual([])
  })

  test('the agency works with what it can read, sets the rest aside by name, and keeps it', async () => {
    let used = 0
    let aside = 0
    const change = fc.nat().chain((at) => spoiled(rows[at % rows.length]))
    const block = fc.array(change, { minLength: 1, maxLength: 3 }).map((found) => {
      const tuples = found.map((one) => [Object(one).table, Object(one).id, Object(one).row])
      return JSON.stringify(tuples)
    })
    await hold(
      'rows of the agency',
      100,
      fc.asyncProperty(
        fc.array(change, { maxLength: 4 }),
        fc.array(fc.oneof({ weight: 3, arbitrary: block }, fc.string()), { maxLength: 2 }),
        fc.array(change, { maxLength: 2 }),
        async (log, blocks, spoiledLater) => {
          const store = await storeWith(JSON.stringify([...rows.slice(0, 2), ...log]), blocks, spoiledLater)
          await work(store)
          used += 1
          aside += (await store.listSetAside()).length
        },
      ),
    )
    expect([used, aside].every((count) => count > 0)).toBe(true)
  })
})

let serial = 0
/** A store over a database in which an older release left this, as one entry of the log and as blocks; `later`: rows of this one. */
async function storeWith(
  log: string,
  blocks: readonly string[],
  later: readonly unknown[] = [],
): Promise<Store> {
  const name = `agency-outside-${(serial += 1)}`
  const db = await openDB(name, 1, {
    upgrade: (opening) => {
      opening.createObjectStore('log', { keyPath: 'n', autoIncrement: true })
      for (const store of ['blocks', 'meta', 'files']) opening.createObjectStore(store)
    },
  })
  for (const [key, block] of blocks.entries()) await db.put('blocks', block, key)
  await db.add('log', { changes: log })
  db.close()
  const store = createStore(() => openBrowserDevice(name))
  await store.listSetAside()
  const opened = await openDB(name)
  for (const [i, change] of later.entries()) {
    const { table, id, row }: Record<string, unknown> = Object(change)
    const isKept = typeof table === 'string' && opened.objectStoreNames.contains(table)
    const kept = {
      seq: 900 + i,
      id: `${JSON.stringify(id)}-${i}`,
      text: JSON.stringify(row) ?? 'nothing',
      keys: ['due/0'],
    }
    if (isKept && table !== 'bytes') await opened.put(table, kept)
  }
  opened.close()
  return store
}
