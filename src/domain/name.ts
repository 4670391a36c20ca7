import { hasPrivateUse, narrow } from './fold.ts'
import type { Problem } from './problem.ts'

/** Han characters of every extension (planes 2 and 3 whole, as browsers know different Unicode versions) and the placeholder □. */
const han = '[\\p{Script=Han}\\u{20000}-\\u{3FFFF}□]'
const hanDot = new RegExp(`(${han}) ?[.。] ?(?=${han})`, 'gu')
const hanBlank = new RegExp(`(${han}) (?=${han})`, 'gu')
const nameCharacters = new RegExp(`^(?:${han}|[\\p{Script=Latin}\\p{M}·'. -])+$`, 'u')
/** Nothing to fold, nothing in doubt, nothing wrong: what nearly all Chinese names are made of. */
const ordinary = /^[\u4E00-\u9FA5]{1,50}$/
/** What comes along in front of a name: its label, quotes, blanks and signs; an apostrophe may be Latin ('t Hooft). */
const before = new RegExp(`^(?:[·. "“”-]|(?:姓 ?名|名字|(?:full )?name) ?:|'[·. "'“”-]*(?=${han}))+`, 'iu')
const afterHan = new RegExp(`(${han})[·.。 "'“”-]+$`, 'u')

/**
 * A name as it is compared and stored: folded, every middle dot made `·`, without label, quotes and signs of a sentence
 * around it. A blank between Chinese characters stays, for only its owner knows what it stands for.
 */
export function normaliseName(raw: string): string {
  if (ordinary.test(raw)) return raw
  return narrow(raw)
    .replace(before, '')
    .replace(afterHan, '$1')
    .replace(/(^|[^·。 "“”-])[·。 "“”-]+$/, '$1')
    .replace(hanDot, '$1·')
    .replace(/(?: ?· ?)+/g, '·')
}

/**
 * What a name with a blank between Chinese characters may have been meant to be: without it, or with the dot that some
 * keyboards hide. Empty where nothing is in doubt.
 */
export function readingsOf(raw: string): readonly string[] {
  const name = normaliseName(raw)
  const joined = name.replace(hanBlank, '$1')
  return joined === name ? [] : [joined, name.replace(hanBlank, '$1·')]
}

/** Longest name, in characters: the field of the national population register. */
const nameLimit = 50

/**
 * What is wrong with a name, if anything. Chinese names with `·` and rare characters, `□` for a character that cannot be
 * typed, and Latin names with blanks, hyphens, full stops and apostrophes are fine.
 */
export function checkName(raw: string): Problem | undefined {
  if (ordinary.test(raw)) return undefined
  const name = normaliseName(raw)
  if (name === '') return { code: 'required' }
  if (hasPrivateUse(name)) return { code: 'name.privateUse' }
  if (/\p{Nd}/u.test(name)) return { code: 'name.hasDigits' }
  if (!nameCharacters.test(name) || !/\p{L}/u.test(name)) return { code: 'name.characters' }
  if (readingsOf(name).length > 0) return { code: 'name.blank' }
  const count = [...name].length
  return count > nameLimit ? { code: 'name.tooLong', count, limit: nameLimit } : undefined
}

/** A name with `□` for every character that only the device it was typed on can show. */
export const withPlaceholders = (raw: string): string => raw.replace(/\p{Co}/gu, '□')
