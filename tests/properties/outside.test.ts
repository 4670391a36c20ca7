import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seal, sealKey } from '../../mocks/agency/seal.ts'
import { payloadOf, readLink, stateOf } from '../../mocks/console/link.ts'
import { createNotes, newNote } from '../../mocks/console/notes.ts'
import { play } from '../../mocks/scenarios/play.ts'
import { readState } from '../../mocks/scenarios/readState.ts'
import { scenariosOn } from '../../mocks/scenarios/scenarios.ts'
import { builtInTours } from '../../mocks/scenarios/tours.ts'
import { listCaptions } from '../../mocks/show/captionList.ts'
import { readTour } from '../../mocks/show/tourLink.ts'
import { createTours } from '../../mocks/show/tours.ts'
import { AgencyError } from '../../src/api/AgencyError.ts'
import { faultOf, findWait } from '../../src/api/fault.ts'
import { createClient } from '../../src/api/http.ts'
import { allOperations as operations } from '../../src/api/wholeContract.ts'
import { checkSeal, findSeal } from '../../src/features/verify/checkSeal.ts'
import { toBase64url } from '../../src/journey/base64url.ts'
import { stagesOf } from '../../src/procedures/timeline.ts'
import { testMemory } from '../console/testMemory.ts'
import { expectShowable, spoiled } from './outside.ts'
import { hold } from './promised.ts'

const at = '2026-09-21T10:00'
const look = { language: 'en', elder: true, theme: 'dark' } as const
const encoded = (text: string) => toBase64url(new TextEncoder().encode(text))
const packed = (value: unknown) => `p${encoded(JSON.stringify(value) ?? '')}`

describe('what the agency answers', () => {
  const tellsOfCase: ReadonlySet<string> = new Set(['getCase', 'actOnCase', 'actOnCard'])
  interface Example {
    readonly answers: Readonly<Record<string, unknown>>
  }
  const examples: Readonly<Record<string, Example>> = JSON.parse(
    readFileSync(new URL('../../docs/openapi-examples.json', import.meta.url), 'utf8'),
  )
  const answered = Object.keys(operations).flatMap((id) =>
    Object.entries(examples[id]?.answers ?? {}).map(([status, answer]) => ({ id, status, answer })),
  )
  const cases = answered.filter(({ id, status }) => tellsOfCase.has(id) && status === '200')
  const answer = fc
    .oneof(fc.constantFrom(...answered), fc.constantFrom(...cases))
    .chain(({ id, status, answer: valid }) =>
      fc.record({
        id: fc.constant(id),
        status: fc.constant(Number(status)),
        sent: spoiled(valid),
      }),
    )

  test('is taken and can be shown, or is an error that the pages have words for', async () => {
    let taken = 0
    let stages = 0
    await hold(
      'answers of the agency',
      4000,
      fc.asyncProperty(answer, async ({ id, status, sent }) => {
        const type = status < 400 ? 'application/json' : 'application/problem+json'
        const fetch = async () =>
          new Response(JSON.stringify(sent) ?? '', { status, headers: { 'Content-Type': type } })
        const client = createClient({ fetch, base: 'https://agency.example' })
        // Any operation with any input: what is sent is not what this is about.
        const got = await client
          .call(id as 'getCase', { params: { number: '' }, accessKey: '' }, { tries: 1 })
          .catch((error: unknown) => error)
        if (!(got instanceof AgencyError)) {
          taken += 1
          expectShowable(got, true)
          if (tellsOfCase.has(id)) stages += stagesOf(Object(got)).length
          return
        }
        expect(faultOf(got)).toBeDefined()
        expect(findWait(got) ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
    expect([taken, stages].every((count) => count > 0)).toBe(true)
  })
})

describe('a receipt that somebody else brings', () => {
  const facts = { number: 'LN-DEMO-20260921-0001', kind: 'card', submittedAt: at } as const
  const genuine = seal({ ...facts, due: '2026-10-21', dueIsLaw: true, holder: '林**' })
  const [, signature = ''] = genuine.split('.')
  const line = ['1', ...Object.values(facts), '2026-10-21', true, '林**']

  test('is told to be genuine, changed or unreadable, whatever it is', async () => {
    const address = fc.oneof(
      spoiled(line).map((told) => `${encoded(JSON.stringify(told) ?? '')}.${signature}`),
      fc.string({ unit: 'binary' }).map((text) => `https://card.example/verify#${text}${genuine}`),
      fc.nat(genuine.length).map((length) => genuine.slice(0, length)),
      fc.string({ unit: 'binary', maxLength: 300 }),
    )
    await hold(
      'seals of receipts',
      1000,
      fc.property(address, (text) => {
        const checked = checkSeal(findSeal(text), sealKey())
        expect(['genuine', 'changed', 'unreadable']).toContain(checked.kind)
        if (checked.kind === 'genuine') expectShowable(checked.facts, true)
      }),
    )
  })
})

describe('what travels between two demonstrations', () => {
  const scenarios = scenariosOn('2026-09-21')
  const states = scenarios
    .filter((_, i) => i % 40 === 0)
    .map((each) => play(each, at, { look, latency: [0, 0] }))
  const notes = [newNote('/law', '好', undefined), newNote('/', 'Go', { role: 'button', name: 'Go', nth: 1 })]
  const walks = builtInTours(at, look)
  type Some = { readonly ok: true; readonly value: object } | { readonly ok: false; readonly problem: string }
  let taken = 0
  const expectPlayable = (read: Some): void => {
    if (!read.ok) return expect(read.problem).not.toBe('')
    taken += 1
    expectShowable({ ...read.value, notes: [], answers: [] }, true)
  }

  test('is a state that can be played, or is said to be none: links and snapshots', async () => {
    const payload = spoiled(...(await Promise.all(states.map(payloadOf))), { v: 2, o: null, d: states[0] })
    await hold(
      'links to states',
      1000,
      fc.asyncProperty(fc.oneof(payload.map(packed), fc.string()), async (text) => {
        expectPlayable(await readLink(text))
      }),
    )
    await hold(
      'snapshots of states',
      1000,
      fc.property(spoiled(...states.map((state) => ({ ...state, notes }))), (given) => {
        expectPlayable(readState(given))
      }),
    )
    expect(taken).toBeGreaterThan(0)
  })

  test('is a walk that can be shown, or is said to be none: links, and walks and notes that are kept', async () => {
    const walk = spoiled(...walks.map((each) => ({ ...each, steps: each.steps.slice(0, 4) })))
    await hold(
      'links to walks',
      600,
      fc.asyncProperty(walk, async (given) => {
        const read = await readTour(packed({ v: 1, w: given }))
        expect(read.ok || read.problem).not.toBe('')
        if (!read.ok) return
        expect((await stateOf(read.value.start)).ok).toBe(true)
        expect(listCaptions(read.value, 'zh', 'text')).toBeDefined()
      }),
    )
    await hold(
      'walks and notes that are kept',
      600,
      fc.property(spoiled(walks.slice(0, 1)), spoiled(notes), (keptWalks, keptNotes) => {
        for (const each of createTours(testMemory(keptWalks)).list())
          expect(typeof each.title).not.toBe('undefined')
        for (const { text } of createNotes(testMemory(keptNotes)).list()) expect(text).not.toBe('')
      }),
    )
  })
})
