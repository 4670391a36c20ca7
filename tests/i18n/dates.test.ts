import { expect, test } from 'vitest'
import { formatDay, formatDayInFull, formatMoment } from '../../src/i18n/dates.ts'

test('a day is written out, whatever the zone of the device', () => {
  expect(formatDay('2026-04-01', 'zh-CN')).toBe('2026年4月1日')
  expect(formatDay('2026-04-01', 'en')).toBe('1 April 2026')
})

test('a deadline carries its weekday', () => {
  expect(formatDayInFull('2026-04-01', 'zh-CN')).toBe('2026年4月1日星期三')
  expect(formatDayInFull('2026-04-01', 'en')).toMatch(/^Wednesday,? 1 April 2026$/)
})

test('a moment is told by the clock in China', () => {
  const moment = Date.parse('2026-11-22T23:05:00Z')
  expect(formatMoment(moment, 'zh-CN')).toBe('11月23日 07:05')
  expect(formatMoment(moment, 'en')).toMatch(/^23 November(,| at) 07:05$/)
})

test('midnight is 00:00', () => {
  expect(formatMoment(Date.parse('2026-11-22T16:00:00Z'), 'zh-CN')).toContain('00:00')
})
