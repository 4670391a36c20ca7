import { describe, expect, test } from 'vitest'
import { bankSchema } from '../../src/api/outletSchemas.ts'
import { readAnswer } from '../../src/api/reading.ts'
import { caseSchema, problemDetailsSchema } from '../../src/api/schemas.ts'
import { receiptSchema } from '../../src/api/submissionSchemas.ts'

const seen = {
  number: 'LN-DEMO-20260921-0001',
  kind: 'card',
  asOf: '2026-09-22',
  status: 'accepted',
  events: [
    { type: 'submitted', at: '2026-09-21T10:00', by: 'resident' },
    { type: 'accepted', at: '2026-09-21T10:20', by: 'agency' },
  ],
  actions: ['withdraw'],
  due: null,
  changeUntil: null,
  holder: { name: '林**', idMasked: '2101**********201X', birthYear: '1988' },
  answers: { delivery: 'outlet' },
  card: null,
  notices: [],
}
const read = (change: object) => {
  const result = readAnswer(caseSchema, { ...seen, ...change })
  return result.ok ? result.value : undefined
}

describe('an agency newer than this client', () => {
  test('may send entries nobody here knows: they are ignored', () => {
    expect(read({ mood: 'good', holder: { ...seen.holder, blood: 'A' } })).toEqual(seen)
  })

  test('may use a status nobody here knows: it is read as unknown', () => {
    expect(read({ status: 'lasered' })).toEqual({ ...seen, status: 'unknown' })
  })

  test('may tell of events nobody here knows: the others are read', () => {
    const news = [
      { type: 'lasered', at: '2026-09-22T09:00', by: 'robot' },
      { type: 'polished', at: '2026-09-22T09:01', by: 'robot' },
    ]
    const [first, ...others] = seen.events
    expect(read({ events: [first, ...news, ...others] })).toEqual(seen)
  })

  test('costs one entry however many words of it nobody knows, and the answer is read', () => {
    const [first, second] = seen.events
    const strange = { ...first, type: 'rejected', by: 'agency', reason: 'fullMoon', consent: 'toTheMoon' }
    expect(readAnswer(caseSchema, { ...seen, events: [first, strange, second] })).toEqual({
      ok: true,
      value: seen,
    })
  })

  test('may offer actions and reasons nobody here knows: they are left out', () => {
    const rejected = { type: 'rejected', at: '2026-09-22T09:00', by: 'agency' }
    expect(read({ actions: ['frame', 'withdraw'] })).toEqual(seen)
    expect(read({ events: [{ ...rejected, reason: 'fullMoon' }] })?.events).toEqual([])
  })

  test('may give an answer a value nobody here knows: that answer is left out', () => {
    expect(read({ answers: { delivery: 'drone', bank: 'ICBC' } })?.answers).toEqual({ bank: 'ICBC' })
  })

  test('may object with a code nobody here knows: the refusal itself is still read', () => {
    const details = { type: 'about:blank', title: 'No', status: 422 }
    const known = { field: 'name', problem: { code: 'required' } }
    const unknown = { field: 'city', problem: { code: 'city.drowned' } }
    expect(readAnswer(problemDetailsSchema, { ...details, errors: [unknown, known] })).toEqual({
      ok: true,
      value: { ...details, errors: [known] },
    })
  })
})

describe('an answer that is not as the contract says', () => {
  test.each([
    ['a wrong type', { events: 'none' }],
    ['a missing entry', { holder: undefined }],
    ['a number that is none', { number: '<script>' }],
    ['an unknown kind of case, which nothing could stand for', { kind: 'passport' }],
    ['a day that no calendar has', { asOf: '2026-02-30' }],
    ['a day that nobody can mean', { correctBy: '9999-12-31' }],
    ['a due date of zeros', { due: { on: '0000-00-00', isLaw: true } }],
    ['an hour that no clock has', { changeUntil: '2026-09-22T24:00' }],
    ['an event in no month', { events: [{ type: 'accepted', at: '2026-13-45T99:00', by: 'agency' }] }],
  ])('is not understood: %s', (_, change) => {
    expect(read(change)).toBeUndefined()
  })

  test('is not understood: a number that goes on for ever', () => {
    const bank = { code: 'ICBC', name: { zh: '', en: '' }, instant: true, post: true }
    expect(readAnswer(bankSchema, { ...bank, outlets: JSON.parse('1e999') }).ok).toBe(false)
  })

  test('is not mistaken for an empty list', () => {
    expect(readAnswer(bankSchema, { code: 1 }).ok).toBe(false)
  })
})

test('a receipt is read for its number and key, though its days are none: the agency has the application', () => {
  const told = { dueIsLaw: true, accessKey: 'key-of-this-case', status: 'submitted', answers: {} }
  const receipt = { number: seen.number, kind: 'card', ...told }
  expect(
    readAnswer(receiptSchema, { ...receipt, submittedAt: '2026-13-45T99:00', due: '0000-00-00' }),
  ).toEqual({
    ok: true,
    value: { ...receipt, submittedAt: '', due: '' },
  })
})
