import { describe, expect, test } from 'vitest'
import { makeIcs } from '../../src/domain/ics.ts'

const event = { uid: 'duty-1@demo', date: '2026-04-01', title: '登记截止', description: '最后一天' }

const made = new Date('2026-11-28T14:05:09.500Z')

/** The logical lines of a file, folds undone. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)

describe('a calendar file', () => {
  test('holds one all-day event that ends the day after', () => {
    const lines = linesOf(makeIcs(event, made))
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines.at(-1)).toBe('END:VCALENDAR')
    expect(lines).toContain('DTSTART;VALUE=DATE:20260401')
    expect(lines).toContain('DTEND;VALUE=DATE:20260402')
    expect(lines).toContain('UID:duty-1@demo')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  })

  test.each([
    ['2026-12-31', '20270101'],
    ['2028-02-28', '20280229'],
    ['2026-02-28', '20260301'],
  ])('of %s ends on %s', (date, end) => {
    expect(linesOf(makeIcs({ ...event, date }, made))).toContain(`DTEND;VALUE=DATE:${end}`)
  })

  test('of some hours says them as moments, where it is, and reminds two hours before', () => {
    const lines = linesOf(
      makeIcs({ ...event, time: { from: '09:30', to: '10:00' }, place: '铁东区窗口, 示例街1号' }, made),
    )
    // China is eight hours ahead of UTC.
    expect(lines).toContain('DTSTART:20260401T013000Z')
    expect(lines).toContain('DTEND:20260401T020000Z')
    expect(lines).toContain(String.raw`LOCATION:铁东区窗口\, 示例街1号`)
    expect(lines).toContain('TRIGGER:-PT2H')
    expect(lines).toContain('TRANSP:OPAQUE')
    expect(() => makeIcs({ ...event, time: { from: '25:00', to: '26:00' } }, made)).toThrow(RangeError)
  })

  test('ends every line in CRLF and has no bare line break', () => {
    const file = makeIcs({ ...event, description: 'one\ntwo\r\nthree' }, made)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('escapes what has a meaning in the format', () => {
    const lines = linesOf(makeIcs({ ...event, title: 'a, b; c\\d', description: 'one\ntwo' }, made))
    expect(lines).toContain(String.raw`SUMMARY:a\, b\; c\\d`)
    expect(lines).toContain(String.raw`DESCRIPTION:one\ntwo`)
  })

  test('folds at 75 octets and never inside a character', () => {
    const title = '用人单位办理社会保险登记的最后一天𠮷'.repeat(6)
    const file = makeIcs({ ...event, title }, made)
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(linesOf(file)).toContain(`SUMMARY:${title}`)
  })

  test.each(['2026-13-01', '2026-02-30', '2026-2-3', ''])('is not made for %j, which is no date', (date) => {
    expect(() => makeIcs({ ...event, date }, made)).toThrow(RangeError)
  })

  test('says when it was made, not which day it is about', () => {
    expect(linesOf(makeIcs(event, made))).toContain('DTSTAMP:20261128T140509Z')
  })

  test('made later with another day replaces the one before: same event, higher sequence', () => {
    const valueOf = (name: string, file: string) =>
      linesOf(file)
        .find((line) => line.startsWith(`${name}:`))
        ?.slice(name.length + 1)
    const first = makeIcs(event, made)
    const moved = makeIcs({ ...event, date: '2026-04-02' }, new Date(made.getTime() + 1000))
    expect(valueOf('UID', moved)).toBe(valueOf('UID', first))
    expect(Number(valueOf('SEQUENCE', moved))).toBeGreaterThan(Number(valueOf('SEQUENCE', first)))
  })
})
