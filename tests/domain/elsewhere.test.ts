import { describe, expect, test } from 'vitest'
import {
  type ElsewhereFiling,
  filedUntil,
  filingDays,
  filingStanding,
  isElsewhere,
  settlesAtOnce,
} from '../../src/domain/uses/elsewhere.ts'

const filed: ElsewhereFiling = {
  place: '110000',
  reason: 'other',
  from: '2026-12-01',
  until: '2027-05-31',
}

describe('a filing of treatment elsewhere', () => {
  test('holds six months from its first day, or until it is ended for who lives there', () => {
    expect(filedUntil('other', '2026-12-01')).toBe('2027-05-31')
    expect(filedUntil('referral', '2026-08-31')).toBe('2027-02-27')
    expect(filedUntil('living', '2026-12-01')).toBeNull()
  })

  test.each([
    ['2026-11-30', 'ahead'],
    ['2026-12-01', 'holds'],
    ['2027-05-31', 'holds'],
    ['2027-06-01', 'over'],
  ])('on %s: %s', (asOf, standing) => {
    expect(filingStanding(filed, asOf)).toBe(standing)
  })

  test('that is ended is over at once, also before it has begun', () => {
    expect(filingStanding({ ...filed, endedOn: '2026-11-30' }, '2026-11-30')).toBe('over')
    expect(filingStanding({ ...filed, until: null, endedOn: '2026-12-05' }, '2026-12-05')).toBe('over')
  })

  test('begins today at the earliest, and ninety days ahead at the latest', () => {
    expect(filingDays('2026-11-30')).toEqual({ first: '2026-11-30', last: '2027-02-28' })
  })

  test('is for another province, or another city of Liaoning than that of the insurance; not for a county', () => {
    expect(isElsewhere('110000', '210100')).toBe(true)
    expect(isElsewhere('210200', '210100')).toBe(true)
    expect(isElsewhere('210100', '210100')).toBe(false)
    expect(isElsewhere('210000', '210100')).toBe(false)
    expect(isElsewhere('210202', '210100')).toBe(false)
    expect(isElsewhere('999900', '210100')).toBe(false)
  })
})

describe('what is settled at once', () => {
  const on = (
    place: string,
    asOf: string,
    emergency = false,
    filings: readonly ElsewhereFiling[] = [filed],
  ) => settlesAtOnce({ place, emergency }, filings, '210100', asOf)

  test('is treatment at the place that is filed, while the filing holds', () => {
    expect(on('110000', '2026-11-30')).toBe(false)
    expect(on('110000', '2026-12-01')).toBe(true)
    expect(on('310000', '2026-12-01')).toBe(false)
    expect(on('110000', '2027-06-01')).toBe(false)
  })

  test('is emergency treatment anywhere, and any treatment where one is insured', () => {
    expect(on('310000', '2026-12-01', true, [])).toBe(true)
    expect(on('210100', '2026-12-01', false, [])).toBe(true)
  })
})
