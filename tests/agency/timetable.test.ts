import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Course } from '../../mocks/agency/course.ts'
import { dueOf } from '../../mocks/agency/due.ts'
import type { Fate } from '../../mocks/agency/person.ts'
import { addMinutes, chinaTime, momentOf, whenOpen } from '../../mocks/agency/time.ts'
import { planAhead } from '../../mocks/agency/timetable.ts'
import { type CaseEvent, mayHappen, rejectionReasons } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { deliveries, productionModes } from '../../src/domain/choices.ts'
import { isWorkingDay } from '../../src/domain/deadlines.ts'
import { procedures } from '../../src/procedures/procedures.ts'

const fates: readonly (Fate | undefined)[] = [
  undefined,
  'photoSentBack',
  'bankFails',
  'productionFails',
  'returned',
  'overdue',
  ...rejectionReasons.map((reason) => `rejected:${reason}` as const),
]
const anyMinute = fc
  .integer({ min: momentOf('2026-01-01T00:00') / 60_000, max: momentOf('2027-12-31T00:00') / 60_000 })
  .map((minutes) => chinaTime(minutes * 60_000))
const anyCourse = fc.record({
  kind: fc.constantFrom(...caseKinds),
  fate: fc.constantFrom(...fates),
  productionMode: fc.constantFrom(...productionModes),
  delivery: fc.constantFrom(...deliveries),
  at: anyMinute,
})

const submitted = (at: string): CaseEvent => ({ type: 'submitted', at, by: 'resident' })

describe('the timetable', () => {
  test('plans only what the table of transitions allows, in order, after now; nothing where all is decided at once', () => {
    const judged = fc.check(
      fc.property(anyCourse, ({ kind, fate, productionMode, delivery, at }) => {
        const happened = [submitted(at)]
        const answers = { productionMode, delivery }
        const ahead = planAhead({ kind, answers, happened, ...(fate ? { fate } : {}) }, at)
        const past = [...happened]
        for (const event of ahead) {
          if (!mayHappen(past, event.type) || event.at <= at || event.at < (past.at(-1)?.at ?? ''))
            return false
          past.push(event)
        }
        // What is decided when it is sent has nothing to come.
        return ahead.length > 0 !== (procedures[kind].isSettledAtOnce === true)
      }),
      { numRuns: 2000 },
    )
    expect(fc.defaultReportMessage(judged)).toBeUndefined()
  })

  test('lets the agency and the bank work on working days only; couriers and machines also on others', () => {
    const judged = fc.check(
      fc.property(anyCourse, ({ kind, fate, delivery, at }) => {
        const course = {
          kind,
          answers: { delivery, productionMode: 'batch' as const },
          happened: [submitted(at)],
        }
        return planAhead({ ...course, ...(fate ? { fate } : {}) }, at).every(
          (event) =>
            event.by === 'courier' || event.type === 'accepted' || isWorkingDay(event.at.slice(0, 10)),
        )
      }),
      { numRuns: 1000 },
    )
    expect(fc.defaultReportMessage(judged)).toBeUndefined()
  })
})

