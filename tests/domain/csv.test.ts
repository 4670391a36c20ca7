import { expect, test } from 'vitest'
import { csvOf, escapeFormula, unescapeFormula } from '../../src/domain/csv.ts'

test('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
  expect(
    csvOf([
      ['月份', '单位'],
      ['2025-01', 12.5],
    ]),
  ).toBe('\uFEFF月份,单位\r\n2025-01,12.5\r\n')
})

test('quotes what would part or end a cell', () => {
  expect(csvOf([['a,b', 'say "x"', 'two\nlines']])).toBe('\uFEFF"a,b","say ""x""","two\nlines"\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '=HYPERLINK("http://x","y")'])(
  '%j is text to every spreadsheet',
  (cell) => {
    expect(csvOf([[cell]])).toMatch(/^\uFEFF"?'/)
  },
)

test('a number below nought stays a number', () => {
  expect(csvOf([[-3]])).toBe('\uFEFF-3\r\n')
})

test.each(['=1', "'=1", "''-", "'12345678901234567890", '1234567890123456', "'x", "it's", "'"])(
  '%j comes back as it was, whatever apostrophes it has of its own',
  (text) => {
    expect(unescapeFormula(escapeFormula(text))).toBe(text)
  },
)
