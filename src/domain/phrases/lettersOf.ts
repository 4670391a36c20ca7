import type { Findable } from './findable.ts'

/** A spelling of a name in pinyin. */
export interface Spelling {
  /** What begins at each syllable, to the end; the first is all of it. */
  readonly tails: readonly string[]
  /** The same as people write what they hear. */
  readonly heard: readonly string[]
  readonly initials: string
}

/** The words and spellings of something. */
export interface Letters {
  /** The Chinese words it is looked for by. */
  readonly also: readonly string[]
  readonly named: readonly string[]
  readonly said: readonly string[]
  readonly spelt: readonly Spelling[]
}

const split = new WeakMap<Findable, Letters>()

/** The words and spellings of something: split once, for every key asks about all of them. */
export function lettersOf(item: Findable): Letters {
  const known = split.get(item)
  if (known) return known
  const letters = {
    also: item.also.zh.split(' ').filter((word) => word !== ''),
    named: englishIn(item.name.en),
    said: englishIn(item.also.en),
    spelt: item.pinyin.split('/').map(spellingOf),
  }
  split.set(item, letters)
  return letters
}

const englishIn = (text: string): readonly string[] => text.toLowerCase().split(/[^a-z0-9]+/)

function spellingOf(spelt: string): Spelling {
  const syllables = spelt.trim().split(' ')
  const tails = syllables.map((_, i) => syllables.slice(i).join(''))
  return { tails, heard: tails.map(asHeard), initials: syllables.map(([letter]) => letter).join('') }
}

/** How people from the north-east and from the south write what they hear. */
export const asHeard = (letters: string): string =>
  letters.replace(/([zcs])h/g, '$1').replace(/([aei])ng/g, '$1n')
