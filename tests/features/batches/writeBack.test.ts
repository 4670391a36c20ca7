import { describe, expect, test } from 'vitest'
import type { RosterRow } from '../../../src/domain/roster/row.ts'
import { rowAfter } from '../../../src/features/batches/writeBack.ts'

const row: RosterRow = { key: 'row-key-1', cells: { name: '林小舟' }, problems: [] }
const refused = (...codes: string[]) => ({
  key: row.key,
  kind: 'refused' as const,
  problems: codes.map((code) => ({ field: 'idNumber', code })),
})

describe('what the agency answered to a row', () => {
  test('stands in the roster: the number of the case, or that there is a card already', () => {
    expect(rowAfter(row, { key: row.key, kind: 'taken', number: 'LN-1' })).toEqual({
      ...row,
      submitted: 'LN-1',
    })
    expect(rowAfter(row, refused('record.alreadyHasCard'))).toEqual({
      ...row,
      found: 'record.alreadyHasCard',
    })
  })

  test('clears what was found before, once there is a case', () => {
    const before: RosterRow = { ...row, found: 'record.inProgress' }
    expect(rowAfter(before, { key: row.key, kind: 'taken', number: 'LN-1' })).toEqual({
      ...row,
      submitted: 'LN-1',
    })
  })

  test('changes nothing the second time, nor where no cell is to blame', () => {
    const taken = { ...row, submitted: 'LN-1' }
    expect(rowAfter(taken, { key: row.key, kind: 'taken', number: 'LN-1' })).toBe(taken)
    expect(rowAfter(taken, refused('record.inProgress'))).toBe(taken)
    expect(rowAfter(row, refused('authorisation.over'))).toBe(row)
    expect(rowAfter(row, undefined)).toBe(row)
  })
})
