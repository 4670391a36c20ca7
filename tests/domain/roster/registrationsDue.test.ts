import { expect, test } from 'vitest'
import { countDue, dueStateOf } from '../../../src/domain/roster/registrationsDue.ts'
import type { RosterRow } from '../../../src/domain/roster/row.ts'

const row = (firstWorkDay: string, more: Partial<RosterRow> = {}): RosterRow => ({
  key: `k-${firstWorkDay}`,
  cells: firstWorkDay === '' ? {} : { firstWorkDay },
  problems: [],
  ...more,
})

test.each([
  // Thirty days after 2 March is 1 April 2026, a Wednesday.
  ['2026-03-02', '2026-03-24', undefined],
  ['2026-03-02', '2026-03-25', 'soon'],
  ['2026-03-02', '2026-03-31', 'soon'],
  ['2026-03-02', '2026-04-01', 'today'],
  ['2026-03-02', '2026-04-02', 'overdue'],
  // The thirtieth day is a Saturday: the Monday after it counts (Civil Code art. 203).
  ['2026-02-12', '2026-03-16', 'today'],
  ['2026-02-12', '2026-03-17', 'overdue'],
  ['2026-04-02', '2026-04-01', undefined],
  ['2026-02-30', '2026-04-02', undefined],
  ['', '2026-04-02', undefined],
] as const)('who began to work on %s is, on %s, %s', (first, asOf, state) => {
  expect(dueStateOf(row(first), asOf)).toBe(state)
})

test('who was applied for is insured, and waits for no registration', () => {
  expect(dueStateOf(row('2026-03-02', { submitted: 'LN-1' }), '2026-04-02')).toBeUndefined()
})

test.each<[string, Partial<RosterRow>]>([
  ['is insured, as the agency says', { insured: true }],
  ['has a card', { found: 'record.alreadyHasCard' }],
  ['has a case under way', { found: 'record.inProgress' }],
])('who %s waits for no registration', (_, known) => {
  expect(dueStateOf(row('2026-03-02', known), '2026-04-02')).toBeUndefined()
})

test('whose name the agency has otherwise still waits for one', () => {
  expect(dueStateOf(row('2026-03-02', { found: 'record.mismatch' }), '2026-04-02')).toBe('overdue')
})

test('a roster is counted anew with another day, and with a row that has changed', () => {
  const block = { id: 'a', rows: [row('2026-03-02'), row('2026-03-03'), row('')] }
  expect(countDue([block], '2026-04-01')).toEqual({ overdue: 0, today: 1, soon: 1 })
  expect(countDue([block], '2026-04-02')).toEqual({ overdue: 1, today: 1, soon: 0 })
  const changed = { ...block, rows: block.rows.slice(1) }
  expect(countDue([changed], '2026-04-02')).toEqual({ overdue: 0, today: 1, soon: 0 })
})
