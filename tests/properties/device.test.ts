// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import * as fc from 'fast-check'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test } from 'vitest'
import { createNotes } from '../../mocks/console/notes.ts'
import { createTours } from '../../mocks/show/tours.ts'
import { storedUnder } from '../../mocks/toolStorage.ts'
import { type Carried, readCarried, toCarry } from '../../src/api/carried.ts'
import { contentOf } from '../../src/api/ownReceipt.ts'
import { listSent, wasSentLongAgo } from '../../src/api/sentUploads.ts'
import { chooseLanguage, readAppearance, showAppearance } from '../../src/app/appearance.ts'
import { takeUnsavedDraft, withSoundAnswers } from '../../src/app/boot/recoverUnsavedDraft.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { dataId } from '../../src/features/keep/fileText.ts'
import { readFile } from '../../src/features/keep/readFile.ts'
import { card } from '../../src/journey/card.ts'
import { emptyDraft, revise } from '../../src/journey/draft.ts'
import { openDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { walk } from '../../src/journey/engine.ts'
import { enrolment } from '../../src/journey/enrolment.ts'
import { rememberExpiryTold, wasExpiryTold } from '../../src/journey/expiryTold.ts'
import { dropSetAside } from '../../src/journey/found.ts'
import { pack, unpack } from '../../src/journey/pack.ts'
import { resumeTo } from '../../src/journey/resume.ts'
import { compareAnswers, listAnswers } from '../../src/wizard/answerList.ts'
import { allWords } from '../e2e/words.ts'
import { monday, people } from './anyAnswers.ts'
import { expectShowable, spoiled } from './outside.ts'
import { hold } from './promised.ts'

const now = Date.parse(`${monday}T10:00+08:00`)
const body = JSON.stringify({ answers: people[0]?.card, contentId: 'content-0001' })
const drafts = people.slice(0, 6).map((person, i) =>
  revise(
    emptyDraft(`draft-000${i}`, now),
    {
      journey: 'card',
      answers: { ...person.card, ...person.enrolment },
      ticked: ['photo'],
      ...(i === 0 ? { outbox: { key: 'draft-0000-card', kind: 'card', body, startedAt: now } } : {}),
      ...(i === 1 ? { changes: { 'LN-DEMO-20260921-0001/changeDelivery': { delivery: 'post' } } } : {}),
    },
    now,
  ),
)
const saved = {
  number: 'LN-DEMO-20260921-0001',
  kind: 'card',
  accessKey: 'key-of-this-case',
  submittedAt: `${monday}T10:00`,
  due: '2026-10-21',
  dueIsLaw: true,
  holder: '林**',
} as const
const zh = await allWords('zh-CN')
const en = await allWords('en')

/** Writes answers out as the pages do that show all of them: here and beside each other, in both languages. */
function expectReadable(answers: PartialAnswers): void {
  for (const [language, words] of [
    ['zh-CN', zh],
    ['en', en],
  ] as const) {
    for (const { text } of listAnswers(answers, { ...words, language }, words.wizard).flatMap(
      (part) => part.rows,
    ))
      expect(text).toBeTypeOf('string')
    expect(compareAnswers(answers, {}, { ...words, language }, '–')).toBeDefined()
  }
  for (const journey of [card, enrolment]) expect(walk(journey, answers, monday).steps).not.toEqual([])
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
})

