import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noRows, rowsInView, showRows } from '../../src/ui/table/shownRows.ts'

describe('the rows in view', () => {
  test.each([
    ['at the top', 0, [0, 17]],
    ['a little way down', -1000, [4, 27]],
    ['at the end', -99_500, [983, 1000]],
    ['beyond it, as a rubber band pulls', -120_000, [983, 1000]],
    ['below the fold', 5000, [0, 17]],
  ] as const)('%s are those, and six beside them', (_, top, expected) => {
    expect(rowsInView({ top, height: 1000 }, 100, 1000, 6)).toEqual(expected)
  })

  test('of a short table are all of it', () => {
    expect(rowsInView({ top: 0, height: 1000 }, 100, 3, 6)).toEqual([0, 3])
    expect(rowsInView({ top: 0, height: 1000 }, 100, 0, 6)).toEqual([0, 0])
  })
})

describe('a row', () => {
  const move = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 30 }), fc.integer({ min: -1, max: 300 }))

  test('keeps its slot while it is shown, has one of its own, and the one with the focus is always shown', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 12 }), (moves) => {
        let before = noRows
        for (const [first, length, active] of moves) {
          const after = showRows(before, [first, first + length], active)
          const rows = [...after.slots.keys()]
          expect(new Set(after.slots.values()).size).toBe(rows.length)
          expect(rows).toEqual(rows.toSorted((a, b) => a - b))
          expect(active < 0 || after.slots.has(active)).toBe(true)
          for (const [row, slot] of before.slots)
            expect([slot, undefined]).toContain(after.slots.get(row) ?? undefined)
          for (const row of rows)
            expect(after.slots.get(row)).toBe(before.slots.get(row) ?? after.slots.get(row))
          before = after
        }
      }),
    )
  })

  test('takes the place of one that left, in the same order, so that a jump moves nothing in the document', () => {
    const before = showRows(noRows, [0, 20], -1)
    expect([...showRows(before, [500, 520], -1).slots.values()]).toEqual([...before.slots.values()])
  })

  test('that is scrolled within what is shown changes nothing', () => {
    const before = showRows(noRows, [0, 20], 3)
    expect(showRows(before, [0, 20], 3)).toBe(before)
  })
})
