import { expect, test } from 'vitest'
import { readLink } from '../../mocks/console/link.ts'
import { inChinese } from '../../mocks/console/problems.ts'
import { readTour } from '../../mocks/show/tourLink.ts'

const packed = (value: unknown) => `p${Buffer.from(JSON.stringify(value)).toString('base64url')}`

test.each([
  ['zAAAA', readLink],
  ['', readLink],
  ['q', readLink],
  [packed([]), readLink],
  [packed({ v: 99, o: null, d: {} }), readLink],
  [packed({ v: 1, o: { scenario: 'nobody/here', at: '2026-09-21T10:00' }, d: {} }), readLink],
  [packed({ v: 1, o: null, d: { path: 'x' } }), readLink],
  [packed([]), readTour],
  [packed({ v: 1, w: { id: 'a', title: 't', start: { v: 2, o: null, d: {} }, steps: [] } }), readTour],
])('what is wrong with “%s” is said in Chinese, too', async (text, read) => {
  const found = await read(text)
  expect(found.ok).toBe(false)
  expect(inChinese(found.ok ? '' : found.problem)).toMatch(/\p{Script=Han}{4}/u)
})
