import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCode, normaliseCaseNumber } from '../../src/domain/checks.ts'
import { fold, narrow, stripNumber } from '../../src/domain/fold.ts'
import { normaliseName } from '../../src/domain/name.ts'
import { findWholeDate } from '../../src/domain/typedDate.ts'

const anything = fc.string({ unit: 'binary', maxLength: 40 })

test.each([
  ['a Kangxi radical', '林⼩舟', '林小舟'],
  ['Kangxi radicals alone', '⾼⽂', '高文'],
  ['a radical of the supplement', '⻢⻰', '马龙'],
  ['a variation selector', '葛\u{E0100}城\uFE00', '葛城'],
  ['a byte order mark and zero-width characters', '\uFEFF林\u200B小\u200D舟', '林小舟'],
  ['marks of direction', '\u202A21019919880315201X\u202C', '21019919880315201X'],
  ['isolates', '\u206815400000001\u2069', '15400000001'],
  ['line separators', '南京北街\u20281号\u2029', '南京北街 1号'],
  ['a next-line character', '南京北街\u00851号', '南京北街 1号'],
  ['blanks that do not break', '154\u00A00000\u202F0001', '154 0000 0001'],
  ['an ideographic blank', '林　小舟', '林 小舟'],
  ['letters drawn as nothing', '林\u3164舟\uFFA0', '林 舟'],
  ['full-width letters, digits and signs', '１号Ａ座－３＃', '1号A座-3#'],
  ['the small full stop of old keyboards', '买买提﹒吐尔逊', '买买提.吐尔逊'],
  ['middle dots', '阿•阿・阿･阿‧阿∙阿⋅阿˙阿ㆍ阿', '阿·阿·阿·阿·阿·阿·阿·阿·阿'],
  ['apostrophes', 'O´N O`N OʼN O＇N', "O'N O'N O'N O'N"],
  ['accents apart from their letters', 'Jose\u0301', 'José'],
  ['mathematical digits and letters', '𝟐𝐗', '2X'],
])('%s is folded', (_, raw, folded) => {
  expect(fold(raw)).toBe(folded)
})

test.each([
  ['hyphens and dashes of every kind', 'LN\u2011D\u2013E\u2014M\uFF0DO\u22121', 'LN-D-E-M-O-1'],
  ['apostrophes', 'O’Neil O‘N', "O'Neil O'N"],
  ['full-width punctuation', '（８６）：１，２；３', '(86):1,2;3'],
])('where no sentence is written, %s are plain', (_, raw, plain) => {
  expect(narrow(raw)).toBe(plain)
})

describe('what is right stays as it is', () => {
  test.each([
    ['compatibility ideographs', '\uFA0E\uF9DC\u{2F81A}'],
    ['rare characters of every extension', '\u3447\u{20BB7}\u{2A6D6}\u{2CEB0}\u{30000}䶮'],
    ['the placeholder', '苏□'],
    ['a dotted name', '买买提·艾力'],
    ['Latin letters', "José D'Ávila-Şen"],
    ['ideographic zero', '〇'],
    ['how a character is made up', '⿰王匀'],
    ['a character of private use', '\uE863'],
    ['the number of a list', '①'],
    ['a Chinese sentence', '左边王字旁，右边一个‘匀’字（不是“勻”）：对吗？……不——对；对！'],
  ])('%s', (_, text) => {
    expect(fold(text)).toBe(text)
  })

  test('what is seen to be right at once would not be changed by a closer look', () => {
    const sign = fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0x4e00, max: 0x9fff }))
    const text = fc.array(sign, { maxLength: 30 }).map((codes) => String.fromCodePoint(...codes))
    // What nobody sees goes in any case, and makes it look closely.
    fc.assert(
      fc.property(text, (plain) => {
        expect(fold(plain)).toBe(fold(`${plain}\u200B`))
      }),
    )
  })
  test('every unified and compatibility ideograph', () => {
    const ranges = [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xf900, 0xfad9],
      [0x20000, 0x2ebe0],
      [0x2f800, 0x2fa1d],
      [0x30000, 0x323af],
    ] as const
    const changed = ranges.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).filter(
        (character) => fold(character) !== character,
      ),
    )
    expect(changed).toEqual([])
  })
})

test('folding any character twice changes nothing', () => {
  const unsteady: string[] = []
  for (let point = 0; point < 0xe0200; point += point === 0x323af ? 0xe0000 - point : 1) {
    const once = fold(String.fromCodePoint(point))
    if (fold(once) !== once) unsteady.push(point.toString(16))
  }
  expect(unsteady).toEqual([])
})

test.each([':', '-:', '⸗:', '::'])('“%s” has no digit, and reading it twice changes nothing', (signs) => {
  expect(stripNumber(stripNumber(signs))).toBe(stripNumber(signs))
})

test('a whole book pasted into a field is read, too', () => {
  for (const sign of ["'", ':', '码', '-', '1-']) {
    const book = `${sign.repeat(50_000)}号`
    for (const read of [stripNumber, normaliseName, normaliseCaseNumber, findWholeDate])
      expect(() => read(book)).not.toThrow()
    expect(findCode(book, 6)).toBeUndefined()
  }
})

test('folding any text twice changes nothing, and nothing breaks it', () => {
  const likely = fc.string({
    unit: fc.constantFrom(
      ...'林⼩⻢·•﹒.。 　\u200b\u202a\u0301\u00b4\ufe00\u034f\ufa0e\ue863Aａ１-－\ud800\udc00',
    ),
    maxLength: 20,
  })
  fc.assert(
    fc.property(fc.oneof(anything, likely), (raw) => {
      expect(fold(fold(raw))).toBe(fold(raw))
      expect(narrow(narrow(raw))).toBe(narrow(raw))
    }),
    { numRuns: 5000 },
  )
})