describe('whatever lies on the device', () => {
  /** A row as only a hand could have written it. It has to have its key; all else may be anything. */
  const rowOf = (key: string, row: unknown): object => ({ [key]: 'LN-DEMO-20260921-0009', ...Object(row) })
  const hasKey = (key: string) => (row: object) => typeof Object(row)[key] === 'string'
  const sealed = { ...drafts[0], version: 1, sealed: { iv: new Uint8Array(12), data: new ArrayBuffer(40) } }
  const draftRow = spoiled(...drafts, sealed)
    .map((row) => rowOf('id', row))
    .filter(hasKey('id'))
  const sealedCase = { ...saved, accessKey: '', sealed: sealed.sealed }
  const caseRow = spoiled(saved, sealedCase)
    .map((row) => rowOf('number', row))
    .filter(hasKey('number'))

  async function put(draft: object, found: object): Promise<void> {
    const device = await openDeviceStore(() => {})
    await device.clear()
    const db = await openDB('social-security-card')
    await db.put('drafts', draft)
    await db.put('cases', found)
    db.close()
  }

  test('the app opens with what can be used of it, and the rest is named and can be taken off', async () => {
    const open = async () => {
      const store = createDraftStore({
        open: () => openDeviceStore(() => {}),
        now: () => now,
        makeId: () => 'draft-anew',
      })
      await store.load()
      return store
    }
    let used = 0
    await hold(
      'rows on the device',
      400,
      fc.asyncProperty(draftRow, caseRow, async (draft, found) => {
        await put(draft, found)
        const store = await open()
        const { draft: shown, cases, setAside, expired, save } = store.getState()
        expect(save).not.toMatchObject({ kind: 'failed', reason: 'refused' })
        expect(save).not.toMatchObject({ kind: 'memory' })
        for (const each of [shown, ...(expired ?? [])]) expectReadable(each.answers)
        expectShowable({ cases, updatedAt: shown.updatedAt, outbox: shown.outbox?.startedAt }, true)
        expect(resumeTo(shown)).toMatch(/^\//)
        if (shown.outbox) expectReadable(contentOf(shown.outbox).answers)
        if (Object.keys(shown.answers).length > 0 && cases.length > 0) used += 1
        if (!setAside) return
        await dropSetAside(store)
        await store.flush()
        const again = (await open()).getState()
        expect(again.setAside).toBeUndefined()
      }),
    )
    expect(used).toBeGreaterThan(0)
  })

  test('the small things that are remembered are used as far as they are what they should be', async () => {
    const keep = (key: string, given: unknown, storage = localStorage) =>
      storage.setItem(key, typeof given === 'string' ? given : (JSON.stringify(given) ?? ''))
    const { id, journey, answers } = { ...emptyDraft('draft-1', now), ...drafts[1] }
    await hold(
      'small things that are remembered',
      600,
      fc.asyncProperty(
        spoiled({ elder: true, theme: 'dark', language: 'en' }),
        spoiled([{ id: 'upload-01', at: now }]),
        spoiled({ id: 'draft-1', at: now }),
        spoiled({ id, journey, answers, changes: { one: { delivery: 'post' } } }),
        async (preferences, sent, told, leftover) => {
          keep('preferences', preferences)
          const { elder, theme, language } = readAppearance()
          showAppearance({ elder, theme })
          expect(['zh-CN', 'en']).toContain(chooseLanguage(language, ['zh']))
          keep('uploads.sent', sent)
          for (const each of listSent()) expect(wasSentLongAgo(each.id)).toBeTypeOf('boolean')
          keep('expiry.told', told)
          const over = { id: 'draft-1', expiresAt: now - 3_600_000 }
          expect(wasExpiryTold(over, now)).toBe(false)
          rememberExpiryTold(over, now)
          expect(wasExpiryTold(over, now + 86_400_000)).toBe(true)
          keep('leftover', leftover, sessionStorage)
          const found = takeUnsavedDraft()
          if (found) expectReadable(withSoundAnswers(found).answers)
          for (const key of ['demo-notes', 'demo-walks'] as const) keep(key, sent)
          expect(createNotes(storedUnder('demo-notes')).list()).toEqual([])
          expect(createTours(storedUnder('demo-walks')).list()).toEqual([])
        },
      ),
    )
  })
})

describe('whatever another device sends along', () => {
  const carried = spoiled(...drafts.map((draft) => toCarry(draft, true, now)))
  const problems = new Set(['notOurs', 'newer', 'otherService', 'damaged'])
  let taken = 0
  beforeEach(() => {
    taken = 0
  })
  const expectTaken = (value: Carried): void => {
    taken += 1
    expectReadable(value.draft.answers)
    expectShowable({ at: value.at }, true)
  }

  test('a file to continue with is taken over as far as it can be shown, or is said to be none', async () => {
    const fileOf = (given: unknown) => `<pre id="${dataId}" hidden>${JSON.stringify(given) ?? ''}</pre>`
    const html = fc.oneof(
      { weight: 5, arbitrary: carried.map(fileOf) },
      {
        weight: 1,
        arbitrary: carried.chain((given) => fc.nat(3000).map((at) => fileOf(given).slice(0, at))),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    )
    await hold(
      'files to continue with',
      600,
      fc.property(html, (text) => {
        const read = readFile(text, true)
        expect(read.ok || problems.has(read.problem)).toBe(true)
        if (read.ok) expectTaken(read.value)
      }),
    )
    expect(taken).toBeGreaterThan(0)
  })

  test('so is a code to continue with', async () => {
    const code = fc.oneof(
      { weight: 5, arbitrary: carried.map((given) => pack(given ?? null)) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((text) => Promise.resolve(text)) },
      { weight: 1, arbitrary: fc.stringMatching(/^[zp][\w-]{0,80}$/).map((text) => Promise.resolve(text)) },
    )
    await hold(
      'codes to continue with',
      600,
      fc.asyncProperty(code, async (text) => {
        const given = await unpack(await text).catch((error: unknown) => error)
        const read = readCarried(given, true)
        expect(read.ok || problems.has(read.problem)).toBe(true)
        if (read.ok) expectTaken(read.value)
      }),
    )
    expect(taken).toBeGreaterThan(0)
  })
})
