import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { criteria } from './criteria.ts'
import { writeDocument } from './writeDocument.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

test('every criterion of the levels A and AA has one row, in the order of the standard', () => {
  const asNumber = (id: string) => id.split('.').reduce((sum, part) => sum * 100 + Number(part), 0)
  const ids = criteria.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => asNumber(a) - asNumber(b)))
  // WCAG 2.2 has 31 of level A, without 4.1.1, which it has taken out, and 24 of level AA.
  expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31)
  expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24)
})

const named = criteria.flatMap(({ id, by }) =>
  typeof by === 'string' ? [] : by.map((held) => [id, ...held] as const),
)

test.each(named)('what holds %s stands in tests/%s: %s', (_, file, says) => {
  expect(read(`../${file}`)).toContain(says)
})

test('the page says what the rows say: npm run conformance writes it anew', () => {
  expect(read('../../docs/conformance.md')).toBe(writeDocument())
})
