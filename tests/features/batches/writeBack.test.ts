import { describe, expect, test } from 'vitest'
import type { RosterRow } from '../../../src/domain/roster/row.ts'
import { rowAfter, rowAfterRegistration, withRegistrations } from '../../../src/features/batches/writeBack.ts'

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

describe('what the agency answered to a registration', () => {
  const taken = { key: row.key, kind: 'taken' as const, number: 'LN-1' }
  const registering: RosterRow = { ...row, registering: true }

  test('stands in the roster as under way, and never as an application for a card', () => {
    expect(rowAfterRegistration(row, taken)).toEqual(registering)
    expect(rowAfterRegistration(row, refused('record.inProgress'))).toEqual(registering)
    expect(rowAfterRegistration(registering, taken)).toBe(registering)
  })

  test('shows who is insured already, or has another name or a card', () => {
    expect(rowAfterRegistration(row, refused('record.alreadyRegistered'))).toEqual({ ...row, insured: true })
    expect(rowAfterRegistration(row, refused('record.mismatch'))).toEqual({
      ...row,
      found: 'record.mismatch',
    })
    expect(rowAfterRegistration(row, undefined)).toBe(row)
  })

  test('once it is complete the person is insured, and due again where it was refused', () => {
    const after = (status: 'enrolled' | 'rejected' | 'reviewing') =>
      withRegistrations([{ id: 'a', rows: [registering] }], [{ key: `abcdef01_${row.key}`, status }])[0]
        ?.rows[0]
    expect(after('enrolled')).toEqual({ ...row, insured: true })
    expect(after('rejected')).toEqual(row)
    expect(after('reviewing')).toBe(registering)
  })
})
