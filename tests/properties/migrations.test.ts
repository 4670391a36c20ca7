import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftVersion, emptyDraft, revise } from '../../src/journey/draft.ts'
import { openDraft } from '../../src/journey/openDraft.ts'
import { journeyIds } from '../../src/journey/types.ts'
import { anyAnswers } from './anyAnswers.ts'
import { hold } from './promised.ts'

const anyDraft = fc
  .record({
    answers: anyAnswers,
    journey: fc.constantFrom(...journeyIds),
    ticked: fc.array(fc.string({ maxLength: 12 }), { maxLength: 5 }),
    at: fc.nat(2 ** 40),
    changes: fc.nat(5),
    body: fc.option(fc.string()),
  })
  .map(({ answers, journey, ticked, at, changes, body }) => {
    let draft = revise(emptyDraft('draft-1', at), { answers, journey, ticked }, at)
    if (body !== null)
      draft = revise(draft, { outbox: { key: 'draft-1-card', kind: 'card', body, startedAt: at } }, at)
    for (let i = 0; i < changes; i += 1) draft = revise(draft, {}, at + i)
    return draft
  })

test('a draft comes back from the storage with everything in it, and again from what was made of it', async () => {
  await hold(
    'round trips of drafts',
    10_000,
    fc.property(anyDraft, (draft) => {
      const opened = openDraft(structuredClone(draft))
      expect(opened).toEqual({ kind: 'draft', draft })
      const again: unknown = JSON.parse(JSON.stringify(draft))
      expect(openDraft(again)).toEqual(opened)
    }),
  )
})

test('a draft of any earlier version keeps its answers, its ticks and what was under way', async () => {
  await hold(
    'drafts of earlier versions',
    10_000,
    fc.property(anyDraft, fc.integer({ min: 0, max: draftVersion }), (draft, version) => {
      const opened = openDraft(structuredClone({ ...draft, version }))
      expect(opened.kind).toBe('draft')
      if (opened.kind !== 'draft') return
      const { answers, ticked, outbox, rev } = opened.draft
      expect({ answers, ticked, outbox, rev }).toEqual({
        answers: draft.answers,
        ticked: draft.ticked,
        outbox: draft.outbox,
        rev: draft.rev,
      })
    }),
  )
})

test('whatever else is found there is told apart, and nothing throws', async () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.record({ version: fc.jsonValue(), id: fc.jsonValue(), answers: fc.jsonValue() }, { requiredKeys: [] }),
    fc
      .tuple(
        anyDraft,
        fc.constantFrom('id', 'rev', 'answers', 'ticked', 'journey', 'version'),
        fc.jsonValue(),
      )
      .map(([draft, name, value]) => ({ ...draft, [name]: value })),
  )
  await hold(
    'what is no draft',
    10_000,
    fc.property(odd, (stored) => {
      const opened = openDraft(stored)
      expect(['draft', 'newer', 'unreadable']).toContain(opened.kind)
      assert.ok(opened.kind !== 'draft' || typeof opened.draft.answers === 'object')
    }),
  )
})
