import { afterEach, describe, expect, test, vi } from 'vitest'
import { makeIcs } from '../../src/domain/ics.ts'
import { plainSpaces } from '../../src/domain/plainSpaces.ts'
import {
  formatDay,
  formatDayInFull,
  formatMonth,
  formatShortDay,
  formatTime,
  formatTimeInFull,
} from '../../src/i18n/dates.ts'
import { formatClock, formatMoment, formatNearDay } from '../../src/i18n/moments.ts'

const home = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = home
})

test('a day is written out, whatever the zone of the device', () => {
  for (const zone of ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati']) {
    process.env['TZ'] = zone
    expect(formatDay('2026-04-01', 'zh-CN')).toBe('2026年4月1日')
    expect(plainSpaces(formatDay('2026-04-01', 'en'))).toBe('1 April 2026')
  }
})

test('a deadline carries its weekday', () => {
  expect(formatDayInFull('2026-04-01', 'zh-CN')).toBe('2026年4月1日星期三')
  expect(plainSpaces(formatDayInFull('2026-04-01', 'en'))).toMatch(/^Wednesday,? 1 April 2026$/)
})

test('an English date breaks at the end of a line after its weekday and nowhere else', () => {
  const parts = (text: string) => text.split(/[ ]/)
  expect(parts(formatDay('2026-03-12', 'en'))).toHaveLength(1)
  expect(parts(formatDayInFull('2026-03-12', 'en'))).toHaveLength(2)
  expect(parts(formatMonth('2026-03', 'en'))).toHaveLength(1)
  expect(parts(formatShortDay('2026-03-12', 'en'))).toHaveLength(2)
  process.env['TZ'] = 'Asia/Shanghai'
  expect(parts(formatTimeInFull('2026-11-23T07:05', 'en')).length).toBeLessThanOrEqual(2)
  expect(parts(formatTimeInFull('2026-11-23T07:05', 'zh-CN'))).toHaveLength(2)
})

test('what leaves the page as text has plain spaces', () => {
  const date = formatDay('2026-03-12', 'en')
  const event = { uid: 'u', date: '2026-03-12', title: date, description: date }
  expect(makeIcs(event, new Date())).not.toContain('\u{A0}')
  expect(plainSpaces(date)).toBe('12 March 2026')
})

describe('a moment is told by the clock in China', () => {
  const moment = Date.parse('2026-11-22T23:05:00Z')

  test('without a word about it where the device goes by the same clock', () => {
    process.env['TZ'] = 'Asia/Shanghai'
    expect(formatMoment(moment, 'zh-CN')).toBe('11月23日 07:05')
    expect(plainSpaces(formatMoment(moment, 'en'))).toMatch(/^23 November(,| at) 07:05$/)
    expect(formatClock(moment, 'zh-CN')).toBe('07:05')
    expect(formatTime('2026-11-23T07:05', 'zh-CN')).toBe('11月23日 07:05')
    expect(formatTimeInFull('2026-11-23T07:05', 'zh-CN')).toBe('2026年11月23日 07:05')
  })

  test.each(['America/New_York', 'UTC', 'Asia/Tokyo'])('with the zone named on a device in %s', (zone) => {
    process.env['TZ'] = zone
    expect(formatMoment(moment, 'zh-CN')).toBe('11月23日 07:05（北京时间）')
    expect(formatClock(moment, 'zh-CN')).toBe('07:05（北京时间）')
    expect(formatClock(moment, 'en')).toBe('07:05 (Beijing time)')
    expect(plainSpaces(formatTimeInFull('2026-11-23T07:05', 'en'))).toMatch(
      /^23 November 2026(,| at) 07:05 \(Beijing time\)$/,
    )
  })
})

test('a list of days makes one format for all of them', () => {
  formatDay('2026-04-01', 'en')
  const made = vi.spyOn(Intl, 'DateTimeFormat')
  for (let day = 10; day < 30; day += 1) formatDay(`2026-04-${day}`, 'en')
  expect(made).not.toHaveBeenCalled()
  made.mockRestore()
})

test('midnight is 00:00', () => {
  expect(formatMoment(Date.parse('2026-11-22T16:00:00Z'), 'zh-CN')).toContain('00:00')
})

test('what is no date is said to be unknown, and never breaks a page', () => {
  for (const date of ['', '0000-00-00', '2026-02-30', '99999-01-01', 'tomorrow']) {
    expect([formatDay, formatDayInFull].map((format) => format(date, 'zh-CN'))).toEqual([
      '日期不详',
      '日期不详',
    ])
    expect([formatTime, formatTimeInFull].map((format) => format(`${date}T99:00`, 'en'))).toEqual([
      'date unknown',
      'date unknown',
    ])
  }
  for (const time of [undefined, Number.NaN, Infinity, 1e300, -8.64e15 - 1]) {
    expect(formatMoment(time, 'zh-CN')).toBe('日期不详')
    expect(formatClock(time, 'en')).toBe('date unknown')
  }
  for (const time of [Number.NaN, Infinity, 1e300, -8.64e15 - 1])
    expect(formatNearDay(time, 'zh-CN')).toBe('日期不详')
})

test('a near day is the day in China, whatever the zone of the device', () => {
  const morning = Date.parse('2026-11-22T23:05:00Z')
  for (const zone of ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati']) {
    process.env['TZ'] = zone
    expect(formatNearDay(morning, 'zh-CN')).toBe('11月23日')
    expect(plainSpaces(formatNearDay(morning, 'en'))).toBe('23 November')
  }
})
