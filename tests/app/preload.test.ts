import { expect, test } from 'vitest'
import { likelyNext } from '../../src/app/boot/preload.ts'

test.each([
  ['/route/city', '/route/result'],
  ['/card/city', '/card/person'],
  ['/route/result', '/card/person'],
  ['/enrolment/check', '/card/receipt/0'],
  ['/card/receipt/LN-DEMO-1', '/cases/0'],
  ['/cases', '/cases/0'],
  ['/', undefined],
  ['/route/who', undefined],
  ['/law', undefined],
])('from %s most people go to %s', (from, to) => {
  expect(likelyNext(from)).toBe(to)
})
