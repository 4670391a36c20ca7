import type { Findable } from './findable.ts'
import { asHeard, lettersOf, type Spelling } from './lettersOf.ts'
import { isMistyped } from './mistyped.ts'

/** How well something answers to what is looked for: 0 not at all. */
export type Fit = (item: Findable) => number

/** All the signs that were typed together: a name, the beginning of one, or a sentence with one of its words in it. */
export const wholeRun = (run: string): Fit => {
  const isOne = [...run].length < 2
  return (item) => {
    const name = item.name.zh
    const words = lettersOf(item).also
    if (name === run) return 6
    if (words.includes(run)) return 4
    if (name.startsWith(run)) return isOne ? 1 : 3
    if (isOne) return 0
    if (name.includes(run)) return 2
    const worth = (word: string) => (word !== '' && run.includes(word) ? [...word].length * 0.6 : 0)
    return words.reduce((sum, word) => sum + worth(word), worth(name))
  }
}

/** Signs that stand anywhere in it: in its name, its other words, or what is told of it. */
export const somewhere =
  (signs: string, worth: number): Fit =>
  ({ name, also, how = [] }) => {
    if (name.zh.includes(signs)) return worth
    if (also.zh.includes(signs)) return worth * 0.8
    return how.some(({ zh }) => zh.includes(signs)) ? worth * 0.1 : 0
  }

/** How well letters answer as pinyin, or its initials, of a name in syllables. */
function fitOfPinyin(word: string, heard: string, { tails, heard: all, initials }: Spelling): number {
  const at = tails.findIndex((tail) => tail.startsWith(word))
  if (at >= 0) return tails[at] === word ? 2.5 : at === 0 ? 1.5 : 1
  if (initials === word) return 2
  if (initials.includes(word)) return initials.startsWith(word) ? 1.2 : 0.6
  if (word.length < 5) return 0
  const [whole = ''] = tails
  // A sentence without blanks that has the name in it.
  if (whole.length > 4 && word.includes(whole)) return 1.5
  if (all.some((tail) => tail.startsWith(heard))) return 1
  return isMistyped(word, whole) ? 1 : 0
}

/** A word or number in Latin letters: English, pinyin, initials. */
export const letters = (word: string): Fit => {
  const heard = asHeard(word)
  // The plural of something that is called in the singular, and the other way round.
  const begins = (each: string) => word.length > 1 && (each.startsWith(word) || `${each}s` === word)
  const meant = (each: string) => isMistyped(word, each)
  return (item) => {
    const { named, said, spelt } = lettersOf(item)
    if (named.includes(word)) return 1.6
    if (said.includes(word)) return 1.3
    if (named.some(begins)) return 1.2
    if (said.some(begins) || item.also.zh.includes(word)) return 1
    if (word.length < 2) return 0
    const sounds = Math.max(...spelt.map((each) => fitOfPinyin(word, heard, each)))
    if (sounds > 0) return sounds
    return named.some(meant) || said.some(meant) ? 0.8 : 0
  }
}
