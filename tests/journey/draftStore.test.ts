import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../mocks/memoryStorage.ts'
import { draftVersion, emptyDraft, revise } from '../../src/journey/draft.ts'
import { type DeviceStore, memoryDeviceStore, openDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { rememberExpiryTold } from '../../src/journey/expiryTold.ts'
import { dropSetAside, takeExpired } from '../../src/journey/found.ts'
import type { SavedCase } from '../../src/journey/savedCases.ts'

const week = 7 * 24 * 60 * 60 * 1000
let clock = 1_000
let ids = 0
const tab = (open: () => Promise<DeviceStore>, announce: () => void = () => {}, own = memoryTab()) =>
  createDraftStore({ open, now: () => clock, makeId: () => `draft-${++ids}`, announce, tab: own })
/** What a tab remembers through reloads. */
function memoryTab() {
  const kept = new Map<string, string>()
  return {
    read: (key: string) => kept.get(key),
    write: (key: string, value: string | undefined) => {
      if (value === undefined) kept.delete(key)
      else kept.set(key, value)
      return true
    },
  }
}
const saved = {
  number: 'LN-DEMO-1',
  kind: 'card',
  accessKey: 'key-12345',
  submittedAt: '2026-03-02T10:00',
  due: '2026-03-16',
  dueIsLaw: false,
  holder: '王**',
} as const

beforeEach(() => {
  vi.stubGlobal('localStorage', memoryStorage())
  globalThis.indexedDB = new IDBFactory()
  clock = 1_000
})

describe.each([
  ['on IndexedDB', () => openDeviceStore(() => {})],
  [
    'in memory',
    (() => {
      let store = memoryDeviceStore()
      beforeEach(() => {
        store = memoryDeviceStore()
      })
      return async () => store
    })(),
  ],
])('the draft %s', (_, open) => {
  test('comes back after a reload, answers and all', async () => {
    const first = tab(open)
    await first.load()
    first.answer({ forWhom: 'child', name: '王小明' })
    await first.flush()
    const second = tab(open)
    await second.load()
    expect(second.getState().draft.answers).toEqual({ forWhom: 'child', name: '王小明' })
  })

  test('says "saved" with the time only after the write is through', async () => {
    const store = tab(open)
    await store.load()
    store.answer({ forWhom: 'self' })
    expect(store.getState().save).toEqual({ kind: 'saving' })
    clock = 2_000
    await store.flush()
    expect(store.getState().save).toEqual({ kind: 'saved', at: 2_000 })
  })

  test('is saved by itself half a second after the last answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const store = tab(open)
    await store.load()
    store.answer({ forWhom: 'self' })
    vi.advanceTimersByTime(500)
    vi.useRealTimers()
    await store.flush()
    const again = tab(open)
    await again.load()
    expect(again.getState().draft.answers.forWhom).toBe('self')
  })

  test('keeps what was answered before the storage was read: in the draft of the tab, after a reload', async () => {
    const own = memoryTab()
    const first = tab(open, undefined, own)
    await first.load()
    first.answer({ forWhom: 'self', name: '王小明' })
    await first.flush()
    const second = tab(open, undefined, own)
    second.answer({ forWhom: 'child' })
    await second.load()
    expect(second.getState().draft.answers).toEqual({ forWhom: 'child', name: '王小明' })
    expect(second.getState().others).toEqual([])
  })

  test('and in a fresh tab in a draft of its own: nobody’s application becomes another person’s', async () => {
    const first = tab(open)
    await first.load()
    first.answer({ forWhom: 'child', name: '王小明' })
    await first.flush()
    const second = tab(open)
    second.answer({ forWhom: 'self' })
    await second.load()
    await second.flush()
    expect(second.getState().draft.answers).toEqual({ forWhom: 'self' })
    expect(second.getState().others.map(({ answers }) => answers)).toEqual([
      { forWhom: 'child', name: '王小明' },
    ])
    const third = tab(open)
    await third.load()
    const { draft, others } = third.getState()
    expect(new Set([draft, ...others].map(({ answers }) => answers.forWhom))).toEqual(
      new Set(['self', 'child']),
    )
  })

  test('forgets an answer that is taken away', async () => {
    const store = tab(open)
    await store.load()
    store.answer({ forWhom: 'self', name: '王小明' })
    store.answer({ name: undefined })
    expect(store.getState().draft.answers).toEqual({ forWhom: 'self' })
  })

  test('of two tabs, the later one sees both versions instead of overwriting', async () => {
    const [one, two] = [tab(open), tab(open)]
    await one.load()
    one.answer({ name: '一' })
    await one.flush()
    await two.load()
    one.answer({ name: '二' })
    await one.flush()
    two.answer({ name: '三' })
    await two.flush()
    expect(two.getState().save).toMatchObject({ kind: 'conflict', theirs: { answers: { name: '二' } } })
    expect(two.getState().draft.answers.name).toBe('三')
  })

  test.each([
    ['mine', '三'],
    ['theirs', '二'],
  ] as const)('a conflict settled with %s keeps %s, and saves again', async (keep, name) => {
    const [one, two] = [tab(open), tab(open)]
    await one.load()
    one.answer({ name: '一' })
    await one.flush()
    await two.load()
    one.answer({ name: '二' })
    await one.flush()
    two.answer({ name: '三' })
    await two.flush()
    await two.settle(keep)
    expect(two.getState().save.kind).toBe('saved')
    const third = tab(open)
    await third.load()
    expect(third.getState().draft.answers.name).toBe(name)
  })

  test('a tab that changed nothing takes over what another tab saved', async () => {
    const [one, two] = [tab(open), tab(open)]
    await one.load()
    one.answer({ name: '一' })
    await one.flush()
    await two.load()
    one.answer({ name: '二' })
    await one.flush()
    await two.reload()
    expect(two.getState().draft.answers.name).toBe('二')
  })

  test('a draft that another tab deleted is not written back unasked, and can be kept on purpose', async () => {
    const [one, two] = [tab(open), tab(open)]
    await one.load()
    one.answer({ name: '一' })
    await one.flush()
    await two.load()
    await one.discard()
    two.answer({ name: '三' })
    await two.flush()
    expect(two.getState()).toMatchObject({
      draft: { answers: { name: '三' } },
      save: { kind: 'failed', reason: 'removed' },
    })
    await two.settle('mine')
    const third = tab(open)
    await third.load()
    expect(third.getState().draft.answers.name).toBe('三')
  })

  test('a tab that changed nothing lets go of a draft that another tab deleted', async () => {
    const [one, two] = [tab(open), tab(open)]
    await one.load()
    one.answer({ name: '一' })
    await one.flush()
    await two.load()
    await one.discard()
    await two.reload()
    expect(two.getState().draft.answers).toEqual({})
  })

  test('an outbox record is stored when setOutbox returns, and gone when it is cleared', async () => {
    const store = tab(open)
    await store.load()
    await store.setOutbox({ key: 'key-12345', kind: 'card', body: '{}', startedAt: 1 })
    const again = tab(open)
    await again.load()
    expect(again.getState().draft.outbox?.key).toBe('key-12345')
    await again.setOutbox(undefined)
    expect(again.getState().draft).not.toHaveProperty('outbox')
  })

  test('discarding starts empty, and undo brings everything back', async () => {
    const store = tab(open)
    await store.load()
    store.answer({ name: '王小明' })
    await store.flush()
    const old = await store.discard()
    expect(store.getState().draft.answers).toEqual({})
    if (old) await store.putBack(old)
    const again = tab(open)
    await again.load()
    expect(again.getState().draft.answers.name).toBe('王小明')
  })

  test('leave-and-clear takes drafts and cases off the device', async () => {
    const store = tab(open)
    await store.load()
    store.answer({ name: '王小明' })
    await store.addCase(saved)
    await store.flush()
    await store.clear()
    const again = tab(open)
    await again.load()
    expect(again.getState()).toMatchObject({ cases: [], draft: { answers: {} } })
  })

  test('a change waiting to be saved is not written after leave-and-clear', async () => {
    const store = tab(open)
    await store.load()
    store.answer({ name: '王小明' })
    await store.clear()
    await store.flush()
    expect(await (await open()).readDrafts()).toEqual([])
  })

  describe('a draft past its week', () => {
    const day = 24 * 60 * 60 * 1000
    const begin = async () => {
      const store = tab(open)
      await store.load()
      store.answer({ name: '王小明' })
      await store.flush()
    }
    const load = async () => {
      const store = tab(open)
      await store.load()
      return store
    }
    const beTold = async () => {
      for (const each of (await load()).getState().expired ?? []) rememberExpiryTold(each, clock)
    }

    test('is not opened, but told of, and can be gone on with for another week', async () => {
      await begin()
      clock += 8 * day
      const again = await load()
      expect(again.getState()).toMatchObject({
        draft: { answers: {} },
        expired: [{ answers: { name: '王小明' } }],
      })
      const [expired] = again.getState().expired ?? []
      const taken = await takeExpired(again, expired?.id ?? '')
      if (taken) await again.restore(taken)
      clock += 6 * day
      expect((await load()).getState()).toMatchObject({
        draft: { answers: { name: '王小明' } },
        expired: undefined,
      })
    })

    test('is taken off the device at once where the person wants that', async () => {
      await begin()
      clock += 8 * day
      const store = await load()
      await takeExpired(store, store.getState().expired?.[0]?.id ?? '')
      expect(store.getState().expired).toBeUndefined()
      expect(await (await open()).readDrafts()).toEqual([])
    })

    test('is taken off the device a day after it was told of', async () => {
      await begin()
      clock += 8 * day
      await beTold()
      clock += day
      expect((await load()).getState().expired).toBeUndefined()
      expect(await (await open()).readDrafts()).toEqual([])
    })

    test.each([0, -1e18, 1e18, 1e300, clock + 6 * day])(
      'is not taken off before it was told of, whatever time is noted for that: %s',
      async (at) => {
        await begin()
        clock += 9 * day
        const id = (await load()).getState().expired?.[0]?.id
        localStorage.setItem('expiry.told', JSON.stringify({ id, at }))
        expect((await load()).getState().expired?.[0]?.answers).toEqual({ name: '王小明' })
        await beTold()
        clock += day
        await load()
        expect(await (await open()).readDrafts()).toEqual([])
      },
    )

    test('is there again when the clock had only run ahead', async () => {
      await begin()
      clock += 400 * day
      await beTold()
      clock -= 400 * day
      expect((await load()).getState().draft.answers).toEqual({ name: '王小明' })
      clock += 8 * day
      expect((await load()).getState().expired?.[0]?.answers).toEqual({ name: '王小明' })
    })
  })

  describe('what can’t be read', () => {
    const put = async (draft: object, cases: readonly object[] = []) => {
      const device = await open()
      // What lies there, whoever wrote it.
      await device.writeDraft({ ...emptyDraft('draft-1', clock), rev: 1, ...draft }, 0)
      for (const each of cases) await device.writeCase(each as SavedCase)
      const store = tab(open)
      await store.load()
      return store
    }

    test('of a draft is set aside by name, the rest is used, and gone once the person has seen it', async () => {
      const answers = { name: 42, mobile: '15400000001', mailAddress: 'all of it', photo: { uploadId: 1 } }
      const store = await put({ answers, outbox: { key: 1 } })
      const { draft, setAside } = store.getState()
      expect(draft.answers).toEqual({ mobile: '15400000001' })
      expect(draft.outbox).toBeUndefined()
      expect(setAside).toEqual({ drafts: [], cases: [], parts: ['name', 'mailAddress', 'photo', 'outbox'] })
      await dropSetAside(store)
      await store.flush()
      const again = tab(open)
      await again.load()
      expect(again.getState().setAside).toBeUndefined()
      expect(again.getState().draft.answers).toEqual({ mobile: '15400000001' })
    })

    test('of an answer is nothing, except where it may be left out', async () => {
      const left = { employerUscc: null, employerSaid: null, records: null }
      const store = await put({ answers: { ...left, name: '王小明', birthDate: null, mobile: null } })
      expect(store.getState().draft.answers).toEqual({ ...left, name: '王小明' })
      expect(store.getState().setAside?.parts).toEqual(['birthDate', 'mobile'])
    })

    test.each([{ expiresAt: 1e300 }, { updatedAt: Number.NaN }, { expiresAt: Infinity, updatedAt: -1e18 }])(
      'of its times is made good for a week from now: %j',
      async (times) => {
        const store = await put({ answers: { name: '王小明' }, ...times })
        const { draft, setAside } = store.getState()
        expect(draft).toMatchObject({
          answers: { name: '王小明' },
          updatedAt: clock,
          expiresAt: clock + week,
        })
        expect(setAside?.parts).toEqual(['times'])
      },
    )

    test('of the times that another tab wrote meanwhile is made good by the same clock', async () => {
      const mine = await put({ answers: { name: '王小明' } })
      const device = await open()
      const theirs = { ...mine.getState().draft, updatedAt: Number.NaN, rev: 2 }
      await device.writeDraft(theirs, 1)
      mine.answer({ name: '王小红' })
      await mine.flush()
      expect(mine.getState().save).toMatchObject({ kind: 'conflict', theirs: { updatedAt: clock } })
    })

    test('of its revision keeps no later change from being saved', async () => {
      const store = await put({ answers: { name: '王小明' }, rev: 1e300 })
      store.answer({ mobile: '15400000001' })
      await store.flush()
      expect(store.getState().save.kind).toBe('saved')
    })

    test('of the list of cases is set aside by number; the other cases are shown', async () => {
      const broken = { ...saved, number: 'LN-DEMO-20261123-0002', submittedAt: '2026-13-45T99:00' }
      const store = await put({ answers: {} }, [saved, broken])
      expect(store.getState().cases).toEqual([saved])
      expect(store.getState().setAside).toEqual({ drafts: [], parts: [], cases: [broken.number] })
      await dropSetAside(store)
      const again = tab(open)
      await again.load()
      expect(again.getState().setAside).toBeUndefined()
    })

    test('is gone by itself: a draft whose week is over is told of still', async () => {
      const old = { ...emptyDraft('draft-old', clock), rev: 1, answers: { name: '王小明' } }
      await (await open()).writeDraft(old, 0)
      clock += week + 1
      const store = await put({ answers: { name: 42, mobile: '15400000001' } })
      expect(store.getState().setAside?.parts).toEqual(['name'])
      await dropSetAside(store)
      const { setAside, expired } = store.getState()
      expect(setAside).toBeUndefined()
      expect(expired).toMatchObject([{ id: 'draft-old' }])
    })

    test('at all of a draft leaves the page empty, and is gone once the person has seen it', async () => {
      const store = await put({ answers: 'none' })
      expect(store.getState().draft.answers).toEqual({})
      expect(store.getState().setAside).toEqual({ drafts: ['draft-1'], parts: [], cases: [] })
      await dropSetAside(store)
      expect(await (await open()).readDrafts()).toEqual([])
    })
  })

  test('another version of a draft takes its place, and gives it back', async () => {
    const store = tab(open)
    await store.load()
    store.answer({ name: '王小明' })
    await store.flush()
    const { draft } = store.getState()
    const old = await store.restore({ ...draft, answers: { name: '王大明' } })
    expect(store.getState()).toMatchObject({
      draft: { answers: { name: '王大明' } },
      save: { kind: 'saved' },
      others: [],
    })
    if (old) await store.restore(old)
    const again = tab(open)
    await again.load()
    expect(again.getState().draft).toMatchObject({ id: draft.id, answers: { name: '王小明' } })
  })

  test('what was typed last is on the device before another draft is taken up from a file', async () => {
    const store = tab(open)
    await store.load()
    store.answer({ name: '王小明' })
    await store.restore({ ...emptyDraft('draft-file', clock), answers: { name: '王大明' } })
    const again = tab(open)
    await again.load()
    const { draft, others } = again.getState()
    const names = [draft, ...others].map(({ answers }) => answers.name)
    expect(new Set(names)).toEqual(new Set(['王大明', '王小明']))
  })

  test('on a device that others use, draft and cases move to memory, and nothing stays behind', async () => {
    const store = tab(open)
    await store.load()
    store.answer({ name: '王小明' })
    await store.addCase(saved)
    await store.flush()
    await store.keep('shared')
    expect(store.getState()).toMatchObject({
      memory: 'shared',
      save: { kind: 'memory', why: 'shared' },
      cases: [saved],
      draft: { answers: { name: '王小明' } },
    })
    store.answer({ mobile: '15400000000' })
    await store.flush()
    const device = await open()
    expect([await device.readDrafts(), await device.readCases()]).toEqual([[], []])
  })

  test('on a device that others use the list of cases keeps no full name, nor gets it back', async () => {
    const store = tab(open)
    await store.load()
    await store.addCase({ ...saved, name: '王小明' })
    await store.keep('shared')
    expect(store.getState().cases).toEqual([saved])
    await store.keep('own')
    expect(store.getState().cases).toEqual([saved])
    expect(await (await open()).readCases()).toEqual([saved])
  })

  test('what others can’t read is not announced to them: they would take it for deleted', async () => {
    const announce = vi.fn<() => void>()
    const store = tab(open, announce)
    await store.load()
    await store.keep('shared')
    announce.mockClear()
    store.answer({ name: '王小明' })
    await store.flush()
    expect(announce).not.toHaveBeenCalled()
  })

  test('where the storage can’t be cleared, it is not said to be: the answers stay where they were', async () => {
    const device = { ...(await open()), clear: () => Promise.reject(new Error('broken')) }
    const store = tab(async () => device)
    await store.load()
    store.answer({ name: '王小明' })
    await store.keep('shared')
    expect(store.getState()).toMatchObject({
      memory: undefined,
      save: { kind: 'failed', reason: 'other' },
      draft: { answers: { name: '王小明' } },
    })
  })

  test('once it turns out to be one’s own device, both are kept there again', async () => {
    const store = tab(open)
    await store.load()
    store.answer({ name: '王小明' })
    await store.addCase(saved)
    await store.keep('shared')
    await store.keep('own')
    expect(store.getState().save.kind).toBe('saved')
    expect(store.getState().memory).toBeUndefined()
    const again = tab(open)
    await again.load()
    expect(again.getState()).toMatchObject({ cases: [saved], draft: { answers: { name: '王小明' } } })
  })

  test('to say that it is one’s own device changes nothing where it is kept already', async () => {
    const store = tab(open)
    await store.load()
    store.answer({ name: '王小明' })
    await store.flush()
    const before = store.getState()
    await store.keep('own')
    expect(store.getState()).toBe(before)
  })

  test('a case is in this device’s list once, however often it is added', async () => {
    const store = tab(open)
    await store.load()
    await store.addCase(saved)
    await store.addCase(saved)
    const again = tab(open)
    await again.load()
    expect(again.getState().cases).toEqual([saved])
  })
})

