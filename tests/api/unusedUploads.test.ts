// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { setClient } from '../../src/api/client.ts'
import { listSent } from '../../src/api/sentUploads.ts'
import { keepUploadsOf, removeUploads, useHeldUploads, watchUploads } from '../../src/api/unusedUploads.ts'
import { putUpload } from '../../src/api/uploads.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { rememberDevice } from '../../src/journey/device.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore, type DraftStore } from '../../src/journey/draftStore.ts'
import { openTestAgency, person, type TestAgency } from '../agency/testAgency.ts'

let open: TestAgency
let stop: () => void = () => undefined
let serial = 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  localStorage.clear()
  sessionStorage.clear()
  open = openTestAgency()
  setClient(open.client)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

/** A page with a draft, opened on a device that may have one already. */
async function openPage(device = memoryDeviceStore('refused')): Promise<DraftStore> {
  const store = createDraftStore({
    open: async () => device,
    now: Date.now,
    makeId: () => `draft-${(serial += 1)}`,
  })
  await store.load()
  stop()
  stop = watchUploads(store)
  return store
}
const photoOf = (uploadId: string): PartialAnswers => ({
  photo: { uploadId, bytes: 20_000, source: 'file', takenOk: true },
})
const send = async (): Promise<string> => {
  const id = `upload-${String((serial += 1)).padStart(8, '0')}`
  const bytes = new Uint8Array(20_000).fill(serial % 250).buffer
  await putUpload({ id, bytes, type: 'image/jpeg', signal: new AbortController().signal })
  return id
}
const isHeld = (id: string) => open.store.read((tables) => tables.get('files', id) !== undefined)
const minute = () => vi.advanceTimersByTimeAsync(61_000)

describe('a file that the draft lets go is removed at the agency', () => {
  test.each<[string, (store: DraftStore) => unknown]>([
    ['replaced', (store) => store.answer(photoOf('another-file-1'))],
    ['removed', (store) => store.answer({ photo: undefined })],
    ['put off', (store) => store.answer({ photo: 'later' })],
    ['of a draft that makes room for a new one', (store) => store.discard()],
    [
      'of a draft that a version from elsewhere takes the place of',
      (store) => store.restore({ ...store.getState().draft, answers: {} }),
    ],
    ['of a device that was cleared', (store) => store.clear()],
  ])('%s', async (_, letGo) => {
    const store = await openPage()
    const id = await send()
    store.answer(photoOf(id))
    await minute()
    expect(await isHeld(id)).toBe(true)
    await letGo(store)
    await minute()
    expect(await isHeld(id)).toBe(false)
    expect(listSent()).toEqual([])
  })

  test('not of a draft that lies beside another one', async () => {
    const store = await openPage()
    const id = await send()
    store.answer(photoOf(id))
    await store.start('route', { forWhom: 'child' })
    await minute()
    expect(await isHeld(id)).toBe(true)
  })

  test('given up while it was on its way', async () => {
    await openPage()
    const id = await send()
    await minute()
    expect(await isHeld(id)).toBe(false)
  })

  test('begun for a change to a case, and dropped', async () => {
    const store = await openPage()
    const id = await send()
    store.changeCase('LN-DEMO-1/changePhoto', photoOf(id))
    await minute()
    expect(await isHeld(id)).toBe(true)
    await store.discard('LN-DEMO-1/changePhoto')
    await minute()
    expect(await isHeld(id)).toBe(false)
  })

  test('of a draft that has expired, by the next page', async () => {
    const device = memoryDeviceStore('refused')
    const store = await openPage(device)
    const id = await send()
    store.answer(photoOf(id))
    await store.flush()
    await vi.advanceTimersByTimeAsync(8 * 24 * 3_600_000)
    await openPage(device)
    await minute()
    expect(await isHeld(id)).toBe(false)
  })
})

describe('undo', () => {
  test('keeps the file as long as it is offered, and brings it back', async () => {
    const store = await openPage()
    const id = await send()
    store.answer(photoOf(id))
    store.answer({ photo: undefined })
    const offer = renderHook(() => useHeldUploads(photoOf(id)))
    await minute()
    expect(await isHeld(id)).toBe(true)
    store.answer(photoOf(id))
    offer.unmount()
    await minute()
    expect(await isHeld(id)).toBe(true)
  })

  test('lets it go once it is over', async () => {
    const store = await openPage()
    const id = await send()
    store.answer(photoOf(id))
    store.answer({ photo: undefined })
    const offer = renderHook(() => useHeldUploads(photoOf(id)))
    await minute()
    offer.unmount()
    await minute()
    expect(await isHeld(id)).toBe(false)
  })
})

