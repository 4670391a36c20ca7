import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from '../../../src/domain/csv.ts'
import { appendEntry, headOf } from '../../../src/domain/ledgerChain.ts'
import type { LedgerEntry } from '../../../src/domain/ledgerEntries.ts'
import { compareFile } from '../../../src/features/ledger/compareFile.ts'
import { ledgerTable } from '../../../src/features/ledger/ledgerFile.ts'
import { sayEntry } from '../../../src/features/ledger/sayEntry.ts'
import { words } from '../../../src/features/ledger/words.zh-CN.ts'
import { writeXlsx } from '../../../src/ui/sheets/writeXlsx.ts'
import { cardsIn, handedOut, record, sentBack } from '../../domain/testLedger.ts'

const table = (entries: readonly LedgerEntry[]) =>
  ledgerTable(entries, words.fields, { title: '说明', of: (entry) => sayEntry(entry, words) })
const csvBytes = (entries: readonly LedgerEntry[]) => new TextEncoder().encode(csvOf(table(entries))).buffer
const xlsxBytes = (entries: readonly LedgerEntry[]) => writeXlsx(table(entries), '台账').buffer

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '',
    "'",
    "''",
    '=1+1',
    "'=1+1",
    '＝1',
    '@x',
    '1234567890123456',
    "'1234567890123456",
    ' -1',
    '"',
    'a,b',
    '_x000D_',
  ),
)
const chains = fc
  .array(fc.tuple(awkward, awkward, fc.constantFrom({}, handedOut, sentBack)), { minLength: 1, maxLength: 5 })
  .map((all) => {
    const chain: LedgerEntry[] = []
    for (const [name, note, what] of all)
      chain.push(appendEntry(headOf(chain.at(-1)), record({ id: `id-${chain.length}`, name, note, ...what })))
    return chain
  })

test('a ledger comes back from its own file as it was, whatever stands in it, as CSV and as a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(chains, async (chain) => {
      expect(await compareFile(csvBytes(chain), chain)).toEqual({ kind: 'same', count: chain.length })
      expect(await compareFile(xlsxBytes(chain), chain)).toEqual({ kind: 'same', count: chain.length })
    }),
    { numRuns: 60 },
  )
})

test('no cell of the file is a formula to a spreadsheet', () => {
  const [entry] = cardsIn(1)
  const text = csvOf(table(entry ? [{ ...entry, name: '=HYPERLINK("x")', note: '@SUM(1)' }] : []))
  expect(text).toContain(`"'=HYPERLINK(""x"")"`)
  expect(text).toContain(`'@SUM(1)`)
})

const chain = cardsIn(6)

test.each([
  ['an earlier export', csvBytes(chain.slice(0, 4)), { kind: 'earlier', count: 4 }],
  ['the ledger of somebody else', csvBytes(cardsIn(7).map((one) => one)), { kind: 'other' }],
  [
    'a file that was edited',
    csvBytes(chain.with(2, { ...(chain[2] as LedgerEntry), name: '王*' })),
    { kind: 'fault', fault: { kind: 'edited', place: 3 } },
  ],
  [
    'a file with a line less',
    csvBytes(chain.toSpliced(1, 1)),
    { kind: 'fault', fault: { kind: 'gap', place: 2, upTo: 2 } },
  ],
  ['some other table', new TextEncoder().encode('姓名,证件号码\r\n林,1\r\n').buffer, { kind: 'notOne' }],
  ['a picture', new Uint8Array([0x50, 0x4b, 1, 2]).buffer, { kind: 'notOne' }],
] as const)('%s is told for what it is', async (_, bytes, verdict) => {
  expect(await compareFile(bytes, chain)).toEqual(verdict)
})
