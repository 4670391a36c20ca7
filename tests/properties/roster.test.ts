import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from '../../src/domain/csv.ts'
import { rosterColumns } from '../../src/domain/roster/columns.ts'
import { readPasted } from '../../src/domain/roster/paste.ts'
import type { RosterRow } from '../../src/domain/roster/row.ts'
import { takeTable } from '../../src/domain/roster/take.ts'
import { decodeText, findDelimiter, readRows } from '../../src/domain/roster/textTable.ts'
import { words } from '../../src/features/roster/words.zh-CN.ts'
import { readXlsx } from '../../src/ui/sheets/readXlsx.ts'
import { writeXlsx } from '../../src/ui/sheets/writeXlsx.ts'
import { idOf, rules } from '../domain/roster/people.ts'
import { hold } from './promised.ts'

const surnames = [...'赵钱孙李周吴郑王']
const name = fc
  .tuple(fc.constantFrom(...surnames), fc.constantFrom('伟', '丽华', '建国', '小禾'))
  .map((parts) => parts.join(''))
const idNumber = fc
  .tuple(
    fc.integer({ min: 1950, max: 2005 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([year, month, serial]) => idOf(`${year}${String(month).padStart(2, '0')}15`, serial))
const mobile = fc.integer({ min: 0, max: 99_999_999 }).map((n) => `154${String(n).padStart(8, '0')}`)
const good = fc.record({ name, idNumber, mobile })
/** What somebody may have typed into a note, quotes, line ends and formulas among it. */
const note = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('=1+1', '"', 'a,b', '一"二', '-3', "'x", '第一行\n第二行', '@SUM(A1)', ';\t|'),
)
const people = fc.uniqueArray(good, { selector: (each) => each.idNumber, minLength: 1, maxLength: 12 })

function takeAll(text: string): readonly RosterRow[] {
  const taking = takeTable(readRows(text, findDelimiter(text)), rules, 'k')
  const rows: RosterRow[] = []
  for (let next = taking?.next() ?? []; next.length > 0; next = taking?.next() ?? [])
    for (const row of next) rows.push(row)
  return rows
}
const three = ['name', 'idNumber', 'mobile'] as const
const threeOf = ({ cells }: { readonly cells: RosterRow['cells'] }) => three.map((column) => cells[column])

test('no text, and no bytes, that are taken for a roster ever throw', async () => {
  await hold(
    'any text as a roster',
    2000,
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })),
      (text) => {
        takeAll(text)
        expect(() => readPasted(text)).not.toThrow()
      },
    ),
  )
  await hold(
    'any bytes as a roster',
    500,
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readXlsx(bytes)
      takeAll(decodeText(bytes))
    }),
  )
})

test('no row that is right is lost, whatever stands in the notes and in the rows between', async () => {
  const rows = fc.array(fc.tuple(good, note, fc.boolean()), { minLength: 1, maxLength: 12 })
  await hold(
    'good rows among bad ones',
    1000,
    fc.property(rows, (list) => {
      const lines = list.flatMap(([{ name: who, idNumber: id, mobile: phone }, said, isBroken]) => [
        [who, id, phone, said],
        ...(isBroken ? [['', '2.1E+17', said, '']] : []),
      ])
      const taken = takeAll(csvOf([['姓名', '证件号码', '手机号', '备注'], ...lines]))
      const wanted = list.map(([each]) => three.map((column) => each[column]))
      expect(taken.filter(({ cells }) => cells.name !== undefined).map(threeOf)).toEqual(wanted)
    }),
  )
})

test('a list pasted from a chat loses nobody', async () => {
  await hold(
    'a pasted chat',
    1000,
    fc.property(people, fc.constantFrom(' ', '，', '、', '\t'), (list, between) => {
      const text = list.map((each) => three.map((column) => each[column]).join(between)).join('\n')
      const wanted = list.map((each) => three.map((column) => each[column]))
      expect(readPasted(text).people.map(threeOf)).toEqual(wanted)
    }),
  )
})

test('a roster that is exported and taken again is the same roster, as CSV and as a workbook', async () => {
  const columns = [...three, 'note'] as const
  const rows = fc.array(fc.tuple(good, note), { minLength: 1, maxLength: 8 })
  await hold(
    'export and import',
    500,
    fc.property(rows, (list) => {
      const first = takeAll(
        csvOf([
          columns.map((each) => words.columns[each]),
          ...list.map(([each, said]) => [each.name, each.idNumber, each.mobile, said]),
        ]),
      )
      const used = rosterColumns.filter((column) => first.some(({ cells }) => cells[column] !== undefined))
      const table = [
        [...used.map((column) => words.columns[column]), words.reason, words.key],
        ...first.map(({ cells, key }) => [...used.map((column) => cells[column] ?? ''), '有问题', key]),
      ]
      expect(takeAll(csvOf(table))).toEqual(first)
      const sheet = readXlsx(writeXlsx(table, '名册'))
      if (typeof sheet === 'string') throw new Error(sheet)
      const taking = takeTable(sheet, rules, 'other')
      expect(taking?.next()).toEqual(first)
    }),
  )
})
