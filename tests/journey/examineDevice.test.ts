import { beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../mocks/memoryStorage.ts'
import { type Draft, draftVersion, emptyDraft } from '../../src/journey/draft.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { examineDevice, refusal } from '../../src/journey/examineDevice.ts'
import type { SavedCase } from '../../src/journey/savedCases.ts'

const now = 1_000_000
const saved: Draft = { ...emptyDraft('saved', now - 500), rev: 1, answers: { name: '王一' } }
const newer = { ...saved, id: 'newer', version: draftVersion + 1 }
const reader = { now, wanted: undefined, unsaved: new Map() }
const sound: SavedCase = {
  number: 'LN-DEMO-1',
  kind: 'card',
  accessKey: 'key-12345',
  submittedAt: '2026-03-02T10:00',
  due: '2026-03-16',
  dueIsLaw: false,
  holder: '王**',
}

beforeEach(() => {
  vi.stubGlobal('localStorage', memoryStorage())
})

describe('what lies on a device', () => {
  const examine = (stored: readonly unknown[], cases: readonly SavedCase[] = []) =>
    examineDevice(memoryDeviceStore(), stored, cases, reader)

  test('is nothing: then nothing is told, of saving neither', async () => {
    expect(await examine([])).toEqual({
      draft: undefined,
      others: [],
      cases: [],
      setAside: undefined,
      expired: undefined,
    })
  })

  test('is a draft: then it is told when that was saved, but not of one that is in memory only', async () => {
    expect((await examine([saved])).save).toEqual({ kind: 'saved', at: saved.updatedAt })
    const inMemory = await examineDevice(memoryDeviceStore('shared'), [saved], [], reader)
    expect(inMemory).toMatchObject({ draft: { id: 'saved' } })
    expect(inMemory).not.toHaveProperty('save')
  })

  test('is of a newer version: then nothing is written over it, also where a draft beside it can be used', async () => {
    const failed = { kind: 'failed', reason: 'newer' }
    expect(await examine([newer])).toMatchObject({ draft: undefined, save: failed, setAside: undefined })
    expect(await examine([saved, newer])).toMatchObject({ draft: { id: 'saved' }, save: failed })
  })

  test('is named where it can’t be read: a draft by its id, if it has one, and a case by its number', async () => {
    const broken: SavedCase = { ...sound, number: 'LN-DEMO-2', due: 'soon' }
    const { setAside, cases } = await examine([saved, { id: 'broken' }, 7], [sound, broken])
    expect(setAside).toMatchObject({ drafts: ['broken', ''], parts: [], cases: ['LN-DEMO-2'] })
    expect(setAside?.changes).toBeUndefined()
    expect(cases).toEqual([sound])
  })
})

describe('a write that was held back', () => {
  test.each<[string, Parameters<typeof refusal>[0], object]>([
    ['another tab has removed the draft', { kind: 'removed' }, { kind: 'failed', reason: 'removed' }],
    ['another tab has changed it', { kind: 'conflict', stored: saved }, { kind: 'conflict', theirs: saved }],
    [
      'a newer version has written it',
      { kind: 'conflict', stored: newer },
      { kind: 'failed', reason: 'newer' },
    ],
    ['what lies there is no draft', { kind: 'conflict', stored: 7 }, { kind: 'failed', reason: 'other' }],
  ])('says that %s', (_, found, said) => {
    expect(refusal(found, now)).toEqual(said)
  })
})
