import { expect, test } from 'vitest'
import type { RosterRow } from '../../../src/domain/roster/row.ts'
import { survey } from '../../../src/domain/roster/survey.ts'
import { withAsked } from '../../../src/journey/batches/askedAgain.ts'

const row: RosterRow = { key: 'row-key-1', cells: { name: '林小舟' }, problems: [], submitted: 'LN-1' }
const roster = [{ id: 'a', rows: [row] }]
const asked = { key: row.key, number: 'LN-1', asked: 'idExpiry', correctBy: '2026-10-12' }

test('what the agency asks for again stands on its cell, until it asks no more', () => {
  const noted = withAsked(roster, 'PC-1', [asked])
  const [first] = noted[0]?.rows ?? []
  if (!first) throw new Error('the row is gone')
  const looked = survey(noted)
  expect(looked.problemsOf(first)).toEqual([{ column: 'idExpiry', code: 'askedAgain' }])
  expect(looked.stateOf(first)).toBe('wrong')
  expect(withAsked(noted, 'PC-1', [asked])).toBe(noted)
  expect(withAsked(noted, 'PC-1', [{ key: row.key, number: 'LN-1' }])).toEqual(roster)
})

test('what stands in no cell, and what another batch asks, changes nothing', () => {
  expect(withAsked(roster, 'PC-1', [{ ...asked, asked: 'documents' }])).toBe(roster)
  const noted = withAsked(roster, 'PC-1', [asked])
  expect(withAsked(noted, 'PC-2', [])).toBe(noted)
  expect(withAsked(noted, 'PC-2', [{ key: row.key, number: 'LN-1' }])).toBe(noted)
})
