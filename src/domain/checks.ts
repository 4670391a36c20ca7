import { isRealDate } from './dates.ts'
import { afterLast, fold, hasPrivateUse, narrow, once, stripNumber, withoutLabel } from './fold.ts'
import type { Problem } from './problem.ts'

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

/** A mobile number as eleven bare digits, without label, country code or trunk zero. What is no number comes back as bare characters. */
export function normaliseMobile(raw: string): string {
  if (/^1\d{10}$/.test(raw)) return raw
  const number = stripNumber(raw)
    .replace(/^(?:\+|00)86(?=\d)/, '')
    .replace(/^(?:86)?0?(?=1\d{10}$)/, '')
  return once(number, 11)
}

/** The code in what was typed or in the whole message it came in; pasted twice, it is one. Undefined: none of so many digits. */
export function findCode(raw: string, digits: number): string | undefined {
  const text = narrow(raw)
  const bare = once(text.replace(/[ -]/g, ''), digits)
  if (/^\d+$/.test(bare)) return bare.length === digits ? bare : undefined
  const found = text.match(/\d+/g)?.filter((run) => run.length === digits) ?? []
  const named = /(?:码|code)[^\d,;.。]{0,20}(\d+)/i.exec(text)?.[1]
  return found.find((run) => run === named) ?? found[0]
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

/**
 * A case's number as it is searched for: in capitals, every dash plain, no blanks, without the label, the sentence or the
 * address it was copied from.
 */
export function normaliseCaseNumber(raw: string): string {
  return withoutLabel(afterLast(narrow(raw), '/')).replaceAll(' ', '')
}

/** A unified social credit code as eighteen bare characters in capitals. */
export function normaliseUscc(raw: string): string {
  return once(stripNumber(raw), 18)
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

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** Whether the organisation code in a sound code (characters 9 to 17) has the right check character (GB 11714-1997, mod 11). */
function hasSoundOrganisation(code: string): boolean {
  const organisation = code.slice(8, 16)
  const sum = organisationWeights.reduce(
    (all, weight, at) => all + Number.parseInt(organisation.charAt(at), 36) * weight,
    0,
  )
  return '0X987654321'.charAt(sum % 11) === code.charAt(16)
}

/** What is worth a question about a code that is no mistake. */
export type UsccDoubt = 'organisation' | 'company'

/**
 * What to ask a self-employed trader about a sound code: `organisation`, whether it was copied rightly, as the organisation code
 * in it does not check (some genuine ones do not); `company`, whether it is theirs, as 91… is a company's and 92… a trader's.
 */
export function usccDoubts(raw: string): readonly UsccDoubt[] {
  const code = normaliseUscc(raw)
  if (checkUscc(code)) return []
  return [
    ...(hasSoundOrganisation(code) ? [] : (['organisation'] as const)),
    ...(code.startsWith('91') ? (['company'] as const) : []),
  ]
}

/** What is wrong with one line in a person's own words, as an employer's name, if anything: at most 100 characters. */
export function checkLine(raw: string): Problem | undefined {
  const count = countOf(fold(raw))
  if (count === 0) return { code: 'required' }
  if (hasPrivateUse(raw)) return { code: 'text.privateUse' }
  return count > 100 ? { code: 'text.tooLong', count, limit: 100 } : undefined
}

/** What is wrong with a note in a person's own words, if anything: at most `limit` characters, each of which others can read. */
export function checkText(raw: string, limit: number): Problem | undefined {
  const note = fold(raw)
  const count = countOf(note)
  if (count === 0) return { code: 'required' }
  if (hasPrivateUse(note)) return { code: 'text.privateUse' }
  return count > limit ? { code: 'text.tooLong', count, limit } : undefined
}

/** The same of a note, of at most 200 characters. */
export const checkNote = (raw: string): Problem | undefined => checkText(raw, 200)

/** A monthly wage as digits alone, without its unit, grouping or cents: `5,000.00元` is 5000. What is no amount comes back bare. */
export function normaliseWage(raw: string): string {
  const text = narrow(raw).replace(/[\s,，元¥￥]/g, '')
  return text.replace(/\.\d{0,2}$/, '').replace(/^0+(?=\d)/, '')
}

/** What is wrong with a monthly wage in whole yuan, if anything: digits, and between 100 and 200,000. */
export function checkWage(raw: string): Problem | undefined {
  const wage = normaliseWage(raw)
  if (wage === '') return { code: 'required' }
  if (!/^\d+$/.test(wage)) return { code: 'amount.unclear' }
  const amount = Number(wage)
  return amount >= 100 && amount <= 200_000 ? undefined : { code: 'amount.unlikely' }
}
