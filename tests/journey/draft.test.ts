import { describe, expect, test } from 'vitest'
import { draftVersion, emptyDraft, revise, withEarly } from '../../src/journey/draft.ts'
import { daysLeft } from '../../src/journey/expiry.ts'
import { migrations, openDraft } from '../../src/journey/openDraft.ts'

const week = 7 * 24 * 60 * 60 * 1000

test('there is one migration for every version that ever was', () => {
  expect(migrations).toHaveLength(draftVersion)
})

test('a draft is kept for a week after its last change', () => {
  const draft = emptyDraft('a', 1000)
  expect(draft.expiresAt).toBe(1000 + week)
  expect(revise(draft, { answers: { forWhom: 'self' } }, 5000)).toMatchObject({
    rev: 1,
    updatedAt: 5000,
    expiresAt: 5000 + week,
  })
})

test('what is left of the week is counted in whole days, and is nothing on the last one and after it', () => {
  const day = 24 * 60 * 60 * 1000
  expect([week, week - 1, day, day - 1, 0, -day].map((left) => daysLeft(1000 + left, 1000))).toEqual([
    7, 6, 1, 0, 0, 0,
  ])
})

test('what was answered before the storage was read goes on top of what is stored; to open it changes nothing', () => {
  const stored = revise(emptyDraft('a', 1), { answers: { forWhom: 'child', name: '王小明' } }, 2)
  const early = revise(emptyDraft('b', 3), { answers: { forWhom: 'self' } }, 4)
  expect(withEarly(stored, early, 5)).toEqual({
    ...stored,
    rev: 2,
    answers: { forWhom: 'self', name: '王小明' },
    updatedAt: 5,
    expiresAt: 5 + week,
  })
  expect(withEarly(stored, emptyDraft('b', 3), 5)).toEqual(stored)
})

describe('opening what the storage holds', () => {
  test('a draft of this version comes back as it was', () => {
    const draft = revise(emptyDraft('a', 1), { answers: { forWhom: 'child' } }, 2)
    expect(openDraft(structuredClone(draft))).toEqual({ kind: 'draft', draft })
  })

  test('a draft of a newer version is told apart, so that nobody overwrites it', () => {
    expect(openDraft({ ...emptyDraft('a', 1), version: draftVersion + 1 })).toEqual({ kind: 'newer' })
  })

  test.each([[null], ['text'], [42], [{}], [{ version: 0 }], [{ ...emptyDraft('a', 1), answers: null }]])(
    'rubbish is unreadable, not a crash: %j',
    (stored) => {
      expect(openDraft(stored)).toEqual({ kind: 'unreadable' })
    },
  )
})
