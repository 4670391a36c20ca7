import { describe, expect, test } from 'vitest'
import { inOneGo } from '../../../src/domain/inOneGo.ts'
import { checkRow } from '../../../src/domain/roster/check.ts'
import { appendRows, changeRows, mergeRows, type Roster, rowsOf } from '../../../src/domain/roster/roster.ts'
import type { RosterCells, RosterRow } from '../../../src/domain/roster/row.ts'
import { findRows, survey } from '../../../src/domain/roster/survey.ts'
import { adult, child, rules } from './people.ts'

const judge = (row: RosterRow): RosterRow => ({ ...row, problems: checkRow(row.cells, rules, row.photo) })
const row = (key: string, cells: RosterCells): RosterRow => judge({ key, cells, problems: [] })
let blocks = 0
const newId = () => `b${++blocks}`
const rosterOf = (rows: readonly RosterRow[]): Roster => appendRows([], rows, newId)
const many = (count: number) => Array.from({ length: count }, (_, i) => row(`m${i}`, { name: `王${i}` }))

describe('a roster', () => {
  test('fills its last block before it begins another, and leaves the others as they are', () => {
    const before = rosterOf(many(1500))
    const after = appendRows(before, [row('x', adult)], newId)
    expect(after.map(({ rows }) => rows.length)).toEqual([1000, 501])
    expect(after[0]).toBe(before[0])
  })

  test('loses a row and no other, and a block with its last row', () => {
    const before = rosterOf([...many(1000), row('x', adult)])
    const after = changeRows(before, new Set(['x']), () => undefined)
    expect(after).toHaveLength(1)
    expect(after[0]).toBe(before[0])
  })

  test('names the row that a repeated person is in already, and no longer once that one is gone', () => {
    const roster = rosterOf([row('a', child), row('b', adult), row('c', { ...adult, name: '林小州' })])
    const looked = survey(roster)
    const problems = rowsOf(roster).map(
      (each) => looked.problemsOf(each).find(({ code }) => code === 'repeated')?.repeats,
    )
    expect(problems).toEqual([undefined, undefined, 'b'])
    expect(looked.placeOf('b')).toBe(2)
    const without = changeRows(roster, new Set(['b']), () => undefined)
    expect(survey(without).counts.wrong).toBe(0)
  })

  test('counts how many stand how, and finds them by state, name and number', () => {
    const photo = { name: 'a.jpg', fit: true }
    const roster = rosterOf([
      row('a', adult),
      judge({ key: 'b', cells: child, problems: [], photo }),
      row('c', { ...child, name: '' }),
      { ...row('d', { ...adult, idNumber: '' }), submitted: 'LN-1' },
    ])
    const looked = survey(roster)
    expect(looked.counts).toEqual({ wrong: 1, incomplete: 1, ready: 1, submitted: 1 })
    const keys = (...args: [Parameters<typeof findRows>[2], string]) =>
      inOneGo(findRows(roster, looked, ...args)).map(({ key }) => key)
    expect(keys(undefined, '小舟')).toEqual(['a', 'd'])
    expect(keys('ready', '')).toEqual(['b'])
    expect(keys(undefined, adult.idNumber.toLowerCase())).toEqual(['a'])
  })

  test('says first what the agency found of a person', () => {
    const roster = rosterOf([{ ...row('a', adult), found: 'record.alreadyHasCard' }])
    const [only] = rowsOf(roster)
    expect(only && survey(roster).problemsOf(only)[0]).toEqual({
      column: 'idNumber',
      code: 'record.alreadyHasCard',
    })
  })
})

describe('rows that are added', () => {
  const before = rosterOf([row('a', { ...adult, mobile: '' }), { ...row('s', child), submitted: 'LN-1' }])
  const merge = (...rows: RosterRow[]) => inOneGo(mergeRows(before, rows, judge, newId))

  test('with a key take the place of the row they were', () => {
    const { roster, added, updated } = merge(row('a', { ...adult, name: '林小洲' }))
    expect([added, updated]).toEqual([0, 1])
    expect(rowsOf(roster)[0]?.cells.name).toBe('林小洲')
  })

  test('of somebody who is in the roster fill in what is new, and double nobody', () => {
    const { roster, added, updated } = merge(row('n', adult))
    expect([added, updated]).toEqual([0, 1])
    expect(rowsOf(roster)[0]).toEqual(row('a', adult))
  })

  test('change nothing of what was submitted', () => {
    const { roster, added, updated } = merge(row('n', { ...child, mobile: '15400000099' }))
    expect([added, updated]).toEqual([0, 0])
    expect(roster).toEqual(before)
  })

  test('twice in one file each say what is new in them', () => {
    const { roster } = merge(row('n', { ...adult, bank: '工商银行' }), row('o', { ...adult, note: '夜班' }))
    expect(rowsOf(roster)[0]?.cells).toEqual({ ...adult, bank: '工商银行', note: '夜班' })
  })

  test('with the same number under another name stay beside it, to be looked at', () => {
    expect(merge(row('n', { ...adult, name: '王二' })).added).toBe(1)
  })
})
