import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { appendRows, changeRows, rowsOf } from '../../../src/domain/roster/roster.ts'
import type { RosterRow } from '../../../src/domain/roster/row.ts'
import { keyStoreName, rosterDatabaseName } from '../../../src/journey/encryption.ts'
import { openRosterDb, type RosterDb } from '../../../src/journey/roster/rosterDb.ts'
import { createRosterStore } from '../../../src/journey/roster/rosterStore.ts'

const row = (n: number): RosterRow => ({ key: `k-${n}`, cells: { name: `王${n}` }, problems: [] })
const rows = (count: number): RosterRow[] => Array.from({ length: count }, (_, i) => row(i))
let blocks = 0
const newId = () => `b${++blocks}`

const opened = async (organisation = 'A', isShared = false, open?: () => Promise<RosterDb>) => {
  const store = createRosterStore(organisation, isShared, open)
  await store.load()
  return store
}
/** As clearing the device does, in whichever tab. */
const takeOff = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name)
    deleting.addEventListener('success', () => resolve())
    deleting.addEventListener('error', () => reject(new Error('it stayed')))
  })
const namesIn = (store: Awaited<ReturnType<typeof opened>>) =>
  rowsOf(store.state.get().roster).map(({ key }) => key)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('a roster on a device', () => {
  test('is there again after the page was loaded anew, in its order', async () => {
    const store = await opened()
    store.change((roster) => appendRows(roster, rows(2500), newId))
    await store.flush()
    expect(store.state.get().save).toBe('saved')
    const again = await opened()
    expect(namesIn(again)).toEqual(rows(2500).map(({ key }) => key))
  })

  test('asks for the key once to write many blocks, and once to read them', async () => {
    const store = await opened()
    const asked = vi.spyOn(indexedDB, 'open')
    const forKey = () => asked.mock.calls.filter(([name]) => name === keyStoreName).length
    store.change((roster) => appendRows(roster, rows(5000), newId))
    await store.flush()
    expect(forKey()).toBe(1)
    expect(namesIn(await opened())).toHaveLength(5000)
    expect(forKey()).toBe(2)
  })

  test('is gone here too once everything was taken off the device in another tab, which is said; what comes then is kept', async () => {
    const store = await opened()
    store.change((roster) => appendRows(roster, rows(3), newId))
    await store.flush()
    await takeOff(rosterDatabaseName)
    expect(namesIn(store)).toEqual([])
    expect(store.state.get().wasOverwritten).toBe(true)
    expect(await store.readPhoto('k-0')).toBeUndefined()
    store.change((roster) => appendRows(roster, [row(7)], newId))
    await store.flush()
    expect(store.state.get().save).toBe('saved')
    expect(await store.keepPhoto('k-7', 'photo')).toBe(true)
    expect(namesIn(await opened())).toEqual(['k-7'])
  })

  test('of one organisation is not the one of another', async () => {
    const store = await opened('A')
    store.change((roster) => appendRows(roster, rows(1), newId))
    await store.flush()
    expect(namesIn(await opened('B'))).toEqual([])
  })

  test('writes the one block that a change has touched', async () => {
    const written: number[] = []
    const store = await opened('A', false, async () => {
      const db = await openRosterDb()
      return {
        ...db,
        write: (organisation, changed, order, rev) => {
          written.push(changed.length)
          return db.write(organisation, changed, order, rev)
        },
      }
    })
    store.change((roster) => appendRows(roster, rows(5000), newId))
    await store.flush()
    store.change((roster) =>
      changeRows(roster, new Set(['k-3210']), (each) => ({ ...each, cells: { name: '李' } })),
    )
    await store.flush()
    expect(written).toEqual([5, 1])
  })

  test('takes much that is new in slices, with what there is to see in it, and gives what was before', async () => {
    const store = await opened()
    store.change((roster) => appendRows(roster, rows(1), newId))
    const { roster: one } = store.state.get()
    const done = await store.changeMuch(function* (roster) {
      yield
      return { roster: appendRows(roster, rows(9000).slice(1), newId), said: 'done' }
    })
    expect([done.said, done.before === one]).toEqual(['done', true])
    expect(store.state.get().looked.total).toBe(9000)
    expect(store.state.get().looked.placeOf('k-8999')).toBe(9000)
    await store.flush()
    expect(namesIn(await opened())).toHaveLength(9000)
  })

  test('loses no change that is made while much else is being worked out', async () => {
    const store = await opened()
    const adding = store.changeMuch(function* (roster) {
      yield
      return { roster: appendRows(roster, rows(5000), newId) }
    })
    await Promise.resolve()
    store.change((roster) => appendRows(roster, [{ ...row(1), key: 'typed' }], newId))
    await adding
    expect(namesIn(store)).toHaveLength(5001)
    expect(store.state.get().looked.placeOf('typed')).toBe(1)
  })

  test('is as it was where what is worked out is cancelled', async () => {
    const store = await opened()
    const stop = new AbortController()
    const adding = store.changeMuch(function* (roster) {
      stop.abort()
      yield* Array.from({ length: 3 }, () => undefined)
      return { roster: appendRows(roster, rows(5000), newId) }
    }, stop.signal)
    await expect(adding).rejects.toThrow('abort')
    expect(namesIn(store)).toHaveLength(0)
  })

  test('lies there encrypted', async () => {
    const store = await opened()
    store.change((roster) => appendRows(roster, rows(1), newId))
    await store.flush()
    const request = indexedDB.open(rosterDatabaseName)
    await new Promise((resolve) => request.addEventListener('success', resolve))
    const all = request.result.transaction('blocks').objectStore('blocks').getAll()
    await new Promise((resolve) => all.addEventListener('success', resolve))
    expect(JSON.stringify(all.result)).not.toContain('王0')
    expect(all.result).toHaveLength(1)
    expect(all.result[0]).toHaveProperty('sealed')
  })

  test('keeps no photo and no signature of somebody who was removed, and has both again when that is undone', async () => {
    const store = await opened()
    store.change((roster) => appendRows(roster, rows(3), newId))
    for (const key of ['k-0', 'k-1', 'k-1 mark']) await store.keepPhoto(key, `photo of ${key}`)
    const before = store.change((roster) => changeRows(roster, new Set(['k-1']), () => undefined))
    await store.flush()
    const photosOnDevice = async () => {
      const again = await opened()
      return Promise.all(['k-0', 'k-1', 'k-1 mark'].map((key) => again.readPhoto(key)))
    }
    expect(await photosOnDevice()).toEqual(['photo of k-0', undefined, undefined])
    store.change(() => before)
    await store.flush()
    expect(await photosOnDevice()).toEqual(['photo of k-0', 'photo of k-1', 'photo of k-1 mark'])
  })

  test('keeps nothing where others use the device, and says that it is in memory only', async () => {
    const store = await opened('A', true)
    store.change((roster) => appendRows(roster, rows(3), newId))
    await store.keepPhoto('k-0', 'abc')
    await store.flush()
    expect(store.state.get().save).toBe('memory')
    expect(await store.readPhoto('k-0')).toBe('abc')
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(rosterDatabaseName)
  })

  test('says that the device is full, keeps what is on the screen, and can be tried again', async () => {
    let isFull = true
    const store = await opened('A', false, async () => {
      const db = await openRosterDb()
      return {
        ...db,
        write: (...args) =>
          isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : db.write(...args),
      }
    })
    store.change((roster) => appendRows(roster, rows(2), newId))
    await store.flush()
    expect(store.state.get().save).toBe('full')
    expect(namesIn(store)).toHaveLength(2)
    isFull = false
    store.retry()
    await store.flush()
    expect(store.state.get().save).toBe('saved')
    expect(namesIn(await opened())).toHaveLength(2)
  })

  test('that another tab has changed is never written over: theirs is shown, and that is said', async () => {
    const [one, other] = [await opened(), await opened()]
    one.change((roster) => appendRows(roster, [row(1)], newId))
    await one.flush()
    other.change((roster) => appendRows(roster, [row(2)], newId))
    await other.flush()
    expect(namesIn(other)).toEqual(['k-1'])
    expect(other.state.get().wasOverwritten).toBe(true)
  })

  test('is gone with its photos once it is cleared, and another’s stays', async () => {
    const [mine, other] = [await opened('A'), await opened('B')]
    for (const store of [mine, other]) {
      store.change((roster) => appendRows(roster, rows(1), newId))
      await store.flush()
      expect(await store.keepPhoto('k-0', 'abc')).toBe(true)
    }
    await mine.clear()
    expect(namesIn(await opened('A'))).toEqual([])
    expect(await (await opened('A')).readPhoto('k-0')).toBeUndefined()
    expect(namesIn(await opened('B'))).toEqual(['k-0'])
    expect(await (await opened('B')).readPhoto('k-0')).toBe('abc')
  })
})
