import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { HelpRow } from '../../mocks/agency/helpRows.ts'
import { readLink, shareable, writeLink } from '../../mocks/console/link.ts'
import { type DemoState } from '../../mocks/scenarios/demoState.ts'
import { play } from '../../mocks/scenarios/play.ts'
import { readState } from '../../mocks/scenarios/readState.ts'
import { blankState, scenariosOn } from '../../mocks/scenarios/scenarios.ts'

const at = '2026-11-23T09:30'
const around = {
  look: { language: 'zh-CN', elder: false, theme: 'system' },
  latency: [80, 250],
} as const satisfies Parameters<typeof play>[2]
const scenarios = scenariosOn('2026-11-23')

/** A state somebody may have made of a scenario: another time, look, place; faults; with or without its beginning. */
const anyState: fc.Arbitrary<DemoState> = fc
  .record({
    scenario: fc.constantFrom(...scenarios),
    now: fc.option(fc.constantFrom('2026-12-24T08:00', '2036-11-30T23:59'), { nil: undefined }),
    elder: fc.boolean(),
    theme: fc.constantFrom('system', 'light', 'dark' as const),
    language: fc.constantFrom('zh-CN', 'en' as const),
    knowsOrigin: fc.boolean(),
    status: fc.option(fc.integer({ min: 400, max: 599 }), { nil: undefined }),
    left: fc.option(fc.integer({ min: 1, max: 9 })),
  })
  .map(({ scenario, now, elder, theme, language, knowsOrigin, status, left }): DemoState => {
    const state = play(scenario, at, around)
    return {
      ...state,
      now: now ?? state.now,
      look: { elder, theme, language },
      faults: status === undefined ? [] : [{ operation: 'getCase', fault: { kind: 'status', status }, left }],
      origin: knowsOrigin ? state.origin : null,
    }
  })

