// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isMissingChunk, survivesReload } from '../../src/app/boot/chunkRecovery.ts'
import { emptyDraft, revise } from '../../src/journey/draft.ts'
import type { DraftState } from '../../src/journey/draftState.ts'
import type { SaveState } from '../../src/journey/saveState.ts'

describe('a part of the app that is gone', () => {
  test.each([
    'Failed to fetch dynamically imported module: https://x/assets/a.js',
    'error loading dynamically imported module: https://x/assets/a.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/a.css',
    "'text/html' is not a valid JavaScript MIME type.",
  ])('is told by what browsers say: %s', (message) => {
    expect(isMissingChunk(new TypeError(message))).toBe(true)
  })
  test.each([new Error('x is not a function'), 'Failed to fetch dynamically imported module', undefined])(
    'is not any other fault: %s',
    (error) => {
      expect(isMissingChunk(error)).toBe(false)
    },
  )
})

describe('a reload brings everything back', () => {
  beforeEach(() => sessionStorage.clear())
  afterEach(() => vi.restoreAllMocks())

  const outbox = { key: 'k', kind: 'card', body: '{}', startedAt: 0 } as const
  const typed = revise(emptyDraft('a', 0), { answers: { name: '林小舟' } }, 1)
  const stateWith = (save: SaveState, draft = typed): DraftState => ({
    loaded: true,
    draft,
    others: [],
    cases: [],
    save,
  })

  test.each<[string, DraftState]>([
    ['what is saved', stateWith({ kind: 'saved', at: 1 })],
    ['what the tab takes along: still being saved', stateWith({ kind: 'saving' })],
    [
      'what the tab takes along: the browser keeps nothing else',
      stateWith({ kind: 'memory', why: 'refused' }),
    ],
    ['what the tab takes along: the device is full', stateWith({ kind: 'failed', reason: 'full' })],
    ['nothing, where nothing was typed', stateWith({ kind: 'nothing' }, emptyDraft('a', 0))],
  ])('%s', (_, state) => {
    expect(survivesReload(state)).toBe(true)
  })

  test.each<[string, DraftState]>([
    ['a submission under way', stateWith({ kind: 'saved', at: 1 }, { ...typed, outbox })],
    ['answers that differ from those of another tab', stateWith({ kind: 'conflict', theirs: typed })],
    ['answers that a newer version keeps out', stateWith({ kind: 'failed', reason: 'newer' })],
  ])('but not %s', (_, state) => {
    expect(survivesReload(state)).toBe(false)
  })

  test('but not what neither the device nor the tab would keep', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(survivesReload(stateWith({ kind: 'memory', why: 'refused' }))).toBe(false)
  })
})
