import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { CodeRow } from '../../mocks/agency/rows.ts'
import { createStore, type Device, type Store } from '../../mocks/agency/store.ts'
import { openDevice } from '../../mocks/agency/storeDb.ts'
import { AgencyError } from '../../src/api/AgencyError.ts'
import { freshKey, monday, openTestAgency, person } from './testAgency.ts'

let serial = 0
const freshDatabase = (): string => `agency-test-${(serial += 1)}`
const open = (name: string): Store => createStore(() => openDevice(name))

const row = (code: string): CodeRow => ({
  mobile: '15400000001',
  code,
  sentAt: 0,
  wrong: 0,
  proof: 'p',
  confirmed: false,
})
const put = (store: Store, id: string, code = id) =>
  store.change((tables) => tables.set('codes', id, row(code)))
const codesIn = (store: Store) => store.read((tables) => tables.all('codes').map(([, { code }]) => code))

describe('the store of the agency', () => {
  test('keeps rows and files beyond the page', async () => {
    const name = freshDatabase()
    const page = open(name)
    await put(page, 'a')
    await page.putFile('file', new Uint8Array([1, 2]).buffer)
    const reloaded = open(name)
    expect(await codesIn(reloaded)).toEqual(['a'])
    expect(new Uint8Array((await reloaded.findFile('file')) ?? new ArrayBuffer())).toEqual(
      new Uint8Array([1, 2]),
    )
    expect(reloaded.isDurable()).toBe(true)
  })

  test('keeps all of a change or nothing', async () => {
    for (const store of [createStore(), open(freshDatabase())]) {
      const failing = store.change((tables) => {
        tables.set('codes', 'a', row('a'))
        throw new RangeError('half way')
      })
      await expect(failing).rejects.toThrow('half way')
      expect(await codesIn(store)).toEqual([])
      await put(store, 'b')
      expect(await codesIn(store)).toEqual(['b'])
    }
  })

  test('shows a change its own writes, and others only finished ones', async () => {
    const store = createStore()
    await put(store, 'a')
    const seen = await store.change((tables) => {
      tables.set('codes', 'b', row('b'))
      tables.remove('codes', 'a')
      return tables.all('codes').map(([id]) => id)
    })
    expect(seen).toEqual(['b'])
    expect(await codesIn(store)).toEqual(['b'])
  })

  test('a removed row stays removed after a reload', async () => {
    const name = freshDatabase()
    const page = open(name)
    await put(page, 'a')
    await page.change((tables) => tables.remove('codes', 'a'))
    expect(await codesIn(open(name))).toEqual([])
  })

  test('leaves a device that others use, rows and files, and comes back to one’s own', async () => {
    const name = freshDatabase()
    const page = open(name)
    const bytes = new Uint8Array([1, 2]).buffer
    await put(page, 'a')
    await page.putFile('file', bytes)
    await page.change((tables) =>
      tables.set('files', 'file', { type: 'image/jpeg', bytes: 2, fingerprint: 'f' }),
    )
    await page.keepOnDevice(false)
    await put(page, 'b')
    expect([await codesIn(page), await page.findFile('file')]).toEqual([['a', 'b'], bytes])
    const other = open(name)
    expect([await codesIn(other), await other.findFile('file')]).toEqual([[], undefined])
    await page.keepOnDevice(true)
    const reloaded = open(name)
    expect([await codesIn(reloaded), await reloaded.findFile('file')]).toEqual([['a', 'b'], bytes])
  })
})

