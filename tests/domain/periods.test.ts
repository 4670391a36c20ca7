import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWorkingDays, employerRegistrationDeadline, isWorkingDay } from '../../src/domain/deadlines.ts'
import { getArticle } from '../../src/domain/law.ts'
import { addMonths, countPeriod, periodRules, periods } from '../../src/domain/periods.ts'

const day = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the last day', () => {
  test.each([
    ['employer', '2026-03-02', '2026-04-01', '2026-04-01'],
    // Day 30 is the first day of the National Day holiday.
    ['employer', '2026-09-01', '2026-10-01', '2026-10-08'],
    ['enrolment', '2026-11-23', '2026-12-07', '2026-12-07'],
    // Through a holiday, with a Saturday worked for it.
    ['enrolment', '2026-09-25', '2026-10-15', '2026-10-15'],
    ['review', '2026-11-23', '2027-01-22', '2027-01-22'],
    ['lawsuit', '2026-03-31', '2026-09-30', '2026-09-30'],
    ['lawsuit', '2025-08-31', '2026-02-28', '2026-02-28'],
    // The corresponding day is a Sunday.
    ['lawsuit', '2026-05-22', '2026-11-22', '2026-11-23'],
  ] as const)('of %s from %s: counted to %s, and so %s', (period, start, counted, last) => {
    expect(countPeriod(period, start)).toMatchObject({ counted, last })
  })

  test('is the one that registrations and employers are held to', () => {
    fc.assert(
      fc.property(day, (start) => {
        expect(countPeriod('employer', start).last).toBe(employerRegistrationDeadline(start))
        expect(countPeriod('enrolment', start).last).toBe(addWorkingDays(start, 10))
      }),
      { numRuns: 100 },
    )
  })

  test('is no more than an estimate where it rests on holidays that are not known', () => {
    expect(countPeriod('employer', '2026-11-02').estimate).toBeUndefined()
    expect(countPeriod('employer', '2026-12-15').estimate).toBe('unpublished')
    expect(countPeriod('enrolment', '2026-12-28').estimate).toBe('unpublished')
    expect(countPeriod('employer', '2020-03-02').estimate).toBe('unlisted')
    // Begun in a year without a list, but ended in one with it.
    expect(countPeriod('employer', '2023-12-20').estimate).toBeUndefined()
  })
})

describe('the days of a period', () => {
  test.each(periods.filter((period) => periodRules[period].unit !== 'month'))(
    '%s: come one after the other, count from 1 to its length, and end on a working day',
    (period) => {
      fc.assert(
        fc.property(day, (start) => {
          const { days, last, counted } = countPeriod(period, start)
          const { length, unit } = periodRules[period]
          const numbers = days.flatMap(({ count }) => (count === undefined ? [] : [count]))
          expect(numbers).toEqual(Array.from({ length }, (_, at) => at + 1))
          expect(days.at(-1)?.date).toBe(last)
          expect(days.find(({ count }) => count === length)?.date).toBe(counted)
          expect(isWorkingDay(last)).toBe(true)
          for (const { date, kind } of days) {
            const isWorked = kind === 'working' || kind === 'madeUp'
            expect(isWorked).toBe(isWorkingDay(date))
          }
          const skipped = days.filter(({ date, count }) => count === undefined && date < counted)
          expect(skipped.some(({ date }) => unit === 'day' || isWorkingDay(date))).toBe(false)
        }),
        { numRuns: 50 },
      )
    },
  )

  test('say of each what it is', () => {
    const { days } = countPeriod('enrolment', '2026-09-18')
    const kinds = new Map(days.map(({ date, kind }) => [date, kind]))
    expect(kinds.get('2026-09-19')).toBe('weekend')
    expect(kinds.get('2026-09-20')).toBe('madeUp')
    expect(kinds.get('2026-09-25')).toBe('holiday')
    expect(kinds.get('2026-09-28')).toBe('working')
  })
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-23', 6, '2027-05-23'],
  ['2026-12-31', 6, '2027-06-30'],
  ['2026-12-01', 12, '2027-12-01'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected)
})

test('each period stands in the text of the law it is said to', () => {
  expect(getArticle('administrativeReviewLaw.20').original).toContain('六十日内提出行政复议申请')
  expect(getArticle('administrativeLitigationLaw.46').original).toContain('六个月内提出')
  expect(getArticle('labourInspectionRegulations.17').original).toContain('60个工作日内完成')
})
