import { describe, expect, test } from 'vitest'
import {
  findChinaTime,
  findDay,
  findMoment,
  isSoundDate,
  isSoundMoment,
  isSoundTime,
} from '../../src/domain/dates.ts'

describe('a day', () => {
  test.each(['1900-01-01', '2024-02-29', '2026-11-28', '2199-12-31'])('%s is read', (date) => {
    expect(findDay(date)).toBe(Date.parse(`${date}T00:00:00Z`))
    expect(isSoundDate(date)).toBe(true)
  })

  test.each([
    '0000-00-00',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T',
    '',
  ])('“%s” looks like one and is none', (date) => {
    expect(findDay(date)).toBeUndefined()
    expect(isSoundDate(date)).toBe(false)
  })

  test.each(['0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31'])(
    '%s is one that nobody can mean: not taken from outside',
    (date) => {
      expect(findDay(date)).toBeDefined()
      expect(isSoundDate(date)).toBe(false)
    },
  )
})

describe('a time in China', () => {
  test.each(['2026-11-28T00:00', '2026-11-28T23:59', '2024-02-29T12:30'])(
    '%s is read, and written again as it was',
    (time) => {
      const moment = findMoment(time)
      expect(moment).toBe(Date.parse(`${time}:00+08:00`))
      expect(findChinaTime(moment ?? 0)).toBe(time)
      expect(isSoundTime(time)).toBe(true)
    },
  )

  test.each([
    '2026-13-45T99:00',
    '2026-11-28T24:00',
    '2026-11-28T10:60',
    '2026-02-30T10:00',
    '2026-11-28 10:00',
    '',
  ])('“%s” looks like one and is none', (time) => {
    expect(findMoment(time)).toBeUndefined()
    expect(isSoundTime(time)).toBe(false)
  })
})

test('a moment that no year of four digits can say has no time, and is not taken from outside', () => {
  for (const ms of [Number.NaN, Infinity, -Infinity, 8.64e15, 1e300, -1e15]) {
    expect(findChinaTime(ms)).toBeUndefined()
    expect(isSoundMoment(ms)).toBe(false)
  }
  expect(isSoundMoment('1764288000000')).toBe(false)
  expect(isSoundMoment(1_764_288_000_000)).toBe(true)
})
