import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkDate,
  checkMobile,
  checkName,
  checkUscc,
  normaliseMobile,
  normaliseName,
  normaliseUscc,
} from '../../src/domain/checks.ts'
import { isRealDate } from '../../src/domain/dates.ts'

const anything = fc.string({ unit: 'binary', maxLength: 40 })

describe('a mobile number', () => {
  test.each([
    '15400000001',
    '15400000012',
    '19400000123',
    '+8615400000001',
    '+86 154 0000 0001',
    '0086-154-0000-0001',
    '8615400000001',
    '015400000001',
    '(+86) 154-0000-0001',
    '＋８６　１５４００００００01',
  ])('%s is one', (raw) => {
    expect(checkMobile(raw)).toBeUndefined()
    expect(normaliseMobile(raw)).toMatch(/^1[59]4\d{8}$/)
  })

  test.each([
    ['', { code: 'required' }],
    ['12345678901', { code: 'mobile.prefix' }],
    ['25400000001', { code: 'mobile.prefix' }],
    ['1540000000', { code: 'mobile.length', count: 10, limit: 11 }],
    ['154000000011', { code: 'mobile.length', count: 12, limit: 11 }],
    ['1540000000O', { code: 'mobile.length', count: 10, limit: 11 }],
    ['15400000001a', { code: 'mobile.length', count: 12, limit: 11 }],
    ['+852 0000 0000', { code: 'mobile.length', count: 12, limit: 11 }],
  ])('%j is none', (raw, problem) => {
    expect(checkMobile(raw)).toEqual(problem)
  })

  test('reading it twice changes nothing, and nothing typed breaks it', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const mobile = normaliseMobile(raw)
        const again = checkMobile(raw) === undefined ? normaliseMobile(mobile) : mobile
        expect(again).toBe(mobile)
      }),
      { numRuns: 500 },
    )
  })

  test('however it is grouped and prefixed, the number is the same', () => {
    const prefix = fc.constantFrom('', '+86', '0086', '86', '+86 ', '(+86)')
    const gap = fc.constantFrom('', ' ', '-', '　')
    fc.assert(
      fc.property(prefix, gap, fc.stringMatching(/^1[3-9]\d{9}$/), (before, between, mobile) => {
        const raw = before + [mobile.slice(0, 3), mobile.slice(3, 7), mobile.slice(7)].join(between)
        expect(normaliseMobile(raw)).toBe(mobile)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a name', () => {
  test.each([
    ['张三', '张三'],
    [' 张 三 ', '张三'],
    ['欧阳　修', '欧阳修'],
    ['买买提•艾力', '买买提·艾力'],
    ['买买提・艾力', '买买提·艾力'],
    ['买买提．艾力', '买买提·艾力'],
    ['买买提。艾力', '买买提·艾力'],
    ['买买提 · 艾力', '买买提·艾力'],
    ['𠮷田□', '𠮷田□'],
    ['\u{20BB7}\u{2A6D6}\u{2CEB0}\u{30000}', '\u{20BB7}\u{2A6D6}\u{2CEB0}\u{30000}'],
    ['\uFA0E\uF9DC', '\uFA0E\uF9DC'],
    ['〇一', '〇一'],
    ['张三。', '张三'],
    ['ＡＮＮＡ　ＬＥＥ', 'ANNA LEE'],
    ['J. R. O’Neil–Smith', "J. R. O'Neil-Smith"],
    ['José Ãngel', 'José Ãngel'],
    ["'t Hooft", "'t Hooft"],
    ['李Grace', '李Grace'],
    ['a'.repeat(50), 'a'.repeat(50)],
    ['\u{20BB7}'.repeat(50), '\u{20BB7}'.repeat(50)],
  ])('%s is kept as %s', (raw, name) => {
    expect(checkName(raw)).toBeUndefined()
    expect(normaliseName(raw)).toBe(name)
  })

  test('a compatibility character is not exchanged for its common form, since the ID card carries it', () => {
    expect(normaliseName('\uF9DC')).not.toBe('\uF9DC'.normalize('NFC'))
  })

  test.each([
    ['', 'required'],
    ['  ', 'required'],
    ['张3', 'name.hasDigits'],
    ['张３', 'name.hasDigits'],
    ['张三!', 'name.characters'],
    ['张三（小）', 'name.characters'],
    ['张😀', 'name.characters'],
    ['\uE863', 'name.characters'],
    ['□□', 'name.characters'],
    ['Иван', 'name.characters'],
    ['a'.repeat(51), 'name.tooLong'],
  ])('%j is none: %s', (raw, code) => {
    expect(checkName(raw)).toMatchObject({ code })
  })

  test('reading it twice changes nothing, and nothing typed breaks it', () => {
    const parts = fc.array(
      fc.constantFrom('张', '·', '.', '。', ' ', '□', 'a', '-', "'", '’', '\u0301', '•', '\uFA0E'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          parts.map((p) => p.join('')),
        ),
        (raw) => {
          checkName(raw)
          expect(normaliseName(normaliseName(raw))).toBe(normaliseName(raw))
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('a unified social credit code', () => {
  const sound = ['91210102MA0DEM013A', '12210100000009996F', '54210682MF0DEM038N', '91350100M000100Y43']

  test.each(sound)('%s is sound', (code) => {
    expect(checkUscc(code)).toBeUndefined()
    expect(normaliseUscc(`${code.slice(0, 8).toLowerCase()} ${code.slice(8)}`)).toBe(code)
  })

  test.each([
    ['', { code: 'required' }],
    ['91210102MA0DEM013B', { code: 'uscc.checksum' }],
    ['91210102MA0DEMO13A', { code: 'uscc.characters' }],
    ['91350100M000100Y4Z', { code: 'uscc.characters' }],
    ['9121010AMA0DEM013A', { code: 'uscc.characters' }],
    ['91210102MA0DEM013', { code: 'uscc.length', count: 17, limit: 18 }],
  ])('%j is not: %j', (code, problem) => {
    expect(checkUscc(code)).toEqual(problem)
  })

  test('every single wrong character is noticed', () => {
    const character = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY')
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.nat(17), character, (code, at, other) => {
        fc.pre(code.charAt(at) !== other)
        expect(checkUscc(code.slice(0, at) + other + code.slice(at + 1))).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })

  test('two neighbours in the wrong order are noticed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.nat(16), (code, at) => {
        fc.pre(code.charAt(at) !== code.charAt(at + 1))
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
        expect(checkUscc(swapped)).toBeDefined()
      }),
      { numRuns: 200 },
    )
  })
})

describe('a date', () => {
  test.each([
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['20260101', false],
    ['2026-01-01T00', false],
    ['', false],
  ])('%j is a day of the calendar: %s', (iso, real) => {
    expect(isRealDate(iso)).toBe(real)
  })

  test.each([
    ['2026-11-23', undefined],
    ['2026-11-01', undefined],
    ['', 'required'],
    ['--', 'required'],
    ['2026-11-', 'date.incomplete'],
    ['-11-23', 'date.incomplete'],
    ['2026-02-30', 'date.unreal'],
    ['2026-11-24', 'date.future'],
    ['2026-10-31', 'date.tooEarly'],
  ])('%j between 1 and 23 November 2026: %s', (value, code) => {
    const problem = checkDate(value, { notBefore: '2026-11-01', notAfter: '2026-11-23' })
    expect(problem?.code).toBe(code)
  })

  test('without bounds every real day will do', () => {
    expect(checkDate('1899-12-31')).toBeUndefined()
    expect(checkDate('2199-12-31', { notAfter: undefined })).toBeUndefined()
  })
})

test('no check breaks on anything that can be typed', () => {
  fc.assert(
    fc.property(anything, (raw) => {
      for (const check of [checkUscc, checkDate]) {
        expect(() => check(raw)).not.toThrow()
      }
    }),
    { numRuns: 300 },
  )
})
