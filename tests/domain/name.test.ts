import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkName, normaliseName, readingsOf } from '../../src/domain/name.ts'

const anything = fc.string({ unit: 'binary', maxLength: 40 })

describe('a name', () => {
  test.each([
    ['张三', '张三'],
    [' 张三　', '张三'],
    ['买买提•艾力', '买买提·艾力'],
    ['买买提・艾力', '买买提·艾力'],
    ['买买提．艾力', '买买提·艾力'],
    ['买买提﹒吐尔逊', '买买提·吐尔逊'],
    ['林⼩舟', '林小舟'],
    ['⾼⽂', '高文'],
    ['\u202A林小舟\u202C\u200B', '林小舟'],
    ['葛\u{E0100}城', '葛城'],
    ["'林小舟", '林小舟'],
    ['“林小舟”', '林小舟'],
    ['姓名：林小舟', '林小舟'],
    ['Full name: ANNA LEE', 'ANNA LEE'],
    ['林小舟.', '林小舟'],
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
    ['\uE863', 'name.privateUse'],
    ['林\u{F0000}', 'name.privateUse'],
    ['张 三', 'name.blank'],
    ['欧阳　修', 'name.blank'],
    ['林\u00A0小舟', 'name.blank'],
    ['买买提 吐尔逊', 'name.blank'],
    ['□□', 'name.characters'],
    ['Иван', 'name.characters'],
    ['a'.repeat(51), 'name.tooLong'],
  ])('%j is none: %s', (raw, code) => {
    expect(checkName(raw)).toMatchObject({ code })
  })

  test.each([
    ['林 小舟', ['林小舟', '林·小舟']],
    ['买买提　吐尔逊', ['买买提吐尔逊', '买买提·吐尔逊']],
    ['林小舟', []],
    ['李 Grace', []],
    ['ANNA LEE', []],
    [' 林小舟 ', []],
    ['买买提 · 艾力', []],
  ])('%j may be one of %j, and each of these is asked about no more', (raw, readings) => {
    expect(readingsOf(raw)).toEqual(readings)
    for (const reading of readings) expect(checkName(reading)).toBeUndefined()
  })

  test('reading it twice changes nothing, and nothing typed breaks it', () => {
    const parts = fc.array(
      fc.constantFrom(
        '张',
        '·',
        '.',
        '。',
        ' ',
        '□',
        'a',
        '-',
        "'",
        '’',
        '\u0301',
        '•',
        '\uFA0E',
        '"',
        '姓名：',
      ),
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