describe('two tabs', () => {
  test('see each other’s changes before they change anything themselves', async () => {
    const name = freshDatabase()
    const [one, two] = [open(name), open(name)]
    await put(one, 'a')
    await put(two, 'b')
    const counted = await one.change((tables) => tables.all('codes').length)
    expect(counted).toBe(2)
  })

  test('read what the other changed once they are told of it', async () => {
    const name = freshDatabase()
    const [one, two] = [open(name), open(name)]
    expect(await codesIn(two)).toEqual([])
    await put(one, 'a')
    two.markStale()
    expect(await codesIn(two)).toEqual(['a'])
  })

  test('submitting with one key, sixty times over, make one application', async () => {
    const name = freshDatabase()
    const [one, two] = [openTestAgency(monday, open(name)), openTestAgency(monday, open(name))]
    const key = freshKey()
    const results = await Promise.allSettled(
      Array.from({ length: 60 }, (_, i) =>
        (i % 2 === 0 ? one : two).submit('card', person('employee').card, key),
      ),
    )
    const numbers = results.flatMap((r) => (r.status === 'fulfilled' ? [r.value.number] : []))
    expect(new Set(numbers).size).toBe(1)
    const third = open(name)
    expect(await third.read((tables) => tables.all('cases').length)).toBe(1)
  })

  test('never give two cases the same number', async () => {
    const name = freshDatabase()
    const [one, two] = [openTestAgency(monday, open(name)), openTestAgency(monday, open(name))]
    const ids = ['employee', 'newborn', 'retiree', 'rejected', 'overdue', 'taiwanese']
    const receipts = await Promise.all(
      ids.map((id, i) => (i % 2 === 0 ? one : two).submit('card', person(id).card)),
    )
    expect(new Set(receipts.map((receipt) => receipt.number)).size).toBe(ids.length)
  })

  test('come to the same state over many changes and several compactions of the log', async () => {
    const name = freshDatabase()
    const [one, two] = [open(name), open(name)]
    for (let i = 0; i < 700; i += 1) {
      const tab = i % 3 === 0 ? two : one
      if (i % 7 === 6) await tab.change((tables) => tables.remove('codes', `id-${i - 5}`))
      else await put(tab, `id-${i}`, String(i))
    }
    const reloaded = await codesIn(open(name))
    one.markStale()
    two.markStale()
    expect(reloaded.length).toBe(500)
    expect((await codesIn(one)).toSorted()).toEqual(reloaded.toSorted())
    expect((await codesIn(two)).toSorted()).toEqual(reloaded.toSorted())
  })

  test('are both empty after one of them has cleared everything', async () => {
    const name = freshDatabase()
    const [one, two] = [open(name), open(name)]
    await put(one, 'a')
    await put(two, 'b')
    await one.clear()
    two.markStale()
    expect([await codesIn(one), await codesIn(two), await codesIn(open(name))]).toEqual([[], [], []])
    await put(two, 'c')
    expect(await codesIn(open(name))).toEqual(['c'])
  })
})

describe('a browser that refuses storage', () => {
  test('still has an agency, for as long as the page lives', async () => {
    const store = createStore(() => Promise.reject(new DOMException('blocked', 'SecurityError')))
    await put(store, 'a')
    await store.putFile('file', new ArrayBuffer(2))
    expect(await codesIn(store)).toEqual(['a'])
    expect((await store.findFile('file'))?.byteLength).toBe(2)
    expect(store.isDurable()).toBe(false)
  })

  test('or drops the connection of a sleeping tab: it is opened anew, and nothing is lost', async () => {
    const name = freshDatabase()
    let dropped = true
    const store = createStore(async () => {
      const device = await openDevice(name)
      return {
        ...device,
        exchange: (take, work) => {
          if (dropped) {
            dropped = false
            return Promise.reject(new DOMException('connection lost', 'InvalidStateError'))
          }
          return device.exchange(take, work)
        },
      }
    })
    await put(store, 'a')
    expect(await codesIn(open(name))).toEqual(['a'])
    expect(store.isDurable()).toBe(true)
  })

  test('or runs full half way: the change is made all the same, and the store says that it will not last', async () => {
    const working = await openDevice(freshDatabase())
    let full = false
    const device: Device = {
      ...working,
      exchange: async (take, work) => {
        await working.exchange(take, work)
        if (full) throw new DOMException('full', 'QuotaExceededError')
      },
      putFile: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    }
    const store = createStore(() => Promise.resolve(device))
    await put(store, 'a')
    full = true
    await put(store, 'b')
    await store.putFile('file', new ArrayBuffer(3))
    expect(await codesIn(store)).toEqual(['a', 'b'])
    expect((await store.findFile('file'))?.byteLength).toBe(3)
    expect(store.isDurable()).toBe(false)
  })
})

