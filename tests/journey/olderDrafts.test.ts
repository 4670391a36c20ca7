import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, test } from 'vitest'
import { card } from '../../src/journey/card.ts'
import { findChange } from '../../src/journey/caseChanges.ts'
import { openDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { walk } from '../../src/journey/engine.ts'
import { enrolment } from '../../src/journey/enrolment.ts'
import { openDraft } from '../../src/journey/openDraft.ts'
import { dayOf, olderDrafts } from './olderDrafts.ts'

/** Where each leads today, and what it has answered that is no question now. */
const leads: Readonly<Record<string, { readonly open: string; readonly gone: readonly string[] }>> = {
  '2026-11-23-card': { open: 'check', gone: ['productionMode'] },
  '2026-11-25-changes': { open: 'check', gone: ['productionMode'] },
  '2026-11-25-enrolment': { open: 'records', gone: ['documents'] },
  '2026-11-28-only-draft': { open: 'person', gone: [] },
}

describe.each(olderDrafts)('the draft of $name', ({ name, record }) => {
  test('opens with everything that was in it', () => {
    expect(openDraft(structuredClone(record))).toEqual({ kind: 'draft', draft: record })
  })

  test('is found on the device where it was left, and goes on being kept there', async () => {
    // As the first release laid its storage out.
    const before = await openDB('social-security-card', 1, {
      upgrade(database) {
        database.createObjectStore('drafts', { keyPath: 'id' })
        database.createObjectStore('cases', { keyPath: 'number' })
      },
    })
    await before.clear('drafts')
    await before.put('drafts', record)
    before.close()
    const store = createDraftStore({
      open: () => openDeviceStore(() => undefined),
      now: () => record.updatedAt + 86_400_000,
      makeId: () => 'another-draft',
    })
    await store.load()
    // What was begun of a change to a case lay with the draft; it lies with the case now.
    const { changes, ...draft } = record
    expect(store.getState().draft).toEqual(changes ? { ...draft, rev: record.rev + 1 } : draft)
    for (const [id, begun] of Object.entries(changes ?? {}))
      expect(findChange(store.getState(), id)?.changes).toEqual({ [id]: begun })
    store.change({ ticked: ['one more'] })
    await store.flush()
    expect(store.getState().save.kind).toBe('saved')
  })

  test('leads on to what is still open, and all counts but what is asked no more', () => {
    const journey = record.journey === 'card' ? card : enrolment
    const walked = walk(journey, record.answers, dayOf(record))
    const { open, gone } = leads[name] ?? {}
    expect(walked.open?.id).toBe(open)
    const left = Object.entries(record.answers).filter(([field]) => !gone?.includes(field))
    expect(walked.answers).toEqual(Object.fromEntries(left))
  })
})
