import { describe, expect, test } from 'vitest'
import { careerOf, careerSince, withCorrection } from '../../mocks/agency/careers.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { Contribution } from '../../src/domain/contributionRecord.ts'

const today = '2026-09-21'
/** What was paid for a month or a year, in fen by insurance. */
const sharesOf = (entries: readonly Contribution[], period: string) => {
  const shares = entries.find((entry) => entry.period === period)?.shares
  return shares && Object.fromEntries(shares.map(({ insurance, own }) => [insurance, own]))
}
const periodsOf = (entries: readonly Contribution[]) => entries.map(({ period }) => period)
const years = (from: number) => Array.from({ length: 2027 - from }, (_, i) => String(from + i))

describe('an invented working life', () => {
  const { entries } = careerOf({ applicantKind: 'employee', city: '210100' }, today)

  test('is paid by the employer, by five insurances, each at its rate of a base that rises with the years', () => {
    expect(entries.find(({ period }) => period === '2022-03')).toMatchObject({
      payer: '沈阳示例软件有限公司',
      base: 6000,
    })
    expect(sharesOf(entries, '2022-03')).toEqual({
      pension: 48_000,
      medical: 12_000,
      unemployment: 3_000,
      injury: 0,
      maternity: 0,
    })
    expect(entries.find(({ period }) => period === '2022-12')?.base).toBe(6000)
    expect(entries.find(({ period }) => period === '2024-01')?.base).toBe(6480)
    expect(sharesOf(entries, '2024-01')?.['pension']).toBe(51_840)
  })

  test('is posted in the month after; what the employer owes stays owed', () => {
    const stateOf = (wanted: string) => entries.find(({ period }) => period === wanted)?.shares[0]?.state
    expect(['2025-04', '2025-05', '2025-06', '2026-08', '2026-09'].map(stateOf)).toEqual([
      'paid',
      'owed',
      'owed',
      'paid',
      'pending',
    ])
  })

  test('has what is not recorded as a hole, and nothing after this month', () => {
    const periods = periodsOf(entries)
    for (const hole of ['2018-06', '2022-01', '2022-02', '2024-11', '2026-10'])
      expect(periods).not.toContain(hole)
    expect([periods[0], periods.at(-1), periods.length]).toEqual(['2018-07', '2026-09', 42 + 54])
  })

  test('is paid by oneself for two insurances by who works for themselves', () => {
    const own = careerOf({ applicantKind: 'flexible', city: '210100' }, today).entries
    expect(own.find(({ period }) => period === '2019-09')).toMatchObject({ payer: null, base: 3600 })
    expect(sharesOf(own, '2019-09')).toEqual({ pension: 72_000, medical: 28_800 })
    expect(sharesOf(own, '2022-05')).toBeUndefined()
  })

  test.each(['hkMoTw', 'foreigner'] as const)('of a %s begins with a job here', (applicantKind) => {
    const record = careerOf({ applicantKind, city: '210200' }, today)
    expect(record.entries[0]).toMatchObject({
      period: '2023-04',
      payer: '大连示例贸易有限公司',
      base: 9000,
    })
  })

  test('has ended for whoever draws a pension', () => {
    const record = careerOf({ applicantKind: 'retiree' }, today)
    expect(record.standing).toBe('drawing')
    expect(record.entries.at(-1)).toMatchObject({ period: '2010-04', payer: '辽宁示例纺织有限公司' })
  })

  test('of residents is one payment a year, and of pupils and children medical insurance alone, from their birth on', () => {
    const resident = careerOf({ applicantKind: 'resident' }, today).entries
    expect(periodsOf(resident)).toEqual(years(2016))
    expect(sharesOf(resident, '2020')).toEqual({ pension: 100_000, medical: 40_000 })
    const born = (year: number): PartialAnswers => ({
      applicantKind: 'newborn',
      idType: 'residentId',
      idNumber: `210199${year}06010017`,
      birthDate: `${year}-06-01`,
    })
    const child = careerOf(born(2024), today).entries
    expect(sharesOf(child, '2024')).toEqual({ medical: 40_000 })
    expect(periodsOf(child)).toEqual(years(2024))
    expect(periodsOf(careerOf(born(2010), today).entries)).toEqual(years(2016))
  })
})

describe('the record of somebody who has just registered', () => {
  const since = (answers: PartialAnswers) => careerSince(answers, '2026-07', today).entries

  test.each<[string, PartialAnswers, readonly string[], Record<string, number>]>([
    [
      'with a pension and medical insurance',
      { applicantKind: 'flexible', scheme: 'both' },
      ['2026-07', '2026-08', '2026-09'],
      { pension: 72_000, medical: 28_800 },
    ],
    [
      'with a pension alone',
      { applicantKind: 'flexible', scheme: 'pension' },
      ['2026-07', '2026-08', '2026-09'],
      { pension: 72_000 },
    ],
    [
      'with medical insurance alone',
      { applicantKind: 'flexible', scheme: 'medical' },
      ['2026-07', '2026-08', '2026-09'],
      { medical: 28_800 },
    ],
    [
      'as a resident, with a pension',
      { applicantKind: 'resident', scheme: 'pension' },
      ['2026'],
      { pension: 100_000 },
    ],
    ['as a student', { applicantKind: 'student', scheme: 'medical' }, ['2026'], { medical: 40_000 }],
    ['a child', { forWhom: 'child', applicantKind: 'newborn' }, ['2026'], { medical: 40_000 }],
  ])('%s', (_, answers, periods, shares) => {
    expect(periodsOf(since(answers))).toEqual(periods)
    expect(sharesOf(since(answers), periods[0] ?? '')).toEqual(shares)
  })
})

describe('a correction that was agreed to', () => {
  const record = careerSince({ applicantKind: 'flexible', scheme: 'both' }, '2026-07', today)
  const wrongMonths = ['2026-08']

  test('adds a month that was missing, in its place, paid, at the employer’s rates', () => {
    const answers: PartialAnswers = {
      recordFault: 'missing',
      wrongMonths: ['2026-05'],
      employerName: '某公司',
      rightBase: '5000',
    }
    const { entries } = withCorrection(record, answers)
    expect(periodsOf(entries)).toEqual(['2026-05', '2026-07', '2026-08', '2026-09'])
    expect(entries[0]).toMatchObject({ payer: '某公司', base: 5000 })
    expect(entries[0]?.shares[0]).toEqual({ insurance: 'pension', state: 'paid', own: 40_000 })
  })

  test('changes the base of that month alone, and what was paid of it', () => {
    const { entries } = withCorrection(record, { recordFault: 'base', wrongMonths, rightBase: '5000' })
    expect(entries[1]).toMatchObject({ base: 5000 })
    expect(sharesOf(entries, '2026-08')).toEqual({ pension: 40_000, medical: 10_000 })
    expect([entries[0], entries[2]]).toEqual([record.entries[0], record.entries[2]])
  })

  test('takes out a month that is somebody else’s', () => {
    expect(periodsOf(withCorrection(record, { recordFault: 'notMine', wrongMonths }).entries)).toEqual([
      '2026-07',
      '2026-09',
    ])
  })
})
