import { isRealDate } from './dates.ts'
import type { Problem } from './problem.ts'

/** ASCII forms of full-width characters, without blanks, invisible characters and the punctuation people group digits with. */
export function bare(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Pd}\u2212_.,·•・‧∙⋅。、()]/gu, '')
    .toUpperCase()
}

const countOf = (text: string): number => [...text].length

/**
 * What is wrong with a date typed as day, month and year (`YYYY-MM-DD`, parts may be missing), if anything.
 * `notBefore` and `notAfter` are ISO dates and count as allowed themselves.
 */
export function checkDate(
  value: string,
  bounds: { readonly notBefore?: string | undefined; readonly notAfter?: string | undefined } = {},
): Problem | undefined {
  if (/^[\s-]*$/.test(value)) return { code: 'required' }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return { code: 'date.incomplete' }
  if (!isRealDate(value)) return { code: 'date.unreal' }
  if (bounds.notAfter !== undefined && value > bounds.notAfter) return { code: 'date.future' }
  if (bounds.notBefore !== undefined && value < bounds.notBefore) return { code: 'date.tooEarly' }
  return undefined
}

/** A mobile number as eleven bare digits, without country code or trunk zero. What is no number comes back as bare characters. */
export function normaliseMobile(raw: string): string {
  return bare(raw)
    .replace(/^(?:\+|00)86(?=\d)/, '')
    .replace(/^(?:86)?0?(?=1\d{10}$)/, '')
}

/** A mobile number as it may be shown to others: 154****1234. What is no whole number yet stays as it is. */
export function maskMobile(raw: string): string {
  return normaliseMobile(raw).replace(/^(\d{3})\d+(\d{4})$/, '$1****$2')
}

/**
 * What is wrong with a mainland mobile number, if anything: 1, then 3–9, then nine digits
 * (MIIT numbering plan). `+86`, blanks and full-width digits are no mistakes.
 */
export function checkMobile(raw: string): Problem | undefined {
  const mobile = normaliseMobile(raw)
  if (mobile === '') return { code: 'required' }
  if (!/^\d{11}$/.test(mobile)) {
    const digits = mobile.replace(/\D/g, '').length
    return { code: 'mobile.length', count: digits === 11 ? countOf(mobile) : digits, limit: 11 }
  }
  return /^1[3-9]/.test(mobile) ? undefined : { code: 'mobile.prefix' }
}

/** Han characters of every extension (planes 2 and 3 whole, as browsers know different Unicode versions) and the placeholder □. */
const han = '[\\p{Script=Han}\\u{20000}-\\u{3FFFF}□]'
const hanDot = new RegExp(`(${han})\\s*[.。]\\s*(?=${han})`, 'gu')
const hanGap = new RegExp(`(${han}|·)\\s+(?=${han}|·)`, 'gu')
const nameCharacters = new RegExp(`^(?:${han}[\\u{E0100}-\\u{E01EF}]?|[\\p{Script=Latin}\\p{M}·'. -])+$`, 'u')

/**
 * A name as it is compared and stored: full-width letters narrowed, variants of the middle dot made `·`, blanks inside a
 * Chinese name removed. Compatibility ideographs stay as they are, since the ID card may carry exactly these.
 */
export function normaliseName(raw: string): string {
  return raw
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/[•・･‧∙⋅●⸱˙\u0387]/g, '·')
    .replace(/[▢☐◻]/g, '□')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.normalize('NFC'))
    .replace(hanDot, '$1·')
    .replace(/\s*·\s*/g, '·')
    .replace(hanGap, '$1')
    .replace(/ +/g, ' ')
    .replace(/^[·. -]+|[·。 -]+$/g, '')
}

/** Longest name, in characters: the field of the national population register. */
const nameLimit = 50

/**
 * What is wrong with a name, if anything. Chinese names with `·` and rare characters, `□` for a character that cannot be
 * typed, and Latin names with blanks, hyphens, full stops and apostrophes are fine.
 */
export function checkName(raw: string): Problem | undefined {
  const name = normaliseName(raw)
  if (name === '') return { code: 'required' }
  if (/\p{Nd}/u.test(name)) return { code: 'name.hasDigits' }
  if (!nameCharacters.test(name) || !/\p{L}/u.test(name)) return { code: 'name.characters' }
  const count = countOf(name)
  return count > nameLimit ? { code: 'name.tooLong', count, limit: nameLimit } : undefined
}

/** A unified social credit code as eighteen bare characters in capitals. */
export function normaliseUscc(raw: string): string {
  return bare(raw)
}

const usccCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** What is wrong with a unified social credit code, if anything (GB 32100-2015: no I, O, S, V, Z; check character mod 31). */
export function checkUscc(raw: string): Problem | undefined {
  const code = normaliseUscc(raw)
  if (code === '') return { code: 'required' }
  if (countOf(code) !== 18) return { code: 'uscc.length', count: countOf(code), limit: 18 }
  if (!/^[\dA-HJ-NPQRTUWXY]{2}\d{6}[\dA-HJ-NPQRTUWXY]{10}$/.test(code)) return { code: 'uscc.characters' }
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    sum += usccCharacters.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return usccCharacters[(31 - (sum % 31)) % 31] === code[17] ? undefined : { code: 'uscc.checksum' }
}