describe('what was submitted on Monday, 21 September 2026, at ten o’clock', () => {
  /** The days of the course that everything by batch begins with: the first, third and fifth working day, past Mid-Autumn. */
  const begun = ['accepted 09-21T10:20', 'reviewStarted 09-22T09:30']
  const atBank = [...begun, 'bankAsked 09-24T16:00']
  const made = [...atBank, 'productionStarted 09-29T09:00']
  const atOnce = ['accepted 09-21T10:05', 'reviewStarted 09-21T10:10']
  test.each<[string, Course['answers'], Fate | undefined, readonly string[]]>([
    [
      'made while one waits: in three quarters of an hour',
      { productionMode: 'instant' },
      undefined,
      [...atOnce, 'bankAsked 09-21T10:20', 'productionStarted 09-21T10:30', 'ready 09-21T10:45'],
    ],
    [
      'made while one waits, where the account fails',
      { productionMode: 'instant' },
      'bankFails',
      [...atOnce, 'bankAsked 09-21T10:20', 'bankFailed 09-21T10:25'],
    ],
    [
      'made while one waits, where it is refused',
      { productionMode: 'instant' },
      'rejected:photo',
      [...atOnce, 'rejected 09-21T10:15'],
    ],
    ['by batch: on the fifteenth working day', {}, undefined, [...made, 'ready 10-19T10:00']],
    ['by batch, late', {}, 'overdue', [...made, 'ready 10-28T10:00']],
    [
      'by batch, where production fails once',
      {},
      'productionFails',
      [...made, 'productionFailed 10-09T10:00', 'productionStarted 10-12T09:00', 'ready 10-19T10:00'],
    ],
    ['by batch, where the account fails', {}, 'bankFails', [...atBank, 'bankFailed 09-28T11:00']],
    ['by batch, where it is refused', {}, 'rejected:photo', [...begun, 'rejected 09-24T15:00']],
    [
      'by post: three days later',
      { delivery: 'post' },
      undefined,
      [...made, 'posted 10-19T10:00', 'collected 10-22T14:10'],
    ],
    [
      'by post, where the letter comes back: six days later',
      { delivery: 'post' },
      'returned',
      [...made, 'posted 10-19T10:00', 'returned 10-25T14:10'],
    ],
    [
      'by the employer: four working days later',
      { delivery: 'employer' },
      undefined,
      [...made, 'handedToEmployer 10-19T10:00', 'collected 10-23T16:00'],
    ],
  ])('%s', (_, answers, fate, expected) => {
    const happened = [submitted('2026-09-21T10:00')]
    const ahead = planAhead(
      { kind: 'card', answers, happened, ...(fate ? { fate } : {}) },
      '2026-09-21T10:00',
    )
    expect(ahead.map(({ type, at }) => `${type} ${at.slice('2026-'.length)}`)).toEqual(expected)
  })

  test.each<[string, Fate | undefined, string]>([
    ['is registered on the fourth working day', undefined, 'enrolled 09-28T15:00'],
    ['is registered late, where it is', 'overdue', 'enrolled 10-16T15:00'],
    ['is refused on the third', 'rejected:nameOrNumberDiffers', 'rejected 09-24T15:00'],
  ])('a person %s', (_, fate, last) => {
    const happened = [submitted('2026-09-21T10:00')]
    const course = { kind: 'enrolment', answers: {}, happened, ...(fate ? { fate } : {}) } as const
    const ahead = planAhead(course, '2026-09-21T10:00')
    expect(ahead.map(({ type, at }) => `${type} ${at.slice('2026-'.length)}`)).toEqual([...begun, last])
  })
})

describe('times in China', () => {
  test.each([
    ['2026-09-21T10:00', '2026-09-21T10:00'],
    ['2026-09-21T08:59', '2026-09-21T09:00'],
    ['2026-09-21T16:00', '2026-09-22T09:00'],
    ['2026-09-26T10:00', '2026-09-28T09:00'],
    ['2026-10-01T10:00', '2026-10-08T09:00'],
    ['2026-10-10T10:00', '2026-10-10T10:00'],
  ])('at %s the next open counter is at %s', (time, open) => {
    expect(whenOpen(time)).toBe(open)
  })

  test('are eight hours ahead of UTC, and minutes carry over days and years', () => {
    expect(chinaTime(Date.UTC(2026, 8, 20, 16, 0))).toBe('2026-09-21T00:00')
    expect(momentOf('2026-09-21T00:00')).toBe(Date.UTC(2026, 8, 20, 16, 0))
    expect(addMinutes('2026-12-31T23:59', 1)).toBe('2027-01-01T00:00')
  })
})

describe('the day by which a registration is decided', () => {
  const due = (at: string) => dueOf({ kind: 'enrolment', answers: {}, happened: [submitted(at)] })

  test('is a legal limit where the holidays are published', () => {
    expect(due('2026-11-23T10:00')).toEqual({ on: '2026-12-07', isLaw: true })
  })

  test('is an estimate where they are not, with the statutory days in it', () => {
    expect(due('2026-12-21T10:00')).toEqual({ on: '2027-01-05', isLaw: false })
    expect(due('2027-01-29T10:00')).toEqual({ on: '2027-02-18', isLaw: false })
  })
})
