import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../mocks/memoryStorage.ts'
import { changeId, changeSaveOf, findChange } from '../../src/journey/caseChanges.ts'
import { type Draft, emptyDraft, revise } from '../../src/journey/draft.ts'
import { type DeviceStore, memoryDeviceStore, openDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore, type DraftStore } from '../../src/journey/draftStore.ts'
import { dropSetAside, takeExpired } from '../../src/journey/found.ts'
import { holdsSomething, listDrafts } from '../../src/journey/resume.ts'

const day = 86_400_000
const number = 'LN-DEMO-20260921-0001'
const id = changeId(number, 'changeDelivery')
let clock = 1_000
let ids = 0

/** A page of the app, with the storage read. */
async function load(open: () => Promise<DeviceStore> = onDevice) {
  const makeId = () => `draft-${(ids += 1)}`
  const store = createDraftStore({ open, now: () => (clock += 1), makeId })
  await store.load()
  return store
}
const onDevice = () => openDeviceStore(() => {})
const begunIn = (store: DraftStore) => findChange(store.getState(), id)?.changes?.[id]
/** Waits until what was begun is on the device, or said not to be. */
const saved = (store: DraftStore) =>
  vi.waitFor(() => expect(changeSaveOf(store.getState(), id).kind).not.toBe('saving'))

beforeEach(() => {
  vi.stubGlobal('localStorage', memoryStorage())
  globalThis.indexedDB = new IDBFactory()
  clock = 1_000
})

