// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Listed, listStored } from '../../src/features/mydata/listStored.ts'
import { openDeviceStore } from '../../src/journey/draftDb.ts'
import { patience } from '../../src/journey/encryption.ts'

const namesIn = ({ stored }: Listed) => stored.map(({ name }) => name).sort()
const refuse = () => Promise.reject(new DOMException('The browser refuses', 'SecurityError'))

/** The files of one release, as the worker keeps them. */
const kept = {
  keys: async () => ['release one'],
  open: async () => ({ matchAll: async () => [{ blob: async () => new Blob(['page']) }] }),
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.setItem('preferences', '{}')
  vi.stubGlobal('caches', kept)
  const store = await openDeviceStore(() => undefined)
  await store.writeCase({
    number: 'LN-DEMO-20260302-0001',
    kind: 'card',
    accessKey: 'key-of-the-case',
    submittedAt: '2026-03-02T09:00',
    due: '2026-03-23',
    dueIsLaw: false,
    holder: '林**',
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('what a browser keeps', () => {
  test('is listed whole where the browser lists it, and nothing is said to be refused', async () => {
    const listed = await listStored()
    expect(namesIn(listed)).toEqual(
      expect.arrayContaining(['preferences', 'release one', 'social-security-card/cases']),
    )
    expect(listed.refused).toEqual([])
  })

  test.each<[string, 'databases' | 'files' | 'keys', string, () => unknown]>([
    [
      'databases, for it has no list of them',
      'databases',
      'social-security-card/cases',
      () => Object.defineProperty(indexedDB, 'databases', { value: undefined }),
    ],
    [
      'databases',
      'databases',
      'social-security-card/cases',
      () => vi.spyOn(indexedDB, 'databases').mockImplementation(refuse),
    ],
    ['files', 'files', 'release one', () => vi.stubGlobal('caches', { ...kept, keys: refuse })],
    ['one of the files', 'files', 'release one', () => vi.stubGlobal('caches', { ...kept, open: refuse })],
    [
      'keys',
      'keys',
      'preferences',
      () =>
        vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
          throw new DOMException('The browser refuses', 'SecurityError')
        }),
    ],
  ])(
    'is told without its %s where the browser refuses them, and that is said',
    async (_, part, name, set) => {
      set()
      const listed = await listStored()
      expect(listed.refused).toEqual([part])
      expect(namesIn(listed)).not.toContain(name)
      expect(listed.stored.length).toBeGreaterThan(0)
    },
  )

  test('is told but for the one database that can’t be read', async () => {
    const db = await openDB('another', 1, { upgrade: (opening) => void opening.createObjectStore('rows') })
    await db.put('rows', 'x', 1)
    db.close()
    const open = indexedDB.open.bind(indexedDB)
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name === 'another') throw new DOMException('The browser refuses', 'UnknownError')
      return open(name, version)
    })
    const listed = await listStored()
    expect(listed.refused).toEqual(['databases'])
    expect(namesIn(listed)).toContain('social-security-card/cases')
  })

  test('is told without what the browser never answers about', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.spyOn(indexedDB, 'databases').mockReturnValue(new Promise(() => undefined))
    const listing = listStored()
    await vi.advanceTimersByTimeAsync(patience)
    expect((await listing).refused).toEqual(['databases'])
  })

  test('is nothing, and not refused, where a browser has no place for it', async () => {
    vi.unstubAllGlobals()
    expect('caches' in globalThis).toBe(false)
    expect((await listStored()).refused).toEqual([])
  })
})