describe('when the storage lets us down', () => {
  const failing = (error: Error): DeviceStore => ({
    ...memoryDeviceStore(),
    writeDraft: () => Promise.reject(error),
  })

  test('refused storage: everything works in memory, and says so', async () => {
    const store = tab(() => Promise.reject(new DOMException('blocked', 'SecurityError')))
    await store.load()
    expect(store.getState()).toMatchObject({
      loaded: true,
      memory: 'refused',
      save: { kind: 'memory', why: 'refused' },
    })
    store.answer({ name: '王小明' })
    await store.flush()
    expect(store.getState()).toMatchObject({
      draft: { answers: { name: '王小明' } },
      save: { kind: 'memory' },
    })
  })

  test('what can’t be read is left alone: new answers stay in memory, and clearing clears the device', async () => {
    const device = memoryDeviceStore()
    await device.writeDraft(revise(emptyDraft('of-before', 1), { answers: { name: '王大明' } }, 2), 0)
    let isReadable = false
    const open = async () => ({
      ...device,
      readDrafts: () => (isReadable ? device.readDrafts() : Promise.reject(new Error('disk'))),
    })
    const store = tab(open)
    await store.load()
    expect(store.getState()).toMatchObject({ loaded: true, memory: 'unread', draft: { answers: {} } })
    store.answer({ name: '王小明' })
    await store.flush()
    expect(await device.readDrafts()).toMatchObject([{ id: 'of-before', answers: { name: '王大明' } }])

    isReadable = true
    const again = tab(open)
    await again.load()
    expect(again.getState()).toMatchObject({ draft: { answers: { name: '王大明' } } })
    await store.clear()
    expect(await device.readDrafts()).toEqual([])
  })

  test('what can’t be read does not stay on a device that is said to be shared', async () => {
    const device = memoryDeviceStore()
    await device.writeDraft(revise(emptyDraft('of-before', 1), { answers: { name: '王大明' } }, 2), 0)
    const store = tab(async () => ({ ...device, readDrafts: () => Promise.reject(new Error('disk')) }))
    await store.load()
    await store.keep('shared')
    expect(store.getState().memory).toBe('shared')
    expect(await device.readDrafts()).toEqual([])
  })

  test.each([
    [new DOMException('full', 'QuotaExceededError'), 'full'],
    [new Error('disk'), 'other'],
  ])('a failed write is told with its reason and loses nothing: %s → %s', async (error, reason) => {
    const store = tab(async () => failing(error))
    await store.load()
    store.answer({ name: '王小明' })
    await store.flush()
    expect(store.getState()).toMatchObject({
      draft: { answers: { name: '王小明' } },
      save: { kind: 'failed', reason },
    })
  })

  test('storage that is slow to open is not called refused meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let resolve: (device: DeviceStore) => void = () => {}
    const opening = new Promise<DeviceStore>((answer) => {
      resolve = answer
    })
    const store = tab(() => opening)
    const loading = store.load()
    store.answer({ name: '王小明' })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(store.getState().save).toEqual({ kind: 'saving' })
    resolve(memoryDeviceStore())
    await loading
    await vi.advanceTimersByTimeAsync(500)
    vi.useRealTimers()
    expect(store.getState().save.kind).toBe('saved')
  })

  test('storage that never answers counts as refused', async () => {
    const silent: unknown = Object.create(IDBOpenDBRequest.prototype, {
      addEventListener: { value: () => undefined },
    })
    vi.spyOn(indexedDB, 'open').mockReturnValue(silent as IDBOpenDBRequest)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const store = tab(() => openDeviceStore(() => {}))
    const loading = store.load()
    await vi.advanceTimersByTimeAsync(4_000)
    await loading
    vi.useRealTimers()
    expect(store.getState()).toMatchObject({ loaded: true, memory: 'refused' })
  })

  test('a connection that the browser has dropped is opened anew, and nothing is lost', async () => {
    const device = memoryDeviceStore()
    let opened = 0
    const store = tab(async () => {
      opened += 1
      return opened === 1 ? failing(new DOMException('closed', 'InvalidStateError')) : device
    })
    await store.load()
    store.answer({ name: '王小明' })
    await store.flush()
    expect(store.getState().save.kind).toBe('saved')
    expect(await device.readDrafts()).toMatchObject([{ answers: { name: '王小明' } }])
  })

  test('a full device still lets a submission end: the case is listed in this tab, and the trouble is told', async () => {
    const full = new DOMException('full', 'QuotaExceededError')
    const store = tab(async () => ({ ...failing(full), writeCase: () => Promise.reject(full) }))
    await store.load()
    expect(await store.addCase(saved)).toBe(false)
    expect(store.getState()).toMatchObject({
      cases: [saved],
      casesOnlyHere: true,
      save: { kind: 'failed', reason: 'full' },
    })
  })

  test('where the storage is refused, one’s own device keeps no more than a shared one', async () => {
    const store = tab(() => Promise.reject(new Error('refused')))
    await store.load()
    store.answer({ name: '王小明' })
    await store.keep('shared')
    await store.keep('own')
    expect(store.getState()).toMatchObject({ memory: 'refused', draft: { answers: { name: '王小明' } } })
  })

  test('a draft of a newer version of the app is neither opened nor overwritten', async () => {
    const device = memoryDeviceStore()
    await device.writeDraft(
      { ...tab(async () => device).getState().draft, id: 'x', version: draftVersion + 1, rev: 3 },
      0,
    )
    const store = tab(async () => device)
    await store.load()
    expect(store.getState()).toMatchObject({
      draft: { answers: {} },
      save: { kind: 'failed', reason: 'newer' },
    })
    store.answer({ name: '王小明' })
    await store.flush()
    expect(await device.readDrafts()).toContainEqual(expect.objectContaining({ id: 'x', rev: 3 }))
  })
})

