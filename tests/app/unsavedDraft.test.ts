// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { belongs, recoverUnsavedDraft, takeUnsavedDraft } from '../../src/app/boot/recoverUnsavedDraft.ts'
import { keepUnsavedDraft } from '../../src/app/boot/unsavedDraft.ts'
import { emptyDraft, revise } from '../../src/journey/draft.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import type { DraftState } from '../../src/journey/draftState.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { listDrafts } from '../../src/journey/resume.ts'
import type { SaveState } from '../../src/journey/saveState.ts'

const draft = revise(emptyDraft('draft-1', 1), { journey: 'card', answers: { name: '王小明' } }, 2)
const state = (save: SaveState, change: Partial<DraftState> = {}): DraftState => ({
  loaded: true,
  draft,
  others: [],
  cases: [],
  save,
  ...change,
})

beforeEach(() => sessionStorage.clear())

describe('what a page could not save before it was left', () => {
  test.each([
    [{ kind: 'saving' }],
    [{ kind: 'memory', why: 'refused' }],
    [{ kind: 'failed', reason: 'full' }],
  ] as const)('is kept for the next page of the tab: %j', (save) => {
    keepUnsavedDraft(state(save))
    expect(takeUnsavedDraft()).toEqual({ id: 'draft-1', journey: 'card', answers: { name: '王小明' } })
  })

  test.each(['shared', 'localFile'] as const)(
    'stays in this page alone where memory is meant: %s',
    (memory) => {
      for (const save of [{ kind: 'saving' }, { kind: 'memory', why: memory }] as const)
        keepUnsavedDraft(state(save, { memory }))
      expect(sessionStorage).toHaveLength(0)
    },
  )

  test.each([[{ kind: 'saved', at: 2 }], [{ kind: 'nothing' }]] as const)(
    'is nothing when all is saved: %j',
    (save) => {
      keepUnsavedDraft(state(save))
      expect(sessionStorage).toHaveLength(0)
    },
  )

  test.each([
    [{ kind: 'conflict', theirs: draft }],
    [{ kind: 'failed', reason: 'removed' }],
    [{ kind: 'failed', reason: 'newer' }],
  ] as const)('is not kept against another tab or a newer version: %j', (save) => {
    keepUnsavedDraft(state(save))
    expect(sessionStorage).toHaveLength(0)
  })

  test('is also what was begun of a change to a case', () => {
    const id = 'LN-DEMO-20260921-0001/changeDelivery'
    const changes = { [id]: { recipientName: '王小明' } }
    const others = [revise(emptyDraft(id, 1), { changes }, 3)]
    const unsaved = { others, unsavedIds: [id], changeSave: { kind: 'failed', reason: 'full' } } as const
    keepUnsavedDraft(state({ kind: 'saved', at: 2 }, unsaved))
    // Of the draft, which is saved, nothing is put back.
    expect(takeUnsavedDraft()).toMatchObject({ changes, answers: {} })
    keepUnsavedDraft(state({ kind: 'saved', at: 2 }, { others }))
    expect(takeUnsavedDraft()).toBeUndefined()
  })

  test('goes beside what lies here where that could not be read, and nowhere where another page has done with it', async () => {
    const device = memoryDeviceStore()
    await device.writeDraft(
      revise(emptyDraft('of-before', 1), { answers: { name: '王大明' } }, Date.now()),
      0,
    )
    const open = async () => {
      const store = createDraftStore({ open: async () => device, now: Date.now, makeId: () => 'empty' })
      await store.load()
      recoverUnsavedDraft(store)
      await store.flush()
      return () => listDrafts(store.getState()).map(({ answers }) => answers.name)
    }
    keepUnsavedDraft(state({ kind: 'saving' }))
    expect((await open())()).toEqual(['王大明'])
    keepUnsavedDraft(state({ kind: 'memory', why: 'unread' }, { memory: 'unread' }))
    await expect.poll(await open()).toEqual(['王小明', '王大明'])
  })

  test('is taken only once', () => {
    keepUnsavedDraft(state({ kind: 'saving' }))
    takeUnsavedDraft()
    expect(takeUnsavedDraft()).toBeUndefined()
  })

  test.each(['not JSON', 'null', '42', '{"id":1}'])('is not taken from rubbish: %s', (text) => {
    sessionStorage.setItem('leftover', text)
    expect(takeUnsavedDraft()).toBeUndefined()
  })

  test('goes to the draft it came from, or to one that had never been saved, and to no other', () => {
    const unsaved = { id: 'draft-1', journey: 'card', answers: {} } as const
    expect(belongs(unsaved, state({ kind: 'nothing' }))).toBe(true)
    expect(belongs(unsaved, state({ kind: 'nothing' }, { draft: emptyDraft('new', 1) }))).toBe(true)
    const other = revise(emptyDraft('other', 1), {}, 2)
    expect(belongs(unsaved, state({ kind: 'nothing' }, { draft: other }))).toBe(false)
  })
})