describe('what can’t be removed now', () => {
  test('is removed when there is a connection again', async () => {
    const store = await openPage()
    const id = await send()
    store.answer(photoOf(id))
    const real = open.client
    setClient({ ...real, call: () => Promise.reject(new TypeError('no network')) })
    store.answer({ photo: undefined })
    await minute()
    expect(listSent().map((sent) => sent.id)).toEqual([id])
    setClient(real)
    dispatchEvent(new Event('online'))
    await minute()
    expect(await isHeld(id)).toBe(false)
  })

  test('ends the round: without a connection the agency is asked about one file, not about each', async () => {
    await openPage()
    const ids = [await send(), await send()]
    let calls = 0
    const call = () => {
      calls += 1
      return Promise.reject(new TypeError('no network'))
    }
    setClient({ ...open.client, call })
    await removeUploads(ids)
    expect(calls).toBe(1)
    expect(listSent().map((sent) => sent.id)).toEqual(ids)
  })
})

describe('what is needed stays', () => {
  test('a file that another tab may be about to use, for an hour', async () => {
    localStorage.setItem('uploads.sent', JSON.stringify([{ id: 'upload-other-tab', at: Date.now() }]))
    const bytes = new Uint8Array(20_000).buffer
    await open.client.call('putUpload', {
      params: { uploadId: 'upload-other-tab' },
      body: { bytes, type: 'image/jpeg' },
    })
    const store = await openPage()
    await minute()
    expect(await isHeld('upload-other-tab')).toBe(true)
    await vi.advanceTimersByTimeAsync(3_600_000)
    store.answer({ forWhom: 'self' })
    await minute()
    expect(await isHeld('upload-other-tab')).toBe(false)
  })

  test('a file that a case has come to use, which is not asked about again', async () => {
    const store = await openPage()
    const id = await send()
    store.answer(photoOf(id))
    const answers = { ...person('flexible').card, ...photoOf(id) }
    await open.submit('card', answers)
    keepUploadsOf(answers)
    await store.discard()
    await minute()
    expect(await isHeld(id)).toBe(true)
    expect(listSent()).toEqual([])
  })

  test('and if it is asked, the agency refuses, and that is the end of it', async () => {
    const store = await openPage()
    const id = await send()
    store.answer(photoOf(id))
    await open.submit('card', { ...person('flexible').card, ...photoOf(id) })
    await store.discard()
    await minute()
    expect(await isHeld(id)).toBe(true)
    expect(listSent()).toEqual([])
  })
})

describe('while the draft on the device is another one than the one that is shown, no file is removed', () => {
  /** A page whose last saved draft has a file; then `letGo` shows one without it. */
  async function openWithFile(device: ReturnType<typeof memoryDeviceStore>) {
    const store = await openPage(device)
    const id = await send()
    store.answer(photoOf(id))
    await store.flush()
    const letGo = async () => {
      store.answer({ photo: undefined })
      await store.flush()
      await minute()
    }
    return { store, id, letGo }
  }

  test('as long as another tab’s version is not settled with', async () => {
    const device = memoryDeviceStore('refused')
    const { store, id, letGo } = await openWithFile(device)
    const { draft } = store.getState()
    await device.writeDraft({ ...draft, rev: draft.rev + 1 }, draft.rev)
    await letGo()
    expect(store.getState().save.kind).toBe('conflict')
    expect(await isHeld(id)).toBe(true)
    await store.settle('mine')
    await minute()
    expect(await isHeld(id)).toBe(false)
  })

  test('as long as what is shown can’t be saved', async () => {
    const device = memoryDeviceStore('refused')
    let isFull = false
    const { store, id, letGo } = await openWithFile({
      ...device,
      writeDraft: async (draft, rev) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError')
        return device.writeDraft(draft, rev)
      },
    })
    isFull = true
    await letGo()
    expect(store.getState().save.kind).toBe('failed')
    expect(await isHeld(id)).toBe(true)
    isFull = false
    store.answer({ forWhom: 'self' })
    await store.flush()
    await minute()
    expect(await isHeld(id)).toBe(false)
  })
})

describe('the list of what was sent', () => {
  test('outlives the page on one’s own device', async () => {
    await openPage()
    const id = await send()
    expect(localStorage.getItem('uploads.sent')).toContain(id)
  })

  test('is in memory only on a shared one', async () => {
    rememberDevice('shared')
    await openPage()
    const id = await send()
    expect(listSent().map((sent) => sent.id)).toEqual([id])
    expect(JSON.stringify([localStorage, sessionStorage])).not.toContain(id)
  })

  test('is worked through at once when somebody leaves the device, whatever an undo would bring back', async () => {
    const store = await openPage()
    const id = await send()
    store.answer(photoOf(id))
    renderHook(() => useHeldUploads(photoOf(id)))
    await removeUploads(listSent().map((each) => each.id))
    expect(await isHeld(id)).toBe(false)
    expect(localStorage.getItem('uploads.sent')).toBeNull()
  })
})
