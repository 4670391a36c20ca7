import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Contribution, type ContributionState } from '../../src/domain/contributionRecord.ts'
import {
  addMonths,
  asYears,
  countMonths,
  findGaps,
  findLastPaid,
  insurancesIn,
  monthsFrom,
  pensionMonthsNeeded,
  unemploymentMonths,
} from '../../src/domain/contributions.ts'

const first = '沈阳示例机械有限公司'
const second = '沈阳示例软件有限公司'

const month = (
  period: string,
  payer: string | null = first,
  state: ContributionState = 'paid',
): Contribution => ({
  period,
  payer,
  base: 5000,
  shares: [{ insurance: 'pension', state, own: 40_000 }],
})
const months = (from: string, to: string, payer: string | null = first) =>
  monthsFrom(from, to).map((period) => month(period, payer))
const paying = (entries: readonly Contribution[]) => ({ standing: 'paying', entries }) as const

describe('months that count', () => {
  test('four years and three months, of which the employer owes two, are four years and one month', () => {
    const entries = months('2021-01', '2025-03').map((entry) =>
      entry.period === '2024-05' || entry.period === '2024-06' ? month(entry.period, first, 'owed') : entry,
    )
    expect(countMonths(entries, 'pension')).toBe(49)
    expect(asYears(49)).toEqual({ years: 4, months: 1 })
  })

  test('a month that two employers paid for counts once', () => {
    expect(countMonths([month('2025-01'), month('2025-01', second)], 'pension')).toBe(1)
  })

  test('a month that one owes and another paid counts', () => {
    const both = [month('2025-01'), month('2025-01', second, 'owed')]
    expect(countMonths(both, 'pension')).toBe(1)
    expect(countMonths(both.toReversed(), 'pension')).toBe(1)
  })

  test('a year paid at once is twelve months', () => {
    expect(countMonths([month('2024', null)], 'pension')).toBe(12)
  })

  test('of another insurance there is nothing', () => {
    expect(countMonths(months('2025-01', '2025-06'), 'medical')).toBe(0)
    expect(insurancesIn(months('2025-01', '2025-06'))).toEqual(['pension'])
  })

  test('the last paid month is the last that was paid, not the last on record', () => {
    expect(
      findLastPaid([...months('2025-01', '2025-03'), month('2025-04', first, 'pending')], 'pension'),
    ).toBe('2025-03')
    expect(findLastPaid([], 'pension')).toBeUndefined()
  })
})

describe('gaps', () => {
  const asOf = '2025-06-10'

  test('between two months of one employer: most likely left out', () => {
    const entries = months('2025-01', '2025-06').filter(({ period }) => period !== '2025-03')
    expect(findGaps(paying(entries), 'pension', asOf)).toEqual([
      { from: '2025-03', to: '2025-03', reason: 'notRecorded' },
    ])
  })

  test('between two employers: not insured', () => {
    const entries = [...months('2024-10', '2024-12'), ...months('2025-03', '2025-06', second)]
    expect(findGaps(paying(entries), 'pension', asOf)).toEqual([
      { from: '2025-01', to: '2025-02', reason: 'betweenJobs' },
    ])
  })

  test('of somebody who pays alone: not paid', () => {
    const entries = [...months('2024-10', '2024-12', null), ...months('2025-02', '2025-06', null)]
    expect(findGaps(paying(entries), 'pension', asOf)).toEqual([
      { from: '2025-01', to: '2025-01', reason: 'unpaid' },
    ])
  })

  test('owed and not posted are told apart, and not joined', () => {
    const entries = [
      ...months('2025-01', '2025-03'),
      month('2025-04', first, 'owed'),
      month('2025-05', first, 'owed'),
      month('2025-06', first, 'pending'),
    ]
    expect(findGaps(paying(entries), 'pension', asOf)).toEqual([
      { from: '2025-04', to: '2025-05', reason: 'owed' },
      { from: '2025-06', to: '2025-06', reason: 'notPosted' },
    ])
  })

  test('since the last job, while contributions are still due', () => {
    expect(findGaps(paying(months('2024-10', '2025-04')), 'pension', asOf)).toEqual([
      { from: '2025-05', to: '2025-06', reason: 'betweenJobs' },
    ])
  })

  test('none after the last month where a pension is drawn', () => {
    const record = { standing: 'drawing', entries: months('2009-01', '2010-03') } as const
    expect(findGaps(record, 'pension', asOf)).toEqual([])
  })

  test('every month from the first on is paid or in exactly one gap', () => {
    const states = fc.constantFrom('paid', 'owed', 'pending', undefined)
    fc.assert(
      fc.property(fc.array(states, { minLength: 1, maxLength: 40 }), (drawn) => {
        const all = monthsFrom('2022-01', addMonths('2022-01', drawn.length - 1))
        const entries = all.flatMap((period, i) => {
          const state = drawn[i]
          return state ? [month(period, i % 3 ? first : second, state)] : []
        })
        const start = entries[0]?.period
        if (start === undefined) return
        const until = all.at(-1) ?? start
        const gaps = findGaps(paying(entries), 'pension', `${until}-10`)
        const inGaps = gaps.flatMap(({ from, to }) => monthsFrom(from, to))
        expect(new Set(inGaps).size).toBe(inGaps.length)
        expect(countMonths(entries, 'pension') + inGaps.length).toBe(monthsFrom(start, until).length)
      }),
    )
  })
})

describe('what the months are good for', () => {
  test.each([
    [2026, 180],
    [2029, 180],
    [2030, 186],
    [2038, 234],
    [2039, 240],
    [2050, 240],
  ])('who retires in %i needs %i months of pension contributions', (year, needed) => {
    expect(pensionMonthsNeeded(year)).toBe(needed)
  })

  test.each([
    [11, 0],
    [12, 12],
    [59, 12],
    [60, 18],
    [119, 18],
    [120, 24],
  ])('after %i paid months unemployment benefit can be drawn for %i', (paid, most) => {
    expect(unemploymentMonths(paid)).toBe(most)
  })

  test('the month after December is January', () => {
    expect(addMonths('2025-12', 1)).toBe('2026-01')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
  })
})
