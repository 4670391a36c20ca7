import { fold } from '../fold.ts'
import type { CardUse } from './cardUse.ts'

/** English words that say nothing about a use. */
const emptyWords = new Set('a an the to at in on of for with and my how do can is get i'.split(' '))

/** What was typed, in parts that are looked for one by one: signs that stand together, Latin words, numbers. */
function partsOf(text: string): readonly string[] {
  const parts =
    fold(text)
      .toLowerCase()
      .replaceAll('ü', 'v')
      .match(/\p{Script=Han}+|[a-z]+|\d+/gu) ?? []
  const telling = parts.filter((part) => !emptyWords.has(part))
  return telling.length > 0 ? telling : parts
}

/** Pairs of neighbouring signs: what a sentence and a name have in common. */
const pairsOf = (signs: string): readonly string[] =>
  [...signs].slice(1).map((sign, i) => `${[...signs][i]}${sign}`)

/** How well a use answers to Chinese signs: 0 is its name from the beginning; undefined where it does not. */
function rankOfSigns(part: string, { name, also, how }: CardUse): number | undefined {
  if (name.zh.startsWith(part)) return 0
  if (name.zh.includes(part)) return 1
  if (also.zh.includes(part)) return 2
  if (how.some(({ zh }) => zh.includes(part))) return 3
  // A sentence: at least a third of it is what the use is called by; the more, the better.
  const pairs = pairsOf(part)
  const known = pairs.filter((pair) => name.zh.includes(pair) || also.zh.includes(pair))
  return known.length > 0 && known.length * 3 >= pairs.length ? 4 - known.length / pairs.length : undefined
}

/** The same for Latin letters: pinyin from any syllable on, its initials, or the beginning of an English word. */
function rankOfLetters(part: string, { name, also, pinyin }: CardUse): number | undefined {
  const begins = (text: string) =>
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .some((word) => word.startsWith(part))
  if (begins(name.en)) return 1
  if (begins(also.en) || also.zh.includes(part)) return 2
  if (part.length < 2) return undefined
  const syllables = pinyin.split(' ')
  const spelt = syllables.findIndex((_, i) => syllables.slice(i).join('').startsWith(part))
  if (spelt >= 0) return spelt === 0 ? 1 : 2
  const initials = syllables.map(([letter]) => letter).join('')
  if (initials.includes(part)) return initials.startsWith(part) ? 1 : 2
  return undefined
}

/** What a part counts that fits nowhere. */
const missed = 9

/**
 * The uses that fit what was typed, the best first: Chinese (words or a sentence), pinyin, its initials, English. All of them in their
 * order where nothing was typed that can be looked for.
 */
export function searchCardUses(text: string, among: readonly CardUse[]): readonly CardUse[] {
  const parts = partsOf(text)
  if (parts.length === 0) return text.trim() === '' ? among : []
  return among
    .flatMap((use) => {
      const ranks = parts.map((part) =>
        /^[a-z0-9]/.test(part) ? rankOfLetters(part, use) : rankOfSigns(part, use),
      )
      const found = ranks.filter((rank) => rank !== undefined)
      if (found.length * 2 < parts.length || found.length === 0) return []
      return [{ use, rank: ranks.reduce<number>((sum, rank) => sum + (rank ?? missed), 0) }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ use }) => use)
}