describe('what is begun of a change to a case', () => {
  test('lies with the case: the same under every draft, and none of them shows it', async () => {
    const store = await load()
    await store.start('card', { name: '王一' })
    store.changeCase(id, { recipientName: '林大' })
    await saved(store)
    await store.start('card', { name: '王二' })
    expect(begunIn(store)).toEqual({ recipientName: '林大' })
    await store.discard()
    expect(begunIn(store)).toEqual({ recipientName: '林大' })

    const again = await load()
    expect(begunIn(again)).toEqual({ recipientName: '林大' })
    expect(listDrafts(again.getState()).map(({ answers }) => answers)).toEqual([{ name: '王一' }])
    expect(again.getState().draft.answers).toEqual({ name: '王一' })
  })

  test('is there alone, and no draft for that', async () => {
    const store = await load()
    store.changeCase(id, { recipientName: '林大' })
    await saved(store)
    const again = await load()
    expect(again.getState().draft).toMatchObject({ rev: 0, answers: {} })
    expect(listDrafts(again.getState())).toEqual([])
    expect(holdsSomething(again.getState())).toBe(true)
  })

  test('is in the state at once, saved at the next moment, and gone when it is done', async () => {
    const store = await load()
    store.changeCase(id, { recipientName: '林' })
    store.changeCase(id, { recipientName: '林大' })
    expect(begunIn(store)).toEqual({ recipientName: '林大' })
    expect(changeSaveOf(store.getState(), id)).toEqual({ kind: 'saving' })
    await saved(store)
    expect(changeSaveOf(store.getState(), id).kind).toBe('saved')
    expect(begunIn(await load())).toEqual({ recipientName: '林大' })
    await store.discard(id)
    expect(begunIn(store)).toBeUndefined()
    expect(await (await onDevice()).readDrafts()).toEqual([])
  })

  test('goes with everything else when the device is cleared, also where a write is under way', async () => {
    const store = await load()
    store.changeCase(id, { recipientName: '林大' })
    await store.clear()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(begunIn(store)).toBeUndefined()
    expect(await (await onDevice()).readDrafts()).toEqual([])
  })

  test('stays in the page on a device that others use', async () => {
    const store = await load()
    store.changeCase(id, { recipientName: '林大' })
    await saved(store)
    await store.keep('shared')
    expect(begunIn(store)).toEqual({ recipientName: '林大' })
    expect(changeSaveOf(store.getState(), id)).toEqual({ kind: 'memory', why: 'shared' })
    store.changeCase(id, { recipientName: '林小' })
    await store.flush()
    expect(await (await onDevice()).readDrafts()).toEqual([])
  })

  test('is said not to be saved where the device is full, and saved with the next word once it is not', async () => {
    const device = memoryDeviceStore()
    let isFull = true
    const store = await load(async () => ({
      ...device,
      writeDraft: async (...write) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError')
        return device.writeDraft(...write)
      },
    }))
    store.changeCase(id, { recipientName: '林' })
    await saved(store)
    expect(changeSaveOf(store.getState(), id)).toEqual({ kind: 'failed', reason: 'full' })
    expect(store.getState().unsavedIds).toEqual([id])
    isFull = false
    store.changeCase(id, { recipientName: '林大' })
    await saved(store)
    expect(changeSaveOf(store.getState(), id).kind).toBe('saved')
    expect(store.getState().unsavedIds).toEqual([])
  })

  test.each(['mine', 'theirs'] as const)(
    'on two pages at once is compared, and one is kept: %s',
    async (which) => {
      const [one, two] = [await load(), await load()]
      one.changeCase(id, { recipientName: '林大' })
      await saved(one)
      two.changeCase(id, { recipientName: '林小' })
      await saved(two)
      expect(changeSaveOf(two.getState(), id)).toMatchObject({
        kind: 'conflict',
        theirs: { changes: { [id]: { recipientName: '林大' } } },
      })
      await two.settleChange(id, which)
      await saved(two)
      const kept = { recipientName: which === 'mine' ? '林小' : '林大' }
      expect(begunIn(two)).toEqual(kept)
      expect(begunIn(await load())).toEqual(kept)
    },
  )

  test('that another page has sent is begun anew by who types on', async () => {
    const one = await load()
    one.changeCase(id, { recipientName: '林大' })
    await saved(one)
    const two = await load()
    await one.discard(id)
    two.changeCase(id, { recipientName: '林小' })
    await saved(two)
    expect(begunIn(await load())).toEqual({ recipientName: '林小' })
  })

  test('typed while it is being written is written after it, and is in nobody’s way', async () => {
    let typed: (() => void) | undefined
    const store = await load(async () => {
      const device = await onDevice()
      return {
        ...device,
        writeDraft: async (row, storedRev) => {
          const written = await device.writeDraft(row, storedRev)
          typed?.()
          return written
        },
      }
    })
    typed = () => {
      typed = undefined
      store.changeCase(id, { recipientName: '林小舟' })
    }
    store.changeCase(id, { recipientName: '林小' })
    await vi.waitFor(async () => expect(begunIn(await load())).toEqual({ recipientName: '林小舟' }))
    await saved(store)
    expect(changeSaveOf(store.getState(), id).kind).toBe('saved')
    // What is typed after that is still this page's own.
    store.changeCase(id, { recipientName: '林小丹' })
    await saved(store)
    expect(changeSaveOf(store.getState(), id).kind).toBe('saved')
    expect(begunIn(await load())).toEqual({ recipientName: '林小丹' })
  })

  test('is kept a week of its own, said to be over, and can be gone on with', async () => {
    const store = await load()
    store.changeCase(id, { recipientName: '林大' })
    await saved(store)
    clock += 8 * day
    const late = await load()
    expect(begunIn(late)).toBeUndefined()
    expect(late.getState().expired?.map((each) => each.id)).toEqual([id])
    const taken = await takeExpired(late, id)
    late.changeCase(id, taken?.changes?.[id] ?? {})
    await saved(late)
    expect(begunIn(await load())).toEqual({ recipientName: '林大' })
  })

  test('that cannot be read is named, and taken off when that was seen', async () => {
    const device = memoryDeviceStore()
    // What only a hand could have written.
    const broken = Object.assign(revise(emptyDraft(id, 1), {}, 2), {
      changes: { [id]: { recipientName: 7 } },
    })
    await device.writeDraft(broken, 0)
    const store = await load(async () => device)
    expect(begunIn(store)).toBeUndefined()
    expect(store.getState().setAside?.parts).toEqual(['changes'])
    await dropSetAside(store)
    expect((await load(async () => device)).getState().setAside).toBeUndefined()
  })
})

describe('what an older release kept with a draft', () => {
  const older = (change: Partial<Draft>) =>
    revise(emptyDraft('draft-of-before', 1), { changes: { [id]: { recipientName: '林大' } }, ...change }, 2)

  test('lies with the case from the first reading on, and the draft is as it was', async () => {
    await (await onDevice()).writeDraft(older({ answers: { name: '王一' } }), 0)
    const store = await load()
    expect(begunIn(store)).toEqual({ recipientName: '林大' })
    expect(store.getState().draft).toMatchObject({ id: 'draft-of-before', answers: { name: '王一' } })
    store.answer({ mobile: '15400000001' })
    await store.flush()
    expect(store.getState().save.kind).toBe('saved')
    await store.discard(id)
    expect(begunIn(await load())).toBeUndefined()
  })

  test('leaves no draft behind where there was nothing else in it', async () => {
    await (await onDevice()).writeDraft(older({}), 0)
    const store = await load()
    expect(begunIn(store)).toEqual({ recipientName: '林大' })
    expect((await (await onDevice()).readDrafts()).map((each) => Object(each).id)).toEqual([id])
  })
})
