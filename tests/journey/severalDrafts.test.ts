import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../mocks/memoryStorage.ts'
import { toCarry } from '../../src/api/carried.ts'
import { emptyDraft } from '../../src/journey/draft.ts'
import { type DeviceStore, memoryDeviceStore, openDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { rememberExpiryTold } from '../../src/journey/expiryTold.ts'
import { dropSetAside, takeExpired } from '../../src/journey/found.ts'
import { isKept, listDrafts } from '../../src/journey/resume.ts'

const day = 86_400_000
let clock = 1_000
let ids = 0

/** What one tab remembers by itself, through reloads. */
function createTab() {
  let id: string | undefined
  return {
    read: () => id,
    write: (_key: string, next: string | undefined) => {
      id = next
      return true
    },
  }
}
type Tab = ReturnType<typeof createTab>
type Store = ReturnType<typeof createDraftStore>

/** A page of the app in a tab, with the storage read. */
async function load(
  open: () => Promise<DeviceStore>,
  tab: Tab = createTab(),
  announce: () => void = () => {},
): Promise<Store> {
  const makeId = () => `draft-${++ids}`
  const store = createDraftStore({ open, now: () => (clock += 1), makeId, tab, announce })
  await store.load()
  return store
}

const names = (store: Store) => listDrafts(store.getState()).map(({ answers }) => answers.name)
const inUse = (store: Store) => store.getState().draft.answers.name

beforeEach(() => {
  vi.stubGlobal('localStorage', memoryStorage())
  globalThis.indexedDB = new IDBFactory()
  clock = 1_000
})

describe.each([
  ['on IndexedDB', () => () => openDeviceStore(() => {})],
  [
    'in memory',
    () => {
      const device = memoryDeviceStore()
      return async () => device
    },
  ],
])('several drafts %s', (_, makeOpen) => {
  let open: () => Promise<DeviceStore>
  let tab: Tab
  let store: Store
  /** Two children’s cards and a registration; the last one begun is in use. */
  beforeEach(async () => {
    open = makeOpen()
    tab = createTab()
    store = await load(open, tab)
    await store.start('card', { forWhom: 'child', name: '王一' })
    await store.start('card', { forWhom: 'child', name: '王二' })
    await store.start('enrolment', { forWhom: 'self', name: '王三' })
  })

  test('are each there once at every moment, also while another one is taken up', async () => {
    const seen = new Set<string>()
    store.subscribe(() => {
      const listed = listDrafts(store.getState()).map(({ id }) => id)
      seen.add(`${listed.length} rows, ${new Set(listed).size} drafts`)
    })
    const first = listDrafts(store.getState()).find(({ answers }) => answers.name === '王一')
    await store.open(first?.id ?? '')
    await store.open(listDrafts(store.getState()).find(({ answers }) => answers.name === '王三')?.id ?? '')
    expect([...seen]).toEqual(['3 rows, 3 drafts'])
    expect(inUse(store)).toBe('王三')
  })

  test('lie beside each other, of the same procedure and of others, the one changed last first', async () => {
    expect(names(store)).toEqual(['王三', '王二', '王一'])
    expect(store.getState().draft.journey).toBe('enrolment')
    expect(names(await load(open))).toEqual(['王三', '王二', '王一'])
  })

  test('are changed one at a time: what is answered goes into the one in use, and into no other', async () => {
    await store.open(listDrafts(store.getState())[2]?.id ?? '')
    expect(inUse(store)).toBe('王一')
    store.answer({ mobile: '15400000001' })
    await store.flush()
    const again = await load(open)
    expect(listDrafts(again.getState()).map(({ answers }) => answers)).toEqual([
      { forWhom: 'child', name: '王一', mobile: '15400000001' },
      { forWhom: 'self', name: '王三' },
      { forWhom: 'child', name: '王二' },
    ])
  })

  test('to open the one in use is done already; one that is not there can’t be opened', async () => {
    expect(await store.open(store.getState().draft.id)).toBe(true)
    expect(await store.open('nobody’s')).toBe(false)
    expect(inUse(store)).toBe('王三')
  })

  test('keep what was typed in the last half second, whichever one is opened then', async () => {
    const [, second] = listDrafts(store.getState())
    store.answer({ mobile: '15400000001' })
    await store.open(second?.id ?? '')
    expect(inUse(store)).toBe('王二')
    expect(store.getState().others[0]?.answers).toMatchObject({ name: '王三', mobile: '15400000001' })
  })

  test('a tab goes on with its own after a reload, and a new one with the one changed last', async () => {
    await store.open(listDrafts(store.getState())[1]?.id ?? '')
    const other = await load(open)
    other.answer({ mobile: '15400000001' })
    await other.flush()
    expect(inUse(other)).toBe('王三')
    expect(inUse(await load(open, tab))).toBe('王二')
  })

  test('a tab whose own was removed elsewhere takes up nobody else’s, also after a reload', async () => {
    await store.open(listDrafts(store.getState())[1]?.id ?? '')
    const other = await load(open)
    await other.discard(store.getState().draft.id)
    await store.reload()
    expect(store.getState().draft.answers).toEqual({})
    expect(names(store)).toEqual(['王三', '王一'])
    const again = await load(open, tab)
    expect(again.getState().draft.answers).toEqual({})
    expect(names(again)).toEqual(['王三', '王一'])
  })

  test('one that is begun is there after a reload before anything is answered in it', async () => {
    await store.start('route')
    const again = await load(open, tab)
    expect(again.getState().draft.answers).toEqual({})
    expect(names(again)).toEqual(['王三', '王二', '王一'])
  })

  test('in two tabs never meet', async () => {
    const other = await load(open)
    await other.open(listDrafts(other.getState())[1]?.id ?? '')
    for (const [each, mobile] of [
      [store, '15400000003'],
      [other, '15400000002'],
      [store, '15400000033'],
      [other, '15400000022'],
    ] as const) {
      each.answer({ mobile })
      await each.flush()
      expect(each.getState().save.kind).not.toBe('conflict')
    }
    const again = await load(open)
    expect(listDrafts(again.getState()).map(({ answers: { name, mobile } }) => [name, mobile])).toEqual([
      ['王二', '15400000022'],
      ['王三', '15400000033'],
      ['王一', undefined],
    ])
  })

  test('one and the same in two tabs is a conflict, as ever, which leaves the others alone', async () => {
    const other = await load(open)
    other.answer({ mobile: '15400000002' })
    await other.flush()
    store.answer({ mobile: '15400000003' })
    await store.flush()
    expect(store.getState().save).toMatchObject({ kind: 'conflict', theirs: { answers: { name: '王三' } } })
    await store.settle('mine')
    expect(names(await load(open))).toEqual(['王三', '王二', '王一'])
  })

  test('what could not be saved of one is not lost when another one is opened, and is told of when it is opened again', async () => {
    const other = await load(open)
    other.answer({ mobile: '15400000002' })
    await other.flush()
    store.answer({ mobile: '15400000003' })
    const { id } = store.getState().draft
    await store.open(listDrafts(store.getState())[1]?.id ?? '')
    expect(store.getState().save).toMatchObject({ kind: 'saved' })
    await store.open(id)
    expect(store.getState()).toMatchObject({
      draft: { answers: { mobile: '15400000003' } },
      save: { kind: 'conflict', theirs: { answers: { mobile: '15400000002' } } },
    })
  })

  test('the one in use, submitted or deleted, leaves the others, and the tab with none of them', async () => {
    await store.discard()
    expect(store.getState().draft.answers).toEqual({})
    expect(names(store)).toEqual(['王二', '王一'])
    expect(names(await load(open, tab))).toEqual(['王二', '王一'])
    expect((await load(open, tab)).getState().draft.answers).toEqual({})
  })

  test('one that is deleted comes back where it was: in use, or beside the one in use', async () => {
    const [third, second] = listDrafts(store.getState())
    const beside = await store.discard(second?.id)
    expect([inUse(store), names(store)]).toEqual(['王三', ['王三', '王一']])
    if (beside) await store.putBack(beside)
    expect([inUse(store), names(store)]).toEqual(['王三', ['王三', '王二', '王一']])
    const mine = await store.discard(third?.id)
    if (mine) await store.putBack(mine)
    expect(inUse(store)).toBe('王三')
    expect(names(await load(open))).toHaveLength(3)
  })

  test('a submission that ends after another one was opened is written to its own', async () => {
    const outbox = { key: 'key-12345', kind: 'enrolment', body: '{}', startedAt: 1 } as const
    const { id } = store.getState().draft
    await store.setOutbox(outbox)
    await store.open(listDrafts(store.getState())[1]?.id ?? '')
    await store.setOutbox(undefined, id)
    expect(store.getState().others.find((each) => each.id === id)).not.toHaveProperty('outbox')
    expect(store.getState().draft).not.toHaveProperty('outbox')
    const again = await load(open)
    expect(listDrafts(again.getState()).filter(({ outbox: found }) => found)).toEqual([])
  })

  test('leave the device together', async () => {
    await store.clear()
    expect(listDrafts(store.getState())).toEqual([])
    expect(await (await open()).readDrafts()).toEqual([])
    expect(tab.read()).toBeUndefined()
  })

  test('move together to the memory of a page whose device others use, and back', async () => {
    await store.keep('shared')
    expect(names(store)).toEqual(['王三', '王二', '王一'])
    expect(await (await open()).readDrafts()).toEqual([])
    expect(tab.read()).toBeUndefined()
    await store.start('card', { forWhom: 'child', name: '王四' })
    await store.open(listDrafts(store.getState())[3]?.id ?? '')
    expect([inUse(store), names(store)]).toEqual(['王一', ['王四', '王三', '王二', '王一']])
    await store.keep('own')
    expect(names(await load(open))).toEqual(['王四', '王三', '王二', '王一'])
  })

  describe('past their week', () => {
    const expired = (each: Store) => each.getState().expired?.map(({ answers }) => answers.name)

    test('are each told of, beside those that are not', async () => {
      clock += 5 * day
      store.answer({ mobile: '15400000003' })
      await store.flush()
      clock += 3 * day
      const again = await load(open)
      expect([names(again), expired(again)]).toEqual([['王三'], ['王二', '王一']])
    })

    test('are deleted a day after each was told of, and no sooner', async () => {
      clock += 8 * day
      const [third, second, first] = (await load(open)).getState().expired ?? []
      if (second) rememberExpiryTold(second, clock)
      clock += day / 2
      if (first) rememberExpiryTold(first, clock)
      expect(expired(await load(open))).toEqual(['王三', '王二', '王一'])
      clock += day / 2
      expect(expired(await load(open))).toEqual(['王三', '王一'])
      clock += day / 2
      expect(expired(await load(open))).toEqual(['王三'])
      expect(third?.answers.name).toBe('王三')
    })

    test('are each gone on with or deleted by themselves', async () => {
      clock += 8 * day
      const again = await load(open)
      const [third, second] = again.getState().expired ?? []
      const taken = await takeExpired(again, second?.id ?? '')
      if (taken) await again.restore(taken)
      expect([inUse(again), expired(again)]).toEqual(['王二', ['王三', '王一']])
      await takeExpired(again, third?.id ?? '')
      expect(expired(again)).toEqual(['王一'])
      expect(names(await load(open))).toEqual(['王二'])
    })
  })

  test('what can’t be read of one is told when that one is in use, and the others can be', async () => {
    const answers: object = { name: 42, city: '210100' }
    await (await open()).writeDraft({ ...emptyDraft('broken', clock - 500), rev: 1, answers }, 0)
    const again = await load(open)
    expect(again.getState().setAside).toBeUndefined()
    await again.open('broken')
    expect(again.getState().setAside?.parts).toEqual(['name'])
    await dropSetAside(again)
    await again.flush()
    expect((await load(open)).getState().setAside).toBeUndefined()
  })
})

test('what is taken along of one, and what this tab and device remember beside the drafts, has nothing of another', async () => {
  const memory = memoryStorage()
  const tab = {
    read: (key: string) => memory.getItem(key) ?? undefined,
    write: (key: string, text: string | undefined) => (memory.setItem(key, text ?? ''), true),
  }
  const device = memoryDeviceStore()
  const makeId = () => `draft-${++ids}`
  const store = createDraftStore({ open: async () => device, now: () => (clock += 1), makeId, tab })
  await store.load()
  await store.start('card', { forWhom: 'child', name: 'MARK-ONE', mobile: '15411111111' })
  await store.start('card', { forWhom: 'child', name: 'MARK-TWO', mobile: '15422222222' })
  for (const [name, other] of [
    ['MARK-ONE', /MARK-TWO|15422222222/],
    ['MARK-TWO', /MARK-ONE|15411111111/],
  ] as const) {
    await store.open(listDrafts(store.getState()).find(({ answers }) => answers.name === name)?.id ?? '')
    const { draft } = store.getState()
    expect(draft.answers.name).toBe(name)
    expect(JSON.stringify([draft, toCarry(draft, true, clock)])).not.toMatch(other)
  }
  expect(JSON.stringify([{ ...memory }, memory.getItem('draft'), { ...localStorage }])).not.toMatch(
    /MARK|154/,
  )
})

test('on a full device another one can be begun: what is not saved stays in this page', async () => {
  const inner = memoryDeviceStore()
  const full = new DOMException('full', 'QuotaExceededError')
  let isFull = false
  const store = await load(async () => ({
    ...inner,
    writeDraft: (draft, rev) => (isFull ? Promise.reject(full) : inner.writeDraft(draft, rev)),
  }))
  store.answer({ name: '王一' })
  await store.flush()
  isFull = true
  store.answer({ mobile: '15400000001' })
  await store.start('card', { name: '王二' })
  expect(store.getState()).toMatchObject({
    draft: { answers: { name: '王二' } },
    save: { kind: 'failed', reason: 'full' },
    others: [{ answers: { name: '王一', mobile: '15400000001' } }],
  })
  const [first] = store.getState().others
  expect(first && isKept(store.getState(), first)).toBe(false)
  expect(isKept(store.getState(), store.getState().draft)).toBe(false)
  isFull = false
  expect(await store.open(first?.id ?? '')).toBe(true)
  expect(store.getState().save.kind).toBe('saved')
  expect(isKept(store.getState(), store.getState().draft)).toBe(true)
  expect(await store.open('none-of-this-id')).toBe(false)
})

test('one that the device does not let go is in the list still, and is not said to be deleted', async () => {
  const inner = memoryDeviceStore()
  const refuse = () => Promise.reject(new DOMException('no', 'UnknownError'))
  const store = await load(async () => ({ ...inner, deleteDraft: refuse }))
  store.answer({ name: '王一' })
  await store.flush()
  await store.start('card', { name: '王二' })
  const [first] = store.getState().others
  expect(await store.discard(first?.id)).toBeUndefined()
  expect(store.getState().others.map(({ answers }) => answers.name)).toEqual(['王一'])
})
