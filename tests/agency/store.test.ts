import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
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

  test('or closes the database for good: what this page has read and written is not lost', async () => {
    const name = freshDatabase()
    let opened = 0
    const store = createStore(() => {
      opened += 1
      return opened > 1 ? Promise.reject(new DOMException('newer', 'VersionError')) : openBrowserDevice(name)
    })
    await put(store, 'a')
    ;(await openDB(name, 99)).close() // a tab of a later release
    expect(await codesIn(store)).toEqual(['a'])
    await put(store, 'b')
    expect(await codesIn(store)).toEqual(['a', 'b'])
  })

  test.each(['keepOnDevice', 'clear'] as const)(
    'or drops the connection just before %s: it is opened anew, and nothing stays on the device',
    async (wish) => {
      const name = freshDatabase()
      let broken: 'never' | 'once' = 'never'
      const store = createStore(async () => {
        const device = await openBrowserDevice(name)
        const lost = () => {
          broken = 'never'
          return Promise.reject(new DOMException('connection lost', 'InvalidStateError'))
        }
        return {
          ...device,
          read: (work) => (broken === 'once' ? lost() : device.read(work)),
          clear: () => (broken === 'once' ? lost() : device.clear()),
        }
      })
      await put(store, 'a')
      broken = 'once'
      await (wish === 'clear' ? store.clear() : store.keepOnDevice(false))
      await put(store, 'b')
      expect(await codesIn(store)).toEqual(wish === 'clear' ? ['b'] : ['a', 'b'])
      expect(await codesIn(open(name))).toEqual(wish === 'clear' ? ['b'] : [])
    },
  )

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

describe('a case that lies there and can’t be read', () => {
  const torn = async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const name = freshDatabase()
    const key = freshKey()
    const first = openTestAgency(monday, open(name))
    const { number } = await first.submit('card', person('employee').card, key)
    await (await openBrowserDevice(name)).change(() => ({
      emptied: [],
      rows: [{ table: 'cases', id: number, text: '{', keys: [] }],
    }))
    return { key, number, store: open(name) }
  }

  test('is not applied for a second time under its key', async () => {
    const { key, store } = await torn()
    const { submit } = openTestAgency(monday, store)
    await expect(submit('card', person('employee').card, key)).rejects.toMatchObject({ status: 409 })
    expect(await store.read((tables) => tables.all('cases'))).toEqual([])
  })

  test('keeps its files: it may need any', async () => {
    const { store } = await torn()
    const { client } = openTestAgency(monday, store)
    const upload = { params: { uploadId: 'upload-of-somebody' } }
    await client.call('putUpload', {
      ...upload,
      body: { bytes: new Uint8Array(9).buffer, type: 'image/jpeg' },
    })
    await store.read((tables) => tables.all('cases'))
    await expect(client.call('deleteUpload', upload)).rejects.toMatchObject({ status: 409 })
  })

  test('is nothing any more once the table was emptied', async () => {
    const { store } = await torn()
    await store.read((tables) => tables.all('cases'))
    expect(await store.read((tables) => tables.isWhole('cases'))).toBe(false)
    await store.change((tables) => tables.empty('cases'))
    expect(await store.read((tables) => tables.isWhole('cases'))).toBe(true)
    expect(await store.listSetAside()).toEqual([])
  })

  test('is nothing any more once the agency was cleared', async () => {
    const { store } = await torn()
    await store.read((tables) => tables.all('cases'))
    expect(await store.listSetAside()).not.toEqual([])
    await store.clear()
    expect(await store.listSetAside()).toEqual([])
  })
})
