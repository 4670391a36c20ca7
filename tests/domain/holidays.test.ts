import { describe, expect, test } from 'vitest'
import { addDays, isWorkingDay } from '../../src/domain/deadlines.ts'
import { estimateHolidayYear, holidayYears } from '../../src/domain/holidays.ts'

const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()

describe.each([...holidayYears])('the calendar of %s', (year, { off, worked, notice }) => {
  test('names the notice it comes from', () => {
    expect(notice).toMatch(/^国办发明电〔20\d\d〕\d+号$/)
  })

  test('has real days in order', () => {
    const days = off.flat()
    expect(days).toEqual([...days].sort())
    for (const day of [...days, ...worked]) expect(addDays(`${year}-${day}`, 0)).toBe(`${year}-${day}`)
  })

  test('exchanges weekends only for weekdays', () => {
    for (const day of worked) expect([0, 6]).toContain(weekday(`${year}-${day}`))
  })
})

// Statutory days by 全国年节及纪念日放假办法: 11 until 2024, 13 since. The rest of each holiday are weekends and exchanged days.
test.each([
  ['2024', 251],
  ['2025', 248],
  ['2026', 248],
])('%s has as many working days as weekdays without the statutory holidays', (year, expected) => {
  let count = 0
  for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1))
    if (isWorkingDay(day)) count += 1
  expect(count).toBe(expected)
})

test.each([
  ['2024', '04-04'],
  ['2025', '04-04'],
  ['2026', '04-05'],
  ['2027', '04-05'],
  ['2028', '04-04'],
])('Qingming of %s is on %s', (year, day) => {
  expect(estimateHolidayYear(year).off).toContainEqual([day, day])
})