test('news of another tab that is still being read when the device turns out to be shared takes nothing away', async () => {
  const { memory: _, ...device } = memoryDeviceStore()
  let release = () => {}
  const store = tab(async () => device)
  await store.load()
  store.answer({ forWhom: 'self', name: '王小明' })
  await store.addCase(saved)
  await store.flush()
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const { readDrafts } = device
  device.readDrafts = () => held.then(readDrafts)
  const news = store.reload()
  await store.keep('shared')
  release()
  await news
  expect(store.getState()).toMatchObject({
    memory: 'shared',
    draft: { answers: { forWhom: 'self', name: '王小明' } },
    cases: [saved],
  })
})

describe('other tabs', () => {
  /** Two tabs of one device, each of which hears of what the other one does. */
  async function twoTabs() {
    const device = memoryDeviceStore()
    const one: ReturnType<typeof tab> = tab(
      async () => device,
      () => void two.reload(),
    )
    const two: ReturnType<typeof tab> = tab(
      async () => device,
      () => void one.reload(),
    )
    await one.load()
    one.answer({ name: '王小明' })
    await one.flush()
    await two.load()
    return { one, two }
  }

  test.each<[string, (store: ReturnType<typeof tab>) => Promise<unknown>]>([
    ['a draft that is saved', (store) => (store.answer({ name: '王大明' }), store.flush())],
    ['a case that is put in the list', (store) => store.addCase(saved)],
    ['a draft that is deleted', (store) => store.discard()],
    [
      'a draft that takes the place of another one',
      (store) => store.restore(emptyDraft('draft-file', clock)),
    ],
    [
      'what is set aside and removed',
      (store) => store.dropFound('setAside', { drafts: [], cases: ['LN-1'] }),
    ],
  ])('are told of %s, and of nothing more than that', async (_, act) => {
    const announce = vi.fn<() => void>()
    const store = tab(async () => memoryDeviceStore(), announce)
    await store.load()
    store.answer({ name: '王小明' })
    await store.flush()
    announce.mockClear()
    await act(store)
    expect(announce).toHaveBeenCalled()
    expect(announce.mock.calls.flat()).toEqual([])
  })

  test('let go of a draft that one of them has submitted, and list the case that it became', async () => {
    const { one, two } = await twoTabs()
    await one.addCase(saved)
    await one.discard()
    await expect.poll(() => two.getState()).toMatchObject({ draft: { answers: {} }, cases: [saved] })
  })

  test('know in the end what was told last, however long it takes to read what was told before', async () => {
    const device = { ...memoryDeviceStore() }
    const store = tab(async () => device)
    await store.load()
    store.answer({ name: '王小明' })
    await store.flush()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const { readCases } = device
    device.readCases = async () => {
      const then = await readCases()
      await held
      return then
    }
    const earlier = store.reload()
    await vi.dynamicImportSettled()
    device.readCases = readCases
    await device.writeCase(saved)
    const later = store.reload()
    await vi.dynamicImportSettled()
    release()
    await Promise.all([earlier, later])
    expect(store.getState().cases).toEqual([saved])
  })

  test('list the case that a draft became though something was typed meanwhile, and keep what was typed', async () => {
    const { one, two } = await twoTabs()
    two.answer({ mobile: '15400000001' })
    await one.addCase(saved)
    await one.discard()
    await expect.poll(() => two.getState().cases).toEqual([saved])
    await two.flush()
    expect(two.getState()).toMatchObject({
      draft: { answers: { name: '王小明', mobile: '15400000001' } },
      save: { kind: 'failed', reason: 'removed' },
    })
  })
})

