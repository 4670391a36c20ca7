import 'fake-indexeddb/auto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openBrowserDevice } from '../../mocks/agency/browserDevice.ts'
import type { Device, Shelf } from '../../mocks/agency/device.ts'
import { createMemoryDevice } from '../../mocks/agency/memoryDevice.ts'
import type { Changing, CodeRow, Paging } from '../../mocks/agency/rows.ts'
import { createStore, type Store } from '../../mocks/agency/store.ts'
import { openFileDevice } from '../../mocks/server/fileDevice.ts'
import { monday, openTestAgency, person } from './testAgency.ts'

const after: (() => void)[] = []
afterEach(() => {
  for (const work of after.splice(0)) work()
})

let serial = 0
const devices: readonly [string, () => Promise<Device>][] = [
  ['in memory', async () => createMemoryDevice()],
  ['in a browser', () => openBrowserDevice(`devices-${(serial += 1)}`)],
  [
    'on a disk',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'agency-'))
      const device = openFileDevice(folder)
      after.push(() => {
        device.close()
        rmSync(folder, { recursive: true })
      })
      return device
    },
  ],
]

const code = (mobile: string, sentAt = 0): CodeRow => ({
  mobile,
  code: '000000',
  sentAt,
  wrong: 0,
  proof: 'p',
  confirmed: false,
})
const entry = (batch: string): Parameters<Changing['enter']>[0] => ({
  at: monday,
  batch,
  caseNumber: 'LN-DEMO-20260921-0001',
  type: 'collected',
  by: 'bank',
})
const put = (store: Store, rows: readonly (readonly [string, CodeRow])[]) =>
  store.change((tables) => {
    for (const [id, row] of rows) tables.set('codes', id, row)
  })
const idsOf = (rows: readonly (readonly [string, unknown])[]) => rows.map(([id]) => id)

