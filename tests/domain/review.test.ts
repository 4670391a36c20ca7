import { expect, test } from 'vitest'
import { firstReviewable, isPastReview } from '../../src/domain/review.ts'

test.each([
  // Learned of on Monday 2 March 2026: the 60th day is Friday 1 May, a holiday, and the first working day after it the 6th.
  ['2026-03-02', '2026-05-06', false],
  ['2026-03-02', '2026-05-07', true],
  ['2026-09-21', '2026-11-20', false],
  ['2026-09-21', '2026-11-21', true],
])('a review of what one learned of on %s is late on %s: %s', (decisionDay, asOf, isLate) => {
  expect(isPastReview(decisionDay, asOf)).toBe(isLate)
})

test('what was decided more than five years ago is not reviewed any more', () => {
  expect(firstReviewable('2026-11-29')).toBe('2021-11-29')
})