describe('a link', () => {
  test('brings back every state as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyState, async (state) => {
        expect(await readLink(await writeLink(state))).toEqual({ ok: true, value: state })
      }),
      { numRuns: 60 },
    )
  })

  test('is short where a scenario says it all, and fits a QR code', async () => {
    for (const scenario of scenarios.slice(0, 60))
      expect((await writeLink(play(scenario, at, around))).length).toBeLessThan(200)
  })

  test('works in browsers that can’t compress, and between them and others', async () => {
    const state = { ...blankState(at, around), path: '/law' }
    vi.stubGlobal('CompressionStream', undefined)
    const plain = await writeLink(state)
    vi.unstubAllGlobals()
    expect(plain.startsWith('p')).toBe(true)
    expect(await readLink(plain)).toEqual({ ok: true, value: state })
  })

  const badlySaved = {
    number: 'LN-DEMO-20261123-0001',
    kind: 'card',
    accessKey: 'key-of-this-case',
    submittedAt: '2026-13-45T99:00',
    due: '2026-12-01',
    dueIsLaw: false,
    holder: '林**',
  }
  const code = { mobile: '15400000001', code: '123456', wrong: 0, proof: 'proof-1', confirmed: false }
  const packed = (payload: unknown) => `p${Buffer.from(JSON.stringify(payload)).toString('base64url')}`
  test.each([
    ['nothing', ''],
    ['another alphabet', 'z+/=='],
    ['damaged', 'zAAAA'],
    ['not packed by us', 'qAAAA'],
    [
      'unfolds to more than a state can be',
      `z${deflateRawSync(Buffer.alloc(600_000)).toString('base64url')}`,
    ],
    ['no state', packed([1, 2])],
    ['another version', packed({ v: 99, o: null, d: {} })],
    ['no such scenario', packed({ v: 1, o: { scenario: 'nobody/nowhere', at }, d: {} })],
    [
      'a scenario at no time',
      packed({ v: 1, o: { scenario: 'flexible/ready', at: '2026-99-99T00:00' }, d: {} }),
    ],
    ['a clock beyond all years', packed({ v: 2, o: null, d: { now: '9999-12-31T23:59' } })],
    ['a case of this device submitted in no month', packed({ v: 2, o: null, d: { saved: [badlySaved] } })],
    [
      'a code sent at no time',
      packed({ v: 2, o: null, d: { codes: [['code-1', { ...code, sentAt: 1e300 }]] } }),
    ],
    ['another site', packed({ v: 1, o: null, d: { path: '//example.org/' } })],
    ['a script', packed({ v: 1, o: null, d: { path: 'javascript:alert(1)' } })],
    [
      'a backend on another host',
      packed({ v: 2, o: null, d: { backend: { base: 'https://example.org/v1', real: ['getToday'] } } }),
    ],
    [
      'a backend behind two slashes',
      packed({ v: 2, o: null, d: { backend: { base: '//example.org', real: [] } } }),
    ],
    ['a wait without end', packed({ v: 2, o: null, d: { latency: [0, 1e12] } })],
    ['a wrong case', packed({ v: 1, o: null, d: { cases: [{ number: 1 }] } })],
    [
      'a wrong answer',
      packed({ v: 1, o: null, d: { answers: [{ operation: 'getToday', answer: { asOf: 1 } }] } }),
    ],
    [
      'a fault of nothing',
      packed({
        v: 1,
        o: null,
        d: { faults: [{ operation: 'toString', fault: { kind: 'offline' }, left: 1 }] },
      }),
    ],
  ])('that is broken (%s) says so', async (_, text) => {
    const read = await readLink(text)
    expect(read.ok).toBe(false)
    expect(read.ok ? '' : read.problem).not.toBe('')
  })

  test('holds nothing that could be somebody’s: no file, no number that exists', async () => {
    const found = scenarios.find(({ id }) => id === 'flexible/submitted')
    if (!found) throw new Error('no scenario')
    const state = play(found, at, around)
    const [row] = state.cases
    if (!row) throw new Error('no case')
    const file = { uploadId: 'my-own-file', name: 'me.jpg', type: 'image/jpeg', bytes: 9 } as const
    const own = { ...row, answers: { ...row.answers, documents: { idCardFront: file } } }
    expect(JSON.stringify(await shareable({ ...state, cases: [own] }))).not.toContain('my-own-file')
    const real = { ...row, answers: { ...row.answers, idNumber: '110101199003070000' } }
    expect(await shareable({ ...state, cases: [real] })).toMatchObject({ cases: [], saved: [] })
  })

  test('holds nothing of cards and looks of who exists, nor what was said of a look', async () => {
    const load = (id: string) => {
      const found = scenarios.find((one) => one.id === id)
      if (!found) throw new Error('no scenario')
      return play(found, at, around)
    }
    const cards =
      load('flexible/active').cards?.map((row) => ({ ...row, idNumber: '110101199003070000' })) ?? []
    expect(cards).toHaveLength(1)
    expect((await shareable({ ...load('flexible/active'), cards })).cards).toEqual([])
    // Of a relative who was removed there is no number, and nothing to keep back.
    const [held] = load('flexible/family').cards?.filter(({ family }) => family) ?? []
    const left =
      held?.family?.map((each) => ({ ...each, name: '王**', idNumber: '', removedAt: each.at })) ?? []
    expect(left).toHaveLength(1)
    const withRemoved = { ...load('flexible/family'), cards: held ? [{ ...held, family: left }] : [] }
    expect((await shareable(withRemoved)).cards).toEqual(withRemoved.cards)
    const { lookUps = [], ...state } = load('employee/lookObjected')
    const said = lookUps.map(([id, row]): (typeof lookUps)[number] =>
      row.why !== 'telling' && row.objection
        ? [id, { ...row, objection: { ...row.objection, note: '我' } }]
        : [id, row],
    )
    const shared = (await shareable({ ...state, lookUps: said })).lookUps
    expect(shared).toEqual(lookUps)
    const others = said.map(([id, row]): (typeof lookUps)[number] => [
      id,
      { ...row, idNumber: '110101199003070000' },
    ])
    expect((await shareable({ ...state, lookUps: others })).lookUps).toEqual([])
  })
})

test('of helps leave those to somebody invented, whoever helps masked; none to anybody else', async () => {
  const [first] = scenarios
  if (!first) throw new Error('no scenario')
  const state = play(first, at, around)
  const answers = { ...state.draft?.answers }
  const row: HelpRow = {
    kind: 'card',
    scope: 'fill',
    until: '2026-11-26',
    code: '0123456789',
    person: '林*',
    turn: 'helper',
    entries: [],
    helper: { key: 'key-of-the-helper', name: '欧阳明月', relation: 'child' },
    draft: { id: 'draft-of-theirs', answers },
    entered: [],
  }
  const real: HelpRow = {
    ...row,
    draft: { id: 'draft-of-another', answers: { ...answers, idNumber: '110101199003070000' } },
  }
  const one = (help: string) => ({ help, accessKey: `key-${help}`, role: 'helper', isDraft: false }) as const
  const shared = await shareable({
    ...state,
    helps: [
      ['help-invented', row],
      ['help-of-a-real-one', real],
    ],
    helping: [one('help-invented'), one('help-of-a-real-one')],
  })
  expect(shared.helps?.map(([id, { helper }]) => [id, helper?.name])).toEqual([['help-invented', '欧***']])
  expect(shared.helping).toEqual([one('help-invented')])
  expect(readState(shared)).toMatchObject({
    ok: true,
    value: { helps: shared.helps, helping: shared.helping },
  })
})

test('a state of an unknown version is not read', () => {
  expect(readState({ ...blankState(at, around), version: 3 })).toEqual({
    ok: false,
    problem: 'version 3 ≠ 2',
  })
})
