import { describe, expect, test } from 'vitest'
import { type Draft, emptyDraft } from '../../src/journey/draft.ts'
import type { DraftState } from '../../src/journey/draftState.ts'
import { daysLeft } from '../../src/journey/expiry.ts'
import { holdsSomething, isAnyones, isBegun, isKept, listDrafts, resumeTo } from '../../src/journey/resume.ts'

const empty = emptyDraft('empty', 1)
const begun = (id: string, updatedAt = 1): Draft => ({
  ...empty,
  id,
  updatedAt,
  answers: { forWhom: 'self' },
})
const state = (more: Partial<DraftState> = {}): DraftState => ({
  loaded: true,
  draft: empty,
  others: [],
  cases: [],
  save: { kind: 'nothing' },
  ...Object(more),
})

describe('there is something to continue', () => {
  test('from the first answer on, once the device has been read', () => {
    expect(isBegun(state({ draft: begun('a') }))).toBe(true)
    expect(isBegun(state())).toBe(false)
    expect(isBegun(state({ draft: begun('a'), loaded: false }))).toBe(false)
  })

  test('in each draft with an answer, the one changed last first', () => {
    const all = state({ draft: begun('a', 1), others: [begun('b', 3), empty, begun('c', 2)] })
    expect(listDrafts(all).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
    expect(listDrafts({ ...all, loaded: false })).toEqual([])
  })
})

describe('something of a person’s is here', () => {
  test.each<[string, Partial<DraftState>]>([
    ['answers', { draft: begun('a') }],
    ['answers beside those in use', { others: [begun('a')] }],
    ['a change to a case', { others: [{ ...empty, changes: {} }] }],
    ['answers whose week is over', { expired: [begun('a')] }],
    ['one case', { cases: [Object({ number: 'LN-DEMO-1' })] }],
  ])('%s', (_, more) => {
    expect(holdsSomething(state(more))).toBe(true)
  })

  test('and not with a draft in which nothing is', () => {
    expect(holdsSomething(state({ others: [empty] }))).toBe(false)
    expect(isAnyones(empty)).toBe(false)
  })
})

test('a draft outlasts this page unless it is in memory only, or could not be saved', () => {
  const [inUse, other] = [begun('a'), begun('b')]
  const here = state({ draft: inUse, others: [other] })
  expect([isKept(here, inUse), isKept(here, other)]).toEqual([true, true])
  expect(isKept({ ...here, memory: 'shared' }, inUse)).toBe(false)
  const failed = { ...here, save: { kind: 'failed', reason: 'full' } } as const
  expect([isKept(failed, inUse), isKept(failed, other)]).toEqual([false, true])
  const unsaved = { ...here, unsavedIds: ['b'] }
  expect([isKept(unsaved, inUse), isKept(unsaved, other)]).toEqual([true, false])
})

test.each([
  ['the question of the city', { journey: 'route', answers: {} }, '/route/city'],
  ['the whole way, once there is a city', { journey: 'route', answers: { city: '210100' } }, '/route/result'],
  ['the answers of an application', { journey: 'card', answers: {} }, '/card/check'],
  ['the question of the first working day', { journey: 'employment', answers: {} }, '/employment/first-day'],
  [
    'what the employer owes, once that day is known',
    { journey: 'employment', answers: { firstWorkDay: '2026-09-01' } },
    '/employment/result',
  ],
] as const)('one goes on at %s', (_, draft, path) => {
  expect(resumeTo({ ...empty, ...draft })).toBe(path)
})

test.each([
  [7 * 24, 7],
  [7 * 24 - 1, 6],
  [24, 1],
  [23, 0],
  [-1, 0],
])('of %i hours until a draft is deleted %i whole days are told', (hours, days) => {
  expect(daysLeft(1_000 + hours * 60 * 60 * 1000, 1_000)).toBe(days)
})
