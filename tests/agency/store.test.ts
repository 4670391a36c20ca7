import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { openBrowserDevice } from '../../mocks/agency/browserDevice.ts'
import type { Device } from '../../mocks/agency/device.ts'
import type { CodeRow } from '../../mocks/agency/rows.ts'
import { createStore, type Store } from '../../mocks/agency/store.ts'
import { freshKey, monday, openTestAgency, person } from './testAgency.ts'

let serial = 0
const freshDatabase = (): string => `agency-test-${(serial += 1)}`
const open = (name: string): Store => createStore(() => openBrowserDevice(name))

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

  test('come to the same state over many changes', async () => {
    const name = freshDatabase()
    const [one, two] = [open(name), open(name)]
    for (let i = 0; i < 140; i += 1) {
      const tab = i % 3 === 0 ? two : one
      if (i % 7 === 6) await tab.change((tables) => tables.remove('codes', `id-${i - 5}`))
      else await put(tab, `id-${i}`, String(i))
    }
    const reloaded = await codesIn(open(name))
    expect(reloaded.length).toBe(100)
    expect((await codesIn(one)).toSorted()).toEqual(reloaded.toSorted())
    expect((await codesIn(two)).toSorted()).toEqual(reloaded.toSorted())
  })

  test('are both empty after one of them has cleared everything', async () => {
    const name = freshDatabase()
    const [one, two] = [open(name), open(name)]
    await put(one, 'a')
    await put(two, 'b')
    await one.clear()
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
      const device = await openBrowserDevice(name)
      return {
        ...device,
        change: (work) => {
          if (dropped) {
            dropped = false
            return Promise.reject(new DOMException('connection lost', 'InvalidStateError'))
          }
          return device.change(work)
        },
      }
    })
    await put(store, 'a')
    expect(await codesIn(open(name))).toEqual(['a'])
    expect(store.isDurable()).toBe(true)
  })

  test('or runs full half way: the change is made all the same, and the store says that it will not last', async () => {
    const working = await openBrowserDevice(freshDatabase())
    let full = false
    const device: Device = {
      ...working,
      change: async (work) => {
        if (!full) return working.change(work)
        throw new DOMException('full', 'QuotaExceededError')
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