describe('while a write is under way', () => {
  /** A device whose writes wait until they are let through. */
  const slowDevice = () => {
    const inner = memoryDeviceStore()
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const device: DeviceStore = {
      ...inner,
      writeDraft: async (draft, rev) => {
        await gate
        return inner.writeDraft(draft, rev)
      },
    }
    return { device, release: () => release() }
  }

  test('what is typed meanwhile is not called saved', async () => {
    const { device, release } = slowDevice()
    const store = tab(async () => device)
    await store.load()
    store.answer({ name: '王' })
    const first = store.flush()
    await Promise.resolve()
    store.answer({ name: '王小明' })
    release()
    await first
    expect(store.getState().save).toEqual({ kind: 'saving' })
    await store.flush()
    expect(store.getState().save.kind).toBe('saved')
  })

  test('leave-and-clear leaves nothing of it behind: the next draft is saved as usual', async () => {
    const { device, release } = slowDevice()
    const store = tab(async () => device)
    await store.load()
    store.answer({ name: '王小明' })
    const first = store.flush()
    await Promise.resolve()
    const cleared = store.clear()
    release()
    await Promise.all([first, cleared])
    expect(await device.readDrafts()).toEqual([])
    store.answer({ forWhom: 'child' })
    await store.flush()
    expect(store.getState().save.kind).toBe('saved')
    expect(await device.readDrafts()).toMatchObject([{ answers: { forWhom: 'child' } }])
  })
})
