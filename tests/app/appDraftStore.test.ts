// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAppDraftStore } from '../../src/app/device/appDraftStore.ts'
import { rememberDevice } from '../../src/journey/device.ts'

const { setTimeout: later } = globalThis

beforeEach(() => {
  // The half second after which typing is saved by itself never passes here.
  vi.stubGlobal('setTimeout', (run: () => void, ms?: number) => (ms === 500 ? 0 : later(run, ms)))
  globalThis.indexedDB = new IDBFactory()
  sessionStorage.clear()
  localStorage.clear()
})

afterEach(() => vi.unstubAllGlobals())

/** A page of the app: its store, with the storage read. */
async function openPage() {
  const store = createAppDraftStore()
  await store.begin()
  return store
}

/** The page is left before anything that was begun could end: no timer fires, no write gets through. */
function leave(): void {
  dispatchEvent(new Event('pagehide'))
  globalThis.indexedDB = new IDBFactory()
}

describe('a page that is left in the middle of typing', () => {
  test('hands what is not saved yet to the next page of the tab', async () => {
    const page = await openPage()
    page.answer({ name: '王小明' })
    leave()
    const next = await openPage()
    expect(next.getState().draft.answers).toEqual({ name: '王小明' })
  })

  test('saves at once, too, as far as there is time', async () => {
    const page = await openPage()
    page.answer({ name: '王小明' })
    dispatchEvent(new Event('pagehide'))
    sessionStorage.clear()
    await expect.poll(() => page.getState().save.kind).toBe('saved')
    expect((await openPage()).getState().draft.answers).toEqual({ name: '王小明' })
  })

  test('saves when it is only hidden: a phone may end it without a word', async () => {
    const page = await openPage()
    page.answer({ name: '王小明' })
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'visibilityState')
    await expect.poll(() => page.getState().save.kind).toBe('saved')
  })

  test('leaves nothing on a shared device', async () => {
    rememberDevice('shared')
    const page = await openPage()
    page.answer({ name: '王小明' })
    leave()
    expect((await openPage()).getState().draft.answers).toEqual({})
  })
})
