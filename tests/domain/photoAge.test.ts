import { expect, test } from 'vitest'
import { isRecentPhoto } from '../../src/domain/photoAge.ts'

test.each([
  ['on the day itself', '2026-03-21', '2026-03-21', true],
  ['on the last day of the six months', '2026-03-21', '2026-09-21', true],
  ['a day later', '2026-03-21', '2026-09-22', false],
  ['of a day that nobody knows', undefined, '2026-09-21', false],
  ['of a day that there is not', '2026-09-31', '2026-09-21', false],
])('a photo counts as recent for six months: %s', (_, takenBy, asOf, isRecent) => {
  expect(isRecentPhoto(takenBy, asOf)).toBe(isRecent)
})
