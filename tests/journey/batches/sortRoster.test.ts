import { describe, expect, test } from 'vitest'
import { demoIdNumber } from '../../../src/domain/identity.ts'
import { checkRow } from '../../../src/domain/roster/check.ts'
import type { RosterCells, RosterRow } from '../../../src/domain/roster/row.ts'
import { survey } from '../../../src/domain/roster/survey.ts'
import {
  countBanks,
  freezeRows,
  type SortSetting,
  sortRoster,
} from '../../../src/journey/batches/sortRoster.ts'

const asOf = '2026-09-21'
const photo = { name: 'a.jpg', fit: true }
let serial = 0

/** Somebody who lacks nothing but what is said. */
function somebody(more: RosterCells = {}, rest: Partial<RosterRow> = {}): RosterRow {
  serial += 1
  const cells: RosterCells = {
    name: '林小舟',
    idNumber: demoIdNumber(`21019919880315${String(serial).padStart(3, '0')}`),
    idExpiry: 'permanent',
    mobile: '15400000001',
    bank: '工商银行',
    ...more,
  }
  const row = { key: `row-key-${serial}`, cells, photo, ...rest }
  return { ...row, problems: checkRow(cells, { asOf }, row.photo) }
}

function settingFor(rows: readonly RosterRow[], more: Partial<SortSetting> = {}): SortSetting {
  return {
    kind: 'employer',
    city: '210100',
    asOf,
    looked: survey([{ id: 'a', rows }]),
    banks: [
      ['ICBC', '中国工商银行', 'ICBC'],
      ['CCB', '中国建设银行', 'China Construction Bank'],
    ],
    agent: '示例公司',
    now: '2026-09-21T09:00',
    sending: new Set(),
    uninsured: new Set(),
    ...more,
  }
}

const reasonsOf = (rows: readonly RosterRow[], more: Partial<SortSetting> = {}) =>
  sortRoster(rows, settingFor(rows, more)).leftOut.map(({ reason }) => reason)

describe('of the people of a roster', () => {
  test('those go on paper whose bank is known, and the others wait for the person', () => {
    const rows = [somebody(), somebody({ bank: '' }), somebody({ bank: '银行' })]
    const { onPaper, ready, leftOut } = sortRoster(rows, settingFor(rows))
    expect([ready.length, onPaper.length]).toEqual([0, 1])
    expect(leftOut.map(({ reason }) => reason)).toEqual(['undecided', 'undecided'])
  })

  test('nobody who has said no goes on paper, before they decide otherwise', () => {
    const declined = { says: 'refused', at: '2026-09-20T09:00' } as const
    expect(reasonsOf([somebody({}, { declined })])).toEqual(['refused'])
  })

  test('each that is left out is left out for one reason, the one that has to go first', () => {
    const child = demoIdNumber('21019920150315201')
    const twice = somebody()
    expect(reasonsOf([somebody({ idNumber: '210199198803152010' })])).toEqual(['wrong'])
    expect(reasonsOf([somebody({}, { found: 'record.alreadyHasCard' })])).toEqual(['hasCard'])
    expect(reasonsOf([somebody({}, { found: 'record.inProgress' })])).toEqual(['inProgress'])
    expect(reasonsOf([somebody({ idNumber: child })])).toEqual(['wrong'])
    const guardian = {
      idNumber: child,
      guardianName: '林大舟',
      guardianIdNumber: demoIdNumber('21019919880315888'),
      guardianRelation: 'mother',
    }
    expect(reasonsOf([somebody(guardian)])).toEqual(['guardian'])
    expect(reasonsOf([somebody({ ...guardian, guardianConsent: 'yes' })])).toEqual(['unfit'])
    expect(reasonsOf([somebody({ idExpiry: '' })])).toEqual(['missing'])
    expect(reasonsOf([somebody({}, { submitted: 'LN-1' })])).toEqual(['submitted'])
    expect(reasonsOf([twice], { sending: new Set([twice.key]) })).toEqual(['sending'])
    expect(reasonsOf([twice], { uninsured: new Set([twice.key]) })).toEqual(['uninsured'])
    const again = { ...twice, key: 'another-key' }
    expect(reasonsOf([twice, again])).toEqual(['wrong'])
  })

  test('nobody goes without a photo on this device', async () => {
    const [row] = [somebody()]
    const setting = settingFor([row])
    expect(await freezeRows([row], setting, async () => undefined)).toEqual([])
    const sent = await freezeRows([row], setting, async () => ({ uploadId: 'photo-00001', bytes: 20_000 }))
    expect(sent).toMatchObject([{ key: row.key, answers: { photo: { uploadId: 'photo-00001' } } }])
  })

  test('each bank is counted by what the people chose, the most first', () => {
    const rows = [somebody(), somebody({ bank: 'CCB' }), somebody({ bank: 'CCB' })]
    expect(countBanks(rows, settingFor(rows))).toEqual([
      ['CCB', 2],
      ['ICBC', 1],
    ])
  })
})
