import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { peopleOn } from '../../mocks/agency/people.ts'
import { type Carried, carriable, carriedVersion, readCarried, toCarry } from '../../src/api/carried.ts'
import { type Draft, draftVersion, emptyDraft } from '../../src/journey/draft.ts'

const people = peopleOn('2026-11-25')
const at = 1_764_000_000_000
const draftOf = (answers: Draft['answers']): Draft => ({
  ...emptyDraft('draft-0123456789', at),
  journey: 'card',
  answers,
  ticked: ['photo'],
})
/** As it comes back from a file or a link: through JSON. */
const carried = (draft: Draft, demo = true): Record<string, unknown> =>
  JSON.parse(JSON.stringify(toCarry(draft, demo, at)))
const read = (given: unknown, demo = true) => readCarried(given, demo)
const valueOf = (given: unknown): Carried => {
  const result = read(given)
  if (!result.ok) throw new Error(result.problem)
  return result.value
}

describe('a draft on its way to another device', () => {
  test.each(people.map((person) => [person.id, person.card] as const))(
    'arrives with the answers it left with, under the same id: %s',
    (_, answers) => {
      const draft = draftOf(answers)
      expect(valueOf(carried(draft))).toEqual({
        at,
        left: [],
        draft: { id: draft.id, journey: 'card', ticked: ['photo'], answers: carriable(answers) },
      })
    },
  )

  test('takes no proof of a number and no declaration along, nor a submission under way', () => {
    const draft = {
      ...draftOf({
        name: '林小舟',
        mobile: '15400000001',
        mobileProof: { mobile: '15400000001', proof: 'proof-12345' },
        declared: true,
        enrolmentDeclared: true,
      }),
      outbox: { key: 'key-12345', kind: 'card', body: '{}', startedAt: 1 },
    } as const
    const text = JSON.stringify(toCarry(draft, true, at))
    expect(text).not.toMatch(/mobileProof|eclared|outbox|key-12345/)
    expect(valueOf(JSON.parse(text)).draft.answers).toEqual({ name: '林小舟', mobile: '15400000001' })
  })

  test('cannot smuggle a proof or a declaration in', () => {
    const smuggled = carried(draftOf({}))
    const { draft } = smuggled
    const answers = { mobileProof: { mobile: '15400000001', proof: 'proof-12345' }, declared: true }
    expect(valueOf({ ...smuggled, draft: { ...Object(draft), answers } }).draft.answers).toEqual({})
  })

  test('brings no date that no calendar has, and names it', () => {
    const unreal = carried(draftOf({ name: '林小舟', birthDate: '0000-00-00', firstWorkDay: '2026-02-30' }))
    expect(valueOf(unreal)).toMatchObject({ left: ['birthDate', 'firstWorkDay'] })
    expect(valueOf(unreal).draft.answers).toEqual({ name: '林小舟' })
  })

  test('keeps what was only half typed out of the answers, and names it', () => {
    const half = carried(draftOf({ name: '林小舟', idExpiry: '2031--' }))
    expect(valueOf(half)).toMatchObject({ left: ['idExpiry'], draft: { answers: { name: '林小舟' } } })
    expect(valueOf(half).draft.answers).not.toHaveProperty('idExpiry')
  })
})

describe('what is not such a draft is told apart, and never half taken over', () => {
  const good = carried(draftOf({ name: '林小舟' }))
  const inner = Object(good['draft'])
  test.each([
    ['a picture', 'notOurs', '\u0089PNG'],
    ['nothing', 'notOurs', undefined],
    ['a list', 'notOurs', []],
    ['another thing in JSON', 'notOurs', { kind: 'snapshot', version: 1 }],
    ['a newer version of the file', 'newer', { ...good, version: carriedVersion + 1 }],
    ['a newer version of the draft', 'newer', { ...good, draft: { ...inner, version: draftVersion + 1 } }],
    ['one without a draft', 'damaged', { ...good, draft: undefined }],
    ['one whose answers are no answers', 'damaged', { ...good, draft: { ...inner, answers: 'all' } }],
    ['a journey that is none', 'damaged', { ...good, draft: { ...inner, journey: 'pension' } }],
    ['an id that could be a path', 'damaged', { ...good, draft: { ...inner, id: '../../etc' } }],
    ['no time', 'damaged', { ...good, at: 'yesterday' }],
    ['a time beyond all clocks', 'damaged', { ...good, at: 8_640_000_000_000_001 }],
    ['a time that goes on for ever', 'damaged', { ...good, at: Infinity }],
  ])('%s: %s', (_, problem, given) => {
    expect(read(given)).toEqual({ ok: false, problem })
  })

  test('a demonstration takes none of a real service, and the other way round', () => {
    const draft = draftOf({ name: '林小舟' })
    expect(read(carried(draft, false), true)).toEqual({ ok: false, problem: 'otherService' })
    expect(read(carried(draft, true), false)).toEqual({ ok: false, problem: 'otherService' })
  })

  test('whatever it is, reading it ends in a draft or in one of the known problems', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ kind: fc.constant(good['kind']), version: fc.anything(), draft: fc.anything() }),
      fc.dictionary(fc.string(), fc.anything()).map((more) => ({ ...good, ...more })),
      fc.anything().map((answers) => ({ ...good, draft: { ...inner, answers } })),
    )
    fc.assert(
      fc.property(anything, (given) => {
        const result = read(given)
        expect(result.ok || ['notOurs', 'newer', 'otherService', 'damaged'].includes(result.problem)).toBe(
          true,
        )
      }),
      { numRuns: 2000 },
    )
  })
})
