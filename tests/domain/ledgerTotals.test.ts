import { describe, expect, test } from 'vitest'
import { createTally, reconcile, reconciles } from '../../src/domain/ledgerTotals.ts'
import { chainOf, gone, handedOut, record, sentBack } from './testLedger.ts'

const card = (n: number, batch = 'PL-1') => ({ id: `${n}`, caseNumber: `LN-DEMO-${n}`, batch })
const four = [1, 2, 3, 4].map((n) => record(card(n)))

describe('a ledger', () => {
  test('counts each card where it is, per batch and in all', () => {
    const { totals, batches, isSound, impossible } = reconcile(
      chainOf([
        ...four,
        record(card(5, 'PL-2')),
        record({ ...card(1), ...handedOut }),
        record({ ...card(2), ...sentBack }),
        record({ ...card(3), ...gone }),
      ]),
    )
    expect(totals).toEqual({ received: 5, issued: 1, returned: 1, lost: 1, kept: 2 })
    expect(batches).toEqual([
      { batch: 'PL-1', totals: { received: 4, issued: 1, returned: 1, lost: 1, kept: 1 } },
      { batch: 'PL-2', totals: { received: 1, issued: 0, returned: 0, lost: 0, kept: 1 } },
    ])
    expect([isSound, impossible]).toEqual([true, []])
  })

  test('counts a card that turned up as kept again, and one made anew as another', () => {
    const { totals } = reconcile(
      chainOf([
        ...four,
        record({ ...card(1), ...gone }),
        record({ ...card(1), type: 'found' }),
        record({ ...card(2), ...sentBack }),
        record(card(2, 'PL-2')),
      ]),
    )
    expect(totals).toEqual({ received: 5, issued: 0, returned: 1, lost: 0, kept: 4 })
  })

  test.each([
    ['handed out', handedOut],
    ['sent back', sentBack],
    ['lost', gone],
  ] as const)('counts a card that was entered as %s by mistake as kept again', (_, mistake) => {
    const wrong = record({ ...card(1), ...mistake, id: 'wrong' })
    const { totals, isSound, impossible } = reconcile(
      chainOf([...four, wrong, record({ ...card(1), id: 'right', type: 'reversed', reverses: 'wrong' })]),
    )
    expect(totals).toEqual({ received: 4, issued: 0, returned: 0, lost: 0, kept: 4 })
    expect([isSound, impossible]).toEqual([true, []])
  })

  test('with a kept card reversed names the entry, and does not add up', () => {
    const { isSound, impossible } = reconcile(
      chainOf([...four, record({ ...card(1), type: 'reversed', reverses: '1' })]),
    )
    expect(impossible).toEqual([{ seq: 5, refusal: 'nothingToReverse' }])
    expect(isSound).toBe(false)
  })

  test('with a card issued twice names the entry, and does not add up', () => {
    const twice = record({ ...card(1), ...handedOut })
    const { totals, isSound, impossible } = reconcile(chainOf([...four, twice, twice]))
    expect(impossible).toEqual([{ seq: 6, refusal: 'alreadyIssued' }])
    expect([isSound, reconciles(totals)]).toEqual([false, false])
  })

  test('that does not add up in one batch is not saved by another', () => {
    const { totals, isSound } = reconcile(
      chainOf([record(card(1)), record({ ...card(1, 'PL-2'), ...handedOut })]),
    )
    expect([reconciles(totals), isSound]).toEqual([true, false])
  })

  test('is as it was after a look at what could follow', () => {
    const tally = createTally()
    tally.enter(record())
    expect(tally.refuse(record(handedOut))).toBeUndefined()
    expect(tally.totals()).toEqual({ received: 1, issued: 0, returned: 0, lost: 0, kept: 1 })
    expect(tally.totals('PL-9')).toEqual({ received: 0, issued: 0, returned: 0, lost: 0, kept: 0 })
    expect(tally.cardOf('LN-DEMO-1')).toEqual({ state: 'kept', batch: 'PL-1', entry: 'entry-1' })
  })
})
