import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkComplaintDay } from '../../src/domain/complaint.ts'
import { addDays, employerRegistrationDeadline } from '../../src/domain/deadlines.ts'

test.each([
  // Day 30 is 1 April: day 31 is the first.
  ['2026-03-02', '2026-04-01', 1],
  ['2026-03-02', '2026-03-02', 31],
  ['2026-03-02', '2026-04-02', undefined],
  // Day 30 is the first day of the National Day holiday, so the last day is the 8th.
  ['2026-09-01', '2026-10-08', 1],
  ['2026-09-01', '2026-10-09', undefined],
])('who began on %s can complain on %s in %s days', (start, today, count) => {
  expect(checkComplaintDay(start, today)?.count).toBe(count)
})

test('it opens the day after the employer’s last day, and never before day 31', () => {
  const days = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2022-01-01', n))
  fc.assert(
    fc.property(days, (start) => {
      const last = employerRegistrationDeadline(start)
      expect(checkComplaintDay(start, last)).toEqual({ code: 'complaint.notYet', count: 1 })
      expect(checkComplaintDay(start, addDays(last, 1))).toBeUndefined()
      expect(checkComplaintDay(start, addDays(start, 30))).toBeDefined()
    }),
    { numRuns: 100 },
  )
})
