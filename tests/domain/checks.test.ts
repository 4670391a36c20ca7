import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkDate,
  checkMobile,
  checkNote,
  checkUscc,
  findCode,
  normaliseCaseNumber,
  normaliseMobile,
  normaliseUscc,
  usccDoubts,
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
    '+86015400000001',
    '手机号：15400000001',
    '手机 154 0000 0001（本人）',
    'Mobile: +86 154 0000 0001',
    "'15400000001",
    '\u202A15400000001\u202C',
    '154\u20110000\u20110001',
    '154\u00A00000\u00A00001',
    '1540000000115400000001',
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

describe('a code', () => {
  const message = '【社保卡演示】您的验证码是271828，10分钟内有效，请勿告诉他人。'

  test.each([
    ['271828'],
    [' 271 828 '],
    ['271-828'],
    ['２７１８２８'],
    ['\u200B271828\u200B'],
    ['271828271828'],
    ['271828 271828'],
    [message],
    [message.repeat(2)],
    ['Your code is 271828. It is valid for 10 minutes.'],
    ['100200起，您的验证码为271828，详询123456'],
    ['271828是您的验证码，回复100001退订'],
  ])('is found in %j', (typed) => {
    expect(findCode(typed, 6)).toBe('271828')
  })

  test.each(['', '27182', '2718281', '验证码', '12333'])('is not in %j', (typed) => {
    expect(findCode(typed, 6)).toBeUndefined()
  })

  test('is found in the agency’s message whichever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6}$/), (code) => {
        expect(findCode(message.replace('271828', code), 6)).toBe(code)
        expect(findCode(code + code, 6)).toBe(code)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the number of a case', () => {
  test.each([
    'LN-DEMO-20261128-0001',
    'ln-demo-20261128-0001',
    '\u200BLN-DEMO-20261128-0001',
    'LN\u2011DEMO\u201320261128—0001',
    '受理编号：LN-DEMO-20261128-0001。',
    '我的受理编号是LN-DEMO-20261128-0001，请帮我查一下',
    'Case number LN-DEMO-20261128-0001.',
    '“LN-DEMO-20261128-0001”',
    ' LN-DEMO - 20261128 - 0001 ',
    'https://example.invalid/cases/LN-DEMO-20261128-0001/',
  ])('is the same in %j', (raw) => {
    expect(normaliseCaseNumber(raw)).toBe('LN-DEMO-20261128-0001')
  })

  test('reading it twice changes nothing, and nothing typed breaks it', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const number = normaliseCaseNumber(raw)
        expect(normaliseCaseNumber(number)).toBe(number)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a note', () => {
  test.each([
    ['左边王字旁，右边一个匀', undefined],
    [' ', { code: 'required' }],
    ['就是\uE863这个字', { code: 'text.privateUse' }],
    ['字'.repeat(201), { code: 'text.tooLong', count: 201, limit: 200 }],
  ])('%j: %j', (raw, problem) => {
    expect(checkNote(raw)).toEqual(problem)
  })
})

describe('a unified social credit code', () => {
  const sound = [
    '91210102MA0DEM013A',
    '92210102MA0DEM0137',
    '12210100000009996F',
    '54210682MF0DEM038N',
    '91350100M000100Y43',
  ]

  test.each(sound)('%s is sound', (code) => {
    expect(checkUscc(code)).toBeUndefined()
    expect(normaliseUscc(`统一社会信用代码：${code}`)).toBe(code)
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

describe('a code that a self-employed trader gives', () => {
  test.each([
    ['92210102MA0DEM0137', []],
    // The code in the example of GB 11714, and others whose check character is 0 and X.
    ['92210102D2143569XW', []],
    ['12210100000009996F', []],
    ['54210682MF0DEM038N', []],
    ['9121 0102 MA0D EM013A', ['company']],
    // Organisation code MA0DEM01 with 4 instead of 3, its own check character right.
    ['92210102MA0DEM014A', ['organisation']],
  ])('%s is taken, and asked about: %j', (code, doubts) => {
    expect(checkUscc(code)).toBeUndefined()
    expect(usccDoubts(code)).toEqual(doubts)
  })

  test('with a mistake or not yet whole is not asked about', () => {
    expect(['91210102MA0DEM013B', '91', ''].flatMap(usccDoubts)).toEqual([])
  })

  test('with any other organisation check character is asked about', () => {
    const sound = '92210102MA0DEM0137'
    const others = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((other) => other !== sound.charAt(16))
    const wrong = others.flatMap((other) =>
      [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
        .map((last) => sound.slice(0, 16) + other + last)
        .filter((code) => !checkUscc(code)),
    )
    expect(wrong.length).toBe(others.length)
    expect(wrong.filter((code) => !usccDoubts(code).includes('organisation'))).toEqual([])
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
