import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addWorkingDays,
  addYears,
  daysBetween,
  employerRegistrationDeadline,
  enrolmentDecisionDue,
  isEstimate,
  isWorkingDay,
  knownHolidayYears,
  lastDayOfPeriod,
  workingDaysBetween,
} from '../../src/domain/deadlines.ts'
import { estimateHolidayYear, holidayYears, lunarDays } from '../../src/domain/holidays.ts'

const day = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('calendar days', () => {
  test.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected)
  })

  test.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-12-31', '2027-01-02', 2],
    ['2026-03-01', '2026-02-27', -2],
  ])('from %s to %s it is %i days', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected)
  })

  test('there and back is where one started', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (date, n) => {
        expect(addDays(addDays(date, n), -n)).toBe(date)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['2026-11-23', 10, '2036-11-23'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-11-23', -16, '2010-11-23'],
    ['2026-12-31', 1, '2027-12-31'],
  ])('%s and %i years is %s', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected)
  })

  test.each(['', '2026', '2026-02-30', '23.11.2026', '2026-11-23T10:00'])('%j is no date', (date) => {
    expect(() => addDays(date, 1)).toThrow(RangeError)
    expect(() => addYears(date, 1)).toThrow(RangeError)
  })
})

describe('working days', () => {
  test.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-02-16', false, 'a Monday of the Spring Festival'],
    ['2026-02-14', true, 'a Saturday worked for the Spring Festival'],
    ['2026-02-28', true, 'a Saturday worked for the Spring Festival'],
    ['2026-09-20', true, 'a Sunday worked for the National Day'],
    ['2026-10-07', false, 'the last day of the National Day holiday'],
    ['2026-10-08', true, 'the day after it'],
    ['2025-10-08', false, 'the eighth day of the holiday of 2025'],
    ['2024-02-09', true, 'New Year’s Eve of 2024, which was no statutory holiday'],
    ['2024-06-10', false, 'the Dragon Boat Festival of 2024'],
    ['2027-05-01', false, 'Labour Day of a year not published'],
    ['2027-04-05', false, 'Qingming of a year not published'],
    ['2027-02-05', false, 'New Year’s Eve of a year not published'],
    ['2027-02-08', false, 'the third day of its Spring Festival'],
    ['2027-02-09', false, 'the day off for its first day, a Saturday'],
    ['2027-02-11', true, 'what the notice may add is not known'],
    ['2027-06-09', false, 'Dragon Boat of a year not published'],
    ['2027-09-15', false, 'Mid-Autumn of a year not published'],
    ['2028-01-03', false, 'a Monday off for New Year’s Day, a Saturday'],
  ])('%s is worked: %s (%s)', (date, worked) => {
    expect(isWorkingDay(date)).toBe(worked)
  })

  test.each([
    ['2026-11-23', 10, '2026-12-07'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-09-17', 10, '2026-10-08'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
  ])('%s and %i working days is %s', (date, n, expected) => {
    expect(addWorkingDays(date, n)).toBe(expected)
  })

  test('counting back gives what was added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (date, n) => {
        const end = addWorkingDays(date, n)
        expect(isWorkingDay(end)).toBe(true)
        expect(workingDaysBetween(date, end)).toBe(n)
      }),
      { numRuns: 200 },
    )
  })

  test('there are none between a day and an earlier one', () => {
    expect(workingDaysBetween('2026-11-23', '2026-11-23')).toBe(0)
    expect(workingDaysBetween('2026-11-23', '2026-11-01')).toBe(0)
  })
})

describe('legal periods', () => {
  test.each([
    ['2026-03-02', '2026-04-01', 'thirty days, the first not counted'],
    ['2026-09-01', '2026-10-08', 'the last day is 1 October, the next working day the 8th'],
    ['2026-10-15', '2026-11-16', 'the last day is a Saturday, the next working day a Monday'],
    ['2026-01-15', '2026-02-14', 'the last day is a Saturday that is worked'],
  ])('who starts work on %s is registered by %s: %s', (start, last) => {
    expect(employerRegistrationDeadline(start)).toBe(last)
  })

  test('the last day is always a working day, and never too early', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 90 }), (start, days) => {
        const last = lastDayOfPeriod(start, days)
        expect(isWorkingDay(last)).toBe(true)
        expect(last >= addDays(start, days)).toBe(true)
        expect(workingDaysBetween(addDays(start, days - 1), last)).toBe(1)
      }),
      { numRuns: 200 },
    )
  })

  test('registration is decided in ten working days', () => {
    expect(enrolmentDecisionDue('2026-11-23')).toBe('2026-12-07')
  })
})

describe('the holidays of a year that is not published', () => {
  const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const lunar = (date: string) => chinese.format(new Date(date))
  /** Engines differ here: the new moon falls within minutes of midnight in China. */
  const closeToMidnight = new Set(['2027', '2030'])

  test.each([...lunarDays])(
    '%s: the lunar days are those of the almanac',
    (year, [eve, dragonBoat, midAutumn]) => {
      const newYear = addDays(`${year}-${eve}`, 1)
      expect([dragonBoat, midAutumn].map((festival) => lunar(`${year}-${festival}`))).toEqual(['5/5', '8/15'])
      const days = closeToMidnight.has(year) ? ['1/1', '1/2', '12/29', '12/30'] : ['1/1']
      expect(days).toContain(lunar(newYear))
    },
  )

  test('New Year is the day of the Purple Mountain Observatory where engines differ', () => {
    expect(['2027', '2030'].map((year) => lunarDays.get(year)?.[0])).toEqual(['02-05', '02-02'])
  })

  test.each([...lunarDays.keys()])('%s: all 13 statutory days, or a working day for each', (year) => {
    const { off } = estimateHolidayYear(year)
    const workdays = off
      .map(([first]) => `${year}-${first}`)
      .filter((date) => ![0, 6].includes(new Date(date).getUTCDay()))
    // Two festivals on one day, as in 2028 and 2031, are one day.
    const same = new Set(['2028', '2031']).has(year) ? 1 : 0
    expect(workdays).toHaveLength(13 - same)
  })

  test('the law’s own days agree with the published calendars', () => {
    for (const [year, { off }] of holidayYears)
      for (const fixed of ['01-01', '05-01', '10-01', '10-02', '10-03'])
        expect(
          off.some(([first, last]) => first <= fixed && fixed <= last),
          `${year}-${fixed}`,
        ).toBe(true)
  })
})

test('beyond the published calendars a date is an estimate', () => {
  expect(knownHolidayYears).toEqual([2024, 2025, 2026])
  expect(['2024-01-01', '2026-12-31'].map(isEstimate)).toEqual([false, false])
  expect(['2023-12-31', '2027-01-01'].map(isEstimate)).toEqual([true, true])
  expect(isEstimate(enrolmentDecisionDue('2026-12-21'))).toBe(true)
})
