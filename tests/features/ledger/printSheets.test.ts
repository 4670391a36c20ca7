import { expect, test } from 'vitest'
import { sheetsOf } from '../../../src/features/ledger/PrintSheets.tsx'
import { chainOf, handedOut, record } from '../../domain/testLedger.ts'

test('each batch is printed on sheets of its own, with its pages counted and its sum on the last', () => {
  const entries = chainOf([
    ...Array.from({ length: 20 }, (_, i) => record({ id: `a-${i}`, caseNumber: `LN-${i}`, batch: 'PL-1' })),
    record({ id: 'b', caseNumber: 'LN-50', batch: 'PL-2' }),
    record({ ...handedOut, id: 'c', caseNumber: 'LN-0', batch: 'PL-1' }),
  ])
  const sheets = sheetsOf(entries)
  expect(sheets.map(({ batch, lines, at, of }) => [batch, lines.length, at, of])).toEqual([
    ['PL-1', 18, 1, 2],
    ['PL-1', 3, 2, 2],
    ['PL-2', 1, 1, 1],
  ])
  expect(sheets.map(({ whole }) => whole && [whole.received, whole.issued])).toEqual([
    undefined,
    [20, 1],
    [1, 0],
  ])
  expect(sheets.flatMap(({ lines }) => lines)).toHaveLength(entries.length)
})
