import { describe, expect, test } from 'vitest'
import {
  abandoned,
  findStepBefore,
  mayGoOver,
  progressOf,
  stepAllowed,
  walk,
} from '../../src/journey/engine.ts'
import type { Journey } from '../../src/journey/types.ts'

const asOf = '2026-03-02'

const journey: Journey = {
  id: 'card',
  fields: {
    forWhom: { input: 'choice', options: () => ['self', 'child'] },
    guardianName: { input: 'name' },
    mobile: {
      input: 'mobile',
      check: (value) => (value.startsWith('1') ? undefined : { code: 'mobile.prefix' }),
    },
    photo: { input: 'photo', deferred: (value) => value === 'later' },
    records: { input: 'records', optional: true },
    declared: { input: 'tick' },
  },
  steps: [
    { id: 'who', section: 'about', asks: ['forWhom'] },
    {
      id: 'guardian',
      section: 'identity',
      when: (answersSoFar) => answersSoFar.forWhom === 'child',
      asks: ['guardianName'],
    },
    {
      id: 'mobile',
      section: 'contact',
      asks: ['mobile', { field: 'records', when: (answersSoFar) => answersSoFar.guardianName === undefined }],
    },
    { id: 'photo', section: 'papers', asks: ['photo'] },
    { id: 'check', section: 'check', asks: ['declared'] },
  ],
}

const ids = (answers: Parameters<typeof walk>[1]) => walk(journey, answers, asOf).steps.map((s) => s.id)
const complete = {
  forWhom: 'self',
  mobile: '1',
  records: null,
  photo: { uploadId: 'x', bytes: 1, source: 'file', takenOk: true },
  declared: true,
} as const

describe('walking a journey', () => {
  test('an answer that is none of the choices is asked again, and no condition sees it', () => {
    const { steps, answers, open } = walk(journey, { ...complete, forWhom: 'represented' }, asOf)
    expect(open?.id).toBe('who')
    expect(answers).not.toHaveProperty('forWhom')
    expect(steps.map((step) => step.id)).toEqual(ids(complete))
  })

  test('an adult is not asked about a guardian', () => {
    expect(ids({ forWhom: 'self' })).toEqual(['who', 'mobile', 'photo', 'check'])
    expect(ids({ forWhom: 'child' })).toEqual(['who', 'guardian', 'mobile', 'photo', 'check'])
  })

  test('the first step with something to answer is open, and those after it are closed', () => {
    const walked = walk(journey, { forWhom: 'child' }, asOf)
    expect(walked.open?.id).toBe('guardian')
    expect(walked.steps.map((s) => s.state)).toEqual(['done', 'open', 'closed', 'closed', 'closed'])
    expect(walked.complete).toBe(false)
  })

  test('a later step that is already answered stays done behind an open one', () => {
    const walked = walk(journey, { ...complete, mobile: '9' }, asOf)
    expect(walked.steps.map((s) => s.state)).toEqual(['done', 'open', 'done', 'done'])
  })

  test('an answer of an abandoned branch is not carried', () => {
    const walked = walk(journey, { ...complete, guardianName: '王小明' }, asOf)
    expect(walked.answers).not.toHaveProperty('guardianName')
  })

  test('a condition does not see an abandoned answer', () => {
    const walked = walk(journey, { forWhom: 'self', guardianName: '王小明' }, asOf)
    expect(walked.steps.find((s) => s.id === 'mobile')?.fields).toEqual(['mobile', 'records'])
  })

  test('a wrong answer keeps its step open and names the problem', () => {
    const walked = walk(journey, { ...complete, mobile: '9' }, asOf)
    expect(walked.open?.problems).toEqual([{ field: 'mobile', problem: { code: 'mobile.prefix' } }])
  })

  test.each([
    ['nothing', {}, 'required'],
    ['an empty text', { forWhom: '' as 'self' }, 'required'],
    ['a value that is not offered', { forWhom: 'represented' as const }, 'choice.unknown'],
  ])('%s is a problem: %j → %s', (_, answers, code) => {
    expect(walk(journey, answers, asOf).open?.problems[0]?.problem.code).toBe(code)
  })

  test('null answers an optional question and no other', () => {
    expect(walk(journey, { ...complete, records: null }, asOf).complete).toBe(true)
    const walked = walk(journey, { ...complete, mobile: null as unknown as string }, asOf)
    expect(walked.open?.problems[0]?.problem.code).toBe('required')
  })

  test('an answer left for later lets the person go on, but not submit', () => {
    const walked = walk(journey, { ...complete, photo: 'later' }, asOf)
    expect(walked.open).toBeUndefined()
    expect(walked.complete).toBe(false)
    expect(walked.steps.find((s) => s.id === 'photo')?.state).toBe('later')
  })

  test('a journey that asks a field it does not define is a mistake of ours, said aloud', () => {
    const broken: Journey = { ...journey, fields: {} }
    expect(() => walk(broken, { forWhom: 'self' }, asOf)).toThrow(
      'journey card asks forWhom but has no field for it',
    )
  })
})

describe('where a person may be', () => {
  test.each([
    ['who', {}, 'who'],
    ['photo', {}, 'who'],
    ['check', { forWhom: 'child' as const }, 'guardian'],
    ['guardian', { forWhom: 'self' as const }, 'mobile'],
    ['nowhere', {}, 'who'],
    ['nowhere', complete, 'check'],
    ['who', complete, 'who'],
  ])('asking for %s with %j leads to %s', (step, answers, expected) => {
    expect(stepAllowed(walk(journey, answers, asOf), step)).toBe(expected)
  })

  test('an answer can be gone over while only the proof of the number before it is missing', () => {
    const proving: Journey = {
      ...journey,
      fields: { ...journey.fields, mobileProof: { input: 'mobileProof' } },
      steps: journey.steps.toSpliced(3, 0, { id: 'code', section: 'contact', asks: ['mobileProof'] }),
    }
    const { photo: _, ...others } = complete
    const walked = walk(proving, others, asOf)
    expect(walked.open?.id).toBe('code')
    expect(mayGoOver(walked, 'photo')).toBe(true)
    expect(mayGoOver(walked, 'check')).toBe(false)
    expect(mayGoOver(walked, 'nowhere')).toBe(false)
    expect(mayGoOver(walk(proving, { forWhom: 'self' }, asOf), 'photo')).toBe(false)
  })

  test('back follows the walk, and ends at its first step', () => {
    const walked = walk(journey, { forWhom: 'self' }, asOf)
    expect(findStepBefore(walked, 'mobile')).toBe('who')
    expect(findStepBefore(walked, 'who')).toBeUndefined()
  })

  test('progress counts parts, not pages', () => {
    const walked = walk(journey, { forWhom: 'child' }, asOf)
    expect(progressOf(walked, 'who')).toEqual({ at: 1, of: 5 })
    expect(progressOf(walked, 'check')).toEqual({ at: 5, of: 5 })
  })
})

test('a change tells which answers it leaves behind', () => {
  const before = walk(journey, { ...complete, forWhom: 'child', guardianName: '王小明' }, asOf)
  const after = walk(journey, { ...complete, forWhom: 'self', guardianName: '王小明' }, asOf)
  expect(abandoned(before, after)).toEqual(['guardianName'])
  expect(abandoned(after, before)).toEqual(['records'])
})
