/** Look-alikes that Unicode's NFKC does not know or takes apart, behind the sign that is meant. */
const lookAlikes: Readonly<Record<string, string>> = {
  // Middle dots of names: bullets, katakana, Korean, mathematical, and those of old keyboards.
  '·': '•・‧∙⋅●⸱⸰⸳ꞏ᛫◦⦁ᐧ˙ㆍᆞ\u0387',
  "'": '‛`´ʼʻ′',
  '□': '▢☐◻◽⬜⬚',
}

/**
 * Radicals that are whole characters, as PDFs and text recognition give them, each followed by the character (Unicode's
 * EquivalentUnifiedIdeograph). NFKC knows the Kangxi radicals and two of these.
 */
const radicals =
  '⺎兀⺝月⺠民⺩王⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀'

const meant = new Map([
  ...Object.entries(lookAlikes).flatMap(([sign, others]) =>
    [...others].map((other) => [other, sign] as const),
  ),
  ...(radicals.match(/../gsu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
])

/** What nobody sees: format characters, variation selectors, the joiner of graphemes, the place of an object. */
const unseen = /[\u034F\uFE00-\uFE0F\u180B-\u180F\u{E0100}-\u{E01EF}\p{Cf}\uFFFC]/gu
/** Blanks and line ends of every kind, and letters that are drawn as nothing. */
const blanks = /[\p{Z}\p{Cc}\u115F\u1160\u2800\u3164\uFFA0]+/gu
/** Taken apart by NFKC into a blank and an accent, or made something else. */
const loose = /[´˙ㆍ]/g
/**
 * What NFKC would spoil: compatibility ideographs, for the ID card may carry exactly these and not the common form, the
 * punctuation of a Chinese sentence, and numbers of a list (①), which would join the number behind them.
 */
const ordinary = /[^\uF900-\uFAD9\u{2F800}-\u{2FA1D}，：；！？（）…\u2460-\u24FF]+/gu

/** What is right as it is: Chinese characters and signs of ASCII with one blank between them, as nearly every cell of a long list is. */
const isRight = /^[!-_a-~\u4E00-\u9FFF]+(?: [!-_a-~\u4E00-\u9FFF]+)*$/

const asMeant = (sign: string): string => meant.get(sign) ?? sign

/**
 * What somebody typed or pasted, in the characters that were meant: without the full-width letters and digits, Kangxi
 * radicals, look-alikes and invisible characters of the keyboard, PDF, chat or spreadsheet it comes from. Every field is
 * read through this. One blank stays between words, none around them. Doing it twice changes nothing; what is right stays.
 */
export function fold(raw: string): string {
  if (isRight.test(raw)) return raw
  return raw
    .replace(unseen, '')
    .replace(loose, asMeant)
    .replace(ordinary, (run) => run.normalize('NFKC'))
    .replace(blanks, ' ')
    .replace(/[^\s\w]/gu, asMeant)
    .trim()
}

/** Folded, and its punctuation in ASCII: for names, numbers, codes and dates, which are no sentences. */
export function narrow(raw: string): string {
  return fold(raw)
    .replace(/[，：；！？（）…]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[‘’]/g, "'")
    .replace(/[\p{Pd}\u2212\u2043]/gu, '-')
}

/** Whether it holds a character of private use: another device shows another one, or none. */
export const hasPrivateUse = (text: string): boolean => /\p{Co}/u.test(text)

/** What a number is called where it was copied from; only in front of digits, for a passport's number may be all letters. */
const label =
  /^(?:(?:RESIDENT|CITIZEN|NATIONAL|ID|IDENTITY|CARD|DOCUMENT|PASSPORT|PERMIT|MOBILE|PHONE|TEL|USCC|CASE|ACCEPTANCE|NUMBER|NO)\b[ .#]*)+(?=.*\d)/

/** What stands around digits and letters; the plus of a country code and the stars of a masked number are theirs. */
const inFront = /^[^\dA-Z+*]+/
const behind = /([\dA-Z])[^\dA-Z*]+$/

/** A number in capitals without what came along when it was copied: its label, quotes, the sentence around it. */
export function withoutLabel(raw: string): string {
  const text = afterLast(narrow(raw), ':').replace(/[a-z]+/g, (letters) => letters.toUpperCase())
  if (!/[\dA-Z]/.test(text)) return text
  return text.replace(behind, '$1').replace(inFront, '').replace(label, '').replace(inFront, '')
}

/** What follows the last of these signs that a digit or a letter still follows; all of the text where there is none. */
export function afterLast(text: string, sign: ':' | '/'): string {
  const last = text.search(/[\dA-Za-z][^\dA-Za-z]*$/)
  return last < 0 ? text : text.slice(text.lastIndexOf(sign, last) + 1)
}

/** A number as bare capitals and digits: also without the blanks and punctuation that people group digits with. */
export function stripNumber(raw: string): string {
  return withoutLabel(raw).replace(/[ \-_.,·。、()'"“”]/g, '')
}

/** What somebody pasted twice, taken once: a text of twice `length` whose halves are the same. */
export function once(text: string, length: number): string {
  const half = text.slice(0, length)
  return text === half + half ? half : text
}
