import { describe, expect, test } from 'vitest'
import { demoIdNumber } from '../../../src/domain/identity.ts'
import { checkRow } from '../../../src/domain/roster/check.ts'
import type { RosterCells, RosterRow } from '../../../src/domain/roster/row.ts'
import { survey } from '../../../src/domain/roster/survey.ts'
import {
  freezeRegistration,
  type RegistrationSetting,
  sortRegistrations,
} from '../../../src/journey/batches/registration.ts'
import { rosterKey, sentKey } from '../../../src/journey/batches/rowKeys.ts'

const asOf = '2026-09-21'
let serial = 0

/** An employee of whom a registration lacks nothing but what is said. No photo and no bank: those are of the card. */
function employee(more: RosterCells = {}, rest: Partial<RosterRow> = {}): RosterRow {
  serial += 1
  const cells: RosterCells = {
    name: '林小舟',
    idNumber: demoIdNumber(`21019919880315${String(serial).padStart(3, '0')}`),
    mobile: '15400000001',
    firstWorkDay: '2026-09-01',
    ...more,
  }
  return { key: `row-key-${serial}`, cells, ...rest, problems: checkRow(cells, { asOf, kind: 'employer' }) }
}
const settingFor = (
  rows: readonly RosterRow[],
  more: Partial<RegistrationSetting> = {},
): RegistrationSetting => ({
  kind: 'employer',
  city: '210100',
  asOf,
  looked: survey([{ id: 'a', rows }]),
  sending: new Set(),
  uninsured: new Set(),
  ...more,
})
const sorted = (rows: readonly RosterRow[], more: Partial<RegistrationSetting> = {}) =>
  sortRegistrations(rows, settingFor(rows, more))
const reasons = (rows: readonly RosterRow[], more: Partial<RegistrationSetting> = {}) =>
  sorted(rows, more).leftOut.map(({ reason }) => reason)

describe('whom an employer can register', () => {
  test('are those who work there and are not insured, whose last day comes first at the top', () => {
    const rows = [
      employee({ firstWorkDay: '2026-09-15' }),
      employee({ firstWorkDay: '2026-08-01' }),
      employee({ firstWorkDay: '2026-09-21' }),
    ]
    expect(sorted(rows).ready.map(({ cells }) => cells.firstWorkDay)).toEqual([
      '2026-08-01',
      '2026-09-15',
      '2026-09-21',
    ])
  })

  test('are not those who are insured, have a card or were applied for', () => {
    const rows = [
      employee({}, { insured: true }),
      employee({}, { found: 'record.alreadyHasCard' }),
      employee({}, { submitted: 'LN-1' }),
    ]
    expect(sorted(rows)).toEqual({ ready: [], leftOut: [] })
  })

  test('of the others it is said why not', () => {
    const uninsured = employee({ firstWorkDay: '' })
    const { firstWorkDay: _, ...cells } = uninsured.cells
    const bare = { ...uninsured, cells }
    const sent = employee()
    const rows = [
      employee({}, { registering: true }),
      sent,
      employee({ idNumber: '210199198803152010' }),
      bare,
      employee({ firstWorkDay: '2026-09-22' }),
      employee({}, { found: 'record.mismatch' }),
    ]
    const more = { sending: new Set([sent.key]), uninsured: new Set([bare.key]) }
    expect(reasons(rows, more)).toEqual([
      'registering',
      'sending',
      'wrong',
      'noFirstDay',
      'notBegun',
      'wrong',
    ])
  })

  test('nobody is asked for of whom neither a first day of work nor the agency says anything', () => {
    const { firstWorkDay: _, ...cells } = employee().cells
    expect(sorted([{ key: 'row-key-x', cells, problems: [] }])).toEqual({ ready: [], leftOut: [] })
  })
})

describe('a registration as it is sent', () => {
  test('says who it is, since when, and that the employer declares it; nothing of the card', () => {
    const row = employee({ bank: '工商银行', address: '示例路1号' })
    const { answers } = freezeRegistration(row, settingFor([row]))
    expect(answers).toMatchObject({
      name: '林小舟',
      insuredPlace: 'notYet',
      firstWorkDay: '2026-09-01',
      enrolmentDeclared: true,
    })
    expect(Object.keys(answers)).not.toContain('bank')
  })

  test('has a key of its own in each batch, by which the row is found again', () => {
    const key = sentKey('registrations', 'abcdef0123456789', 'row-key-1')
    expect(key).not.toBe(sentKey('registrations', '0123456789abcdef', 'row-key-1'))
    expect(rosterKey('registrations', key)).toBe('row-key-1')
    expect(sentKey('cards', 'abcdef0123456789', 'row-key-1')).toBe('row-key-1')
    expect(rosterKey(undefined, 'row-key-1')).toBe('row-key-1')
  })
})

describe('an employee with a passport, a permit or a foreign permanent resident ID', () => {
  const passport = { idType: 'passport', idNumber: 'DEMO12345', birthDate: '1990-05-01', sex: 'female' }
  const permit = { idType: 'hkMoPass', idNumber: 'H12345678', birthDate: '1990-05-01', sex: 'male' }

  test('is registered with the kind of document, and the country of a passport', () => {
    const rows = [employee({ ...passport, nationality: 'DEU' }), employee(permit)]
    const { ready } = sorted(rows)
    expect(ready).toHaveLength(2)
    const [foreign, neighbour] = ready.map((row) => freezeRegistration(row, settingFor(rows)).answers)
    expect(foreign).toMatchObject({ applicantKind: 'foreigner', ...passport, nationality: 'DEU' })
    expect(neighbour).toMatchObject({ applicantKind: 'hkMoTw', ...permit })
    expect(neighbour).not.toHaveProperty('nationality')
  })

  test('is put right on the roster first where the country is missing', () => {
    expect(reasons([employee(passport)])).toEqual(['wrong'])
  })
})