describe.each(devices)('the tables %s', (_, open) => {
  const openStore = () => createStore(open)

  test('keep all of a change or nothing', async () => {
    const store = openStore()
    const failing = store.change((tables) => {
      tables.set('codes', 'a', code('1'))
      throw new RangeError('half way')
    })
    await expect(failing).rejects.toThrow('half way')
    expect(await store.read((tables) => tables.all('codes'))).toEqual([])
    await put(store, [['b', code('1')]])
    expect(await store.read((tables) => tables.all('codes'))).toEqual([['b', code('1')]])
  })

  test('show a change its own writes: by id, under a key, in a stretch, and as a whole', async () => {
    const store = openStore()
    await put(store, [
      ['a', code('1', 10)],
      ['b', code('1', 20)],
      ['c', code('2', 30)],
    ])
    const seen = await store.change((tables) => {
      tables.set('codes', 'd', code('1', 5))
      tables.set('codes', 'c', code('1', 30))
      tables.remove('codes', 'a')
      return {
        isThere: [tables.isTaken('codes', 'a'), tables.get('codes', 'd')?.sentAt],
        key: idsOf(tables.by('codes', 'mobile', '1')),
        stretch: idsOf(tables.range('codes', 'sent', { before: 30, limit: 2 })),
        all: idsOf(tables.all('codes')),
      }
    })
    expect(seen).toEqual({
      isThere: [false, 5],
      key: ['b', 'd', 'c'],
      stretch: ['d', 'b'],
      all: ['b', 'c', 'd'],
    })
  })

  test('give rows of one key in one order forwards and the other way round, in a change as outside of it', async () => {
    const store = openStore()
    await put(store, [
      ['a', code('1', 10)],
      ['b', code('1', 10)],
      ['c', code('1', 10)],
    ])
    const stretches = (tables: Pick<Paging, 'range'>) =>
      ([undefined, true] as const).map((backwards) =>
        idsOf(tables.range('codes', 'sent', backwards ? { backwards } : {})),
      )
    const outside = await store.read(stretches)
    expect(outside[0]).toEqual(['a', 'b', 'c'])
    expect(await store.change(stretches)).toEqual(outside)
  })

  test('find rows under a key in the order they came, whatever became of them since', async () => {
    const store = openStore()
    await put(store, [
      ['z', code('1')],
      ['m', code('2')],
      ['a', code('1')],
    ])
    await put(store, [['z', { ...code('1'), wrong: 2 }]])
    await put(store, [['m', code('1')]])
    expect(await store.read((tables) => idsOf(tables.by('codes', 'mobile', '1')))).toEqual(['z', 'm', 'a'])
    await put(store, [['z', code('2')]])
    await store.change((tables) => tables.remove('codes', 'a'))
    const found = await store.read((tables) =>
      ['1', '2', ''].map((mobile) => [
        idsOf(tables.by('codes', 'mobile', mobile)),
        tables.has('codes', 'mobile', mobile),
      ]),
    )
    expect(found).toEqual([
      [['m'], true],
      [['z'], true],
      [[], false],
    ])
  })

  test('give a stretch of an index in the order of its keys, from either end, and no more than is asked for', async () => {
    const store = openStore()
    const times = [300, 5, 1_700_000_000_000, 40, 200]
    await put(
      store,
      times.map((time) => [`at-${time}`, code('1', time)]),
    )
    const range = (wanted: object) =>
      store.read((tables) => tables.range('codes', 'sent', wanted).map(([, { sentAt }]) => sentAt))
    expect(await range({})).toEqual([5, 40, 200, 300, 1_700_000_000_000])
    expect(await range({ from: 40, before: 300 })).toEqual([40, 200])
    expect(await range({ backwards: true, limit: 2 })).toEqual([1_700_000_000_000, 300])
    expect(await range({ before: 300, backwards: true, limit: 1 })).toEqual([200])
  })

  test('tell places and keys without the rows, and read the rows at those places', async () => {
    const store = openStore()
    await put(
      store,
      ['a', 'b', 'c', 'd'].map((id, i) => [id, code(`15${i}`, i)]),
    )
    await store.change((tables) => tables.remove('codes', 'b'))
    const found = await store.read((tables) => ({
      seqs: tables.seqs('codes'),
      keys: tables.keys('codes', 'mobile', { from: '151' }),
      places: tables.places('codes', 'mobile', { from: '152' }),
      some: [
        tables.places('codes', 'mobile', { backwards: true, skip: 1, limit: 1 }),
        tables.places('codes', 'mobile', { skip: 1, limit: 9 }),
        tables.places('codes', 'mobile', { backwards: true, skip: 9 }),
      ],
      count: tables.count('codes', 'mobile', { before: '153' }),
      place: [tables.placeOf('codes', 'd'), tables.placeOf('codes', 'b')],
      rows: idsOf(tables.at('codes', [4, 1, 99])),
      next: [tables.nextSeq('codes'), tables.nextSeq('files')],
    }))
    expect(found).toEqual({
      seqs: [1, 3, 4],
      keys: [
        ['152', 3],
        ['153', 4],
      ],
      places: [3, 4],
      some: [[3], [3, 4], []],
      count: 2,
      place: [4, undefined],
      rows: ['d', 'a'],
      next: [5, 1],
    })
  })

  test('begin again when they are emptied', async () => {
    const store = openStore()
    await put(store, [['a', code('1')]])
    const seen = await store.change((tables) => {
      tables.empty('codes')
      tables.set('codes', 'b', code('1'))
      return [idsOf(tables.by('codes', 'mobile', '1')), tables.isTaken('codes', 'a')]
    })
    expect(seen).toEqual([['b'], false])
    expect(await store.read((tables) => [tables.seqs('codes'), idsOf(tables.all('codes'))])).toEqual([
      [1],
      ['b'],
    ])
  })

  test('number the entries of the register on and on, and find those of a batch', async () => {
    const store = openStore()
    await store.change((tables) => {
      for (const batch of ['one', 'two', 'one']) tables.enter(entry(batch))
    })
    await store.change((tables) => tables.enter(entry('one')))
    const seqs = await store.read((tables) =>
      tables.by('ledger', 'batch', 'one').map(([id, { seq }]) => [id, seq]),
    )
    expect(seqs).toEqual([
      ['1', 1],
      ['3', 3],
      ['4', 4],
    ])
  })

  test('cost what is read: an application as little beside a thousand cases and entries as beside one', async () => {
    const device = await open()
    let rows = 0
    const count = <T extends readonly unknown[] | object | undefined>(found: T): T => {
      rows += Array.isArray(found) ? found.length : found ? 1 : 0
      return found
    }
    const counting = (shelf: Shelf): Shelf => ({
      find: (table, id) => count(shelf.find(table, id)),
      list: (table, stretch) => count(shelf.list(table, stretch)),
      keys: (table, stretch) => count(shelf.keys(table, stretch)),
      places: (table, stretch) => count(shelf.places(table, stretch)),
      count: (table, stretch) => shelf.count(table, stretch),
      seqs: (table) => count(shelf.seqs(table)),
      at: (table, seqs) => count(shelf.at(table, seqs)),
      lastSeq: (table) => shelf.lastSeq(table),
    })
    const store = createStore(async () => ({
      ...device,
      read: (work) => device.read((shelf) => work(counting(shelf))),
      change: (work) => device.change((shelf) => work(counting(shelf))),
    }))
    const agency = openTestAgency(monday, store)
    const first = await agency.submit('card', person('retiree').card)
    const costOf = async (id: string) => {
      rows = 0
      const { number } = await agency.submit('card', person(id).card)
      expect(number).toMatch(/^LN-DEMO-/)
      return rows
    }
    const cost = await costOf('newborn')
    await store.change((tables) => {
      const row = tables.get('cases', first.number)
      if (!row) throw new Error('the case is there')
      for (let i = 0; i < 1000; i += 1) {
        const number = `LN-DEMO-20250101-${1000 + i}`
        tables.set('cases', number, { ...row, number, idNumber: `other-${i}` })
        tables.enter(entry(`batch-${i}`))
      }
    })
    expect(await costOf('flexible')).toBe(cost)
  })
})
