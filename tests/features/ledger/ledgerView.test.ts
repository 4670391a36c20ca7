import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orderOf, sortInSlices } from '../../../src/domain/sortInSlices.ts'
import { filterLedger, wholeLedger } from '../../../src/features/ledger/filterLedger.ts'
import { indexLedger } from '../../../src/features/ledger/ledgerIndex.ts'
import { inSlices } from '../../../src/foundation/inSlices.ts'
import { chainOf, gone, handedOut, record } from '../../domain/testLedger.ts'

const card = (n: number) => ({ id: `${n}`, caseNumber: `LN-DEMO-${n}`, name: n === 2 ? '王*' : '林**' })
const chain = chainOf([
  record(card(1)),
  record({ ...card(2), batch: 'PL-2', at: '2026-09-22T09:00' }),
  record({ ...card(1), ...handedOut, at: '2026-09-23T09:00' }),
  record({ ...card(2), ...gone, batch: 'PL-2', at: '2026-09-24T09:00', note: 'Left on the bus' }),
])

describe('a ledger is filtered', () => {
  test.each([
    ['by nothing', {}, [0, 1, 2, 3]],
    ['by batch', { batch: 'PL-2' }, [1, 3]],
    ['by what happened', { type: 'issued' }, [2]],
    ['by where the card is now', { state: 'issued' }, [0, 2]],
    ['by the first day', { from: '2026-09-23' }, [2, 3]],
    ['by the last day, which counts', { to: '2026-09-22' }, [0, 1]],
    ['by name', { text: '王' }, [1, 3]],
    ['by several words, in any order and case', { text: 'BUS demo-2' }, [3]],
    ['by what is nowhere', { text: 'nobody' }, []],
  ] as const)('%s', async (_, filter, expected) => {
    const index = await inSlices(indexLedger(chain))
    expect(Array.from(filterLedger(index, { ...wholeLedger, ...filter }))).toEqual(expected)
    const backwards = Uint32Array.from([3, 2, 1, 0])
    expect(Array.from(filterLedger(index, { ...wholeLedger, ...filter }, backwards))).toEqual(
      expected.toReversed(),
    )
  })
})

describe('long work', () => {
  test('sorts as the language does, equal ones in their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c', '林', ''), { maxLength: 1500 }),
        async (texts) => {
          const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
          const pairs = texts.map((text, i) => [text, i] as const)
          const right = pairs.toSorted(([a], [b]) => byCode(a, b))
          expect(await inSlices(sortInSlices(pairs, ([a], [b]) => byCode(a, b)))).toEqual(right)
          expect([...(await inSlices(orderOf(texts, byCode)))]).toEqual(right.map(([, i]) => i))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('gives way to what waits, and stops when nobody needs it any more', async () => {
    const stop = new AbortController()
    let steps = 0
    function* endless(): Generator<void, never> {
      for (;;) {
        steps += 1
        yield
      }
    }
    const work = inSlices(endless(), stop.signal)
    await new Promise((resolve) => setTimeout(resolve))
    stop.abort(new Error('nobody waits'))
    await expect(work).rejects.toThrow('nobody waits')
    expect(steps).toBeGreaterThan(0)
  })
})
