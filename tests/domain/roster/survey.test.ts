import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOneGo } from '../../../src/domain/inOneGo.ts'
import { appendRows, changeRows, type Roster, rowsOf } from '../../../src/domain/roster/roster.ts'
import type { RosterRow } from '../../../src/domain/roster/row.ts'
import { createSurveyor, type Survey, survey } from '../../../src/domain/roster/survey.ts'

let blocks = 0
const newId = () => `b${++blocks}`
const row = (key: string, idNumber: string, isWrong = false): RosterRow => ({
  key,
  cells: { name: '王', idNumber },
  problems: [{ column: 'photo', code: isWrong ? 'photo.unfit' : 'photo.later' }],
})

/** All that a survey says of a roster. */
const said = (looked: Survey, roster: Roster) => ({
  counts: looked.counts,
  total: looked.total,
  withoutPhoto: looked.withoutPhoto,
  rows: rowsOf(roster).map((each) => [
    looked.placeOf(each.key),
    looked.stateOf(each),
    looked.problemsOf(each),
  ]),
})

/** A few of the rows, and a few numbers, so that people are there several times. */
const change = fc.record({
  how: fc.constantFrom('add', 'number', 'wrong', 'remove', 'submit', 'back'),
  at: fc.nat(2999),
  number: fc.constantFrom('1', '2', '3', '2.1E+17'),
})

describe('a survey that follows a roster', () => {
  test('says after any changes what one that begins anew says', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const first = Array.from({ length: 2100 }, (_, i) => row(`k${i}`, i % 700 === 0 ? '1' : `n${i}`))
        const follow = createSurveyor()
        let roster = appendRows([], first, newId)
        let before = roster
        inOneGo(follow(roster))
        for (const [i, { how, at, number }] of changes.entries()) {
          const keys = new Set([`k${at}`])
          const last = roster
          if (how === 'add') roster = appendRows(roster, [row(`new${i}`, number)], newId)
          else if (how === 'back') roster = before
          else
            roster = changeRows(roster, keys, (each) =>
              how === 'remove'
                ? undefined
                : how === 'submit'
                  ? { ...each, submitted: 'LN-1' }
                  : row(each.key, how === 'number' ? number : (each.cells.idNumber ?? ''), how === 'wrong'),
            )
          before = last
          expect(said(inOneGo(follow(roster)), roster)).toEqual(said(survey(roster), roster))
        }
      }),
      { numRuns: 12 },
    )
  })

  test('looks at the rows that have changed and at no others', () => {
    const asked = new Set<string>()
    const watched = Array.from({ length: 3000 }, (_, i) => {
      const plain = row(`k${i}`, `n${i}`)
      return {
        ...plain,
        get problems() {
          asked.add(plain.key)
          return plain.problems
        },
      }
    })
    const follow = createSurveyor()
    const roster = appendRows([], watched, newId)
    inOneGo(follow(roster))
    asked.clear()
    inOneGo(follow(changeRows(roster, new Set(['k1500']), ({ key }) => row(key, 'other'))))
    expect([...asked]).toEqual(['k1500'])
  })

  test('can be interrupted at least once for every hundred rows', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => row(`k${i}`, i % 2 === 0 ? 'same' : `n${i}`))
    const steps = [...createSurveyor()(appendRows([], rows, newId))]
    expect(steps.length).toBeGreaterThan(50)
  })
})