describe('what can’t be read of what the agency stored', () => {
  const good = { table: 'codes', id: 'good', row: row('good') }
  const stored = (...changes: unknown[]) => ({ changes: JSON.stringify(changes) })
  /** Everything that lies on the device. */
  async function textIn(name: string): Promise<string> {
    const db = await openDB(name)
    const rows = [...(await db.getAll('log')), ...(await db.getAll('blocks'))]
    db.close()
    return JSON.stringify(rows)
  }
  async function write(name: string, log: readonly object[], blocks: readonly string[] = []): Promise<void> {
    await codesIn(open(name))
    const db = await openDB(name)
    for (const entry of log) await db.add('log', entry)
    for (const [key, block] of blocks.entries()) await db.put('blocks', block, key)
    db.close()
  }
  const complaint = vi.spyOn(console, 'error').mockReturnValue()
  beforeEach(() => void complaint.mockClear())

  test('is set aside by table and id, and said; everything else is there, and can be changed', async () => {
    const name = freshDatabase()
    const bad = { table: 'codes', id: 'bad', row: { ...row('bad'), sentAt: 1e300 } }
    await write(name, [stored(bad, good), { changes: '[{"table":"co' }, stored(7)])
    const store = open(name)
    expect(await codesIn(store)).toEqual(['good'])
    expect(store.listSetAside()).toEqual([
      'codes/bad',
      expect.stringMatching(/^\?\/\w+-13$/),
      expect.stringMatching(/^\?\/\w+-1$/),
    ])
    expect(complaint.mock.calls.flat().join()).toContain('set it aside: codes/bad')
    expect(await store.read((tables) => tables.isTaken('codes', 'bad'))).toBe(true)
    await put(store, 'after')
    expect(await codesIn(open(name))).toEqual(['good', 'after'])
  })

  test('stays on the device, however often its log is folded', async () => {
    const name = freshDatabase()
    const blocks = [JSON.stringify([['codes', 'old', row('old')], 'torn'])]
    await write(
      name,
      [{ changes: '[{"half' }, stored({ table: 'codes', id: 'bad', row: 'gone' })],
      [...blocks, '[[1,'],
    )
    const one = open(name)
    for (let i = 0; i < 450; i += 1) await put(one, 'same', String(i))
    const kept = await textIn(name)
    for (const part of ['torn', 'half', '[[1,', 'gone']) expect(kept).toContain(part)
    const reloaded = open(name)
    expect(await codesIn(reloaded)).toEqual(expect.arrayContaining(['old', '449']))
    expect(reloaded.listSetAside()).toHaveLength(4)
  })

  test('takes the place of what stood there before, which is no longer so, until it is written anew', async () => {
    const name = freshDatabase()
    await write(name, [stored(good), stored({ ...good, row: { ...good.row, wrong: -1 } })])
    const store = open(name)
    expect(await codesIn(store)).toEqual([])
    await put(store, 'good')
    expect([await codesIn(store), store.listSetAside()]).toEqual([['good'], []])
    const again = open(name)
    expect([await codesIn(again), again.listSetAside()]).toEqual([['good'], []])
  })

  test('costs no other case its number, and no file that it may need', async () => {
    const name = freshDatabase()
    const page = openTestAgency(monday, open(name))
    const numbers: string[] = []
    for (const id of ['employee', 'newborn', 'retiree'])
      numbers.push((await page.submit('card', person(id).card)).number)
    const [first = '', second = '', third = ''] = numbers
    const bytes = { body: { bytes: new Uint8Array([1]).buffer, type: 'application/pdf' } }
    await page.client.call('putUpload', { params: { uploadId: 'upload-1' }, ...bytes })
    await write(name, [stored({ table: 'cases', id: first, row: { number: first } })])
    const later = openTestAgency('2026-09-23T10:00', open(name))
    const { number } = await later.submit('card', person('overdue').card)
    expect([first, second, third]).not.toContain(number)
    later.clock.moveTo(monday)
    expect([first, second, third]).not.toContain((await later.submit('card', person('flexible').card)).number)
    expect(await later.store.findFile('upload-1')).toBeDefined()
    await expect(later.submit('card', person('retiree').card)).rejects.toThrow(AgencyError)
  })
})
