import { describe, expect, test } from 'vitest'
import { draftVersion, emptyDraft, revise } from '../../src/journey/draft.ts'
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
