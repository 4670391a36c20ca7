import { fold } from '../fold.ts'
import { termsOf } from './everydayWords.ts'
import { isMistyped } from './mistyped.ts'

interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** What can be found by a word, a sentence, pinyin or initials. */
export interface Findable {
  readonly name: Bilingual
  /** The Chinese name in syllables without tones; other names behind a `/`. */
  readonly pinyin: string
  /** Other words that people look for, apart by spaces. */
  readonly also: Bilingual
  /** What is told of it: counts least. */
  readonly how?: readonly Bilingual[]
  /** Less than 1 where it is to stand behind others that fit as well. */
  readonly weight?: number
}

/** One thing that is looked for, and how well something answers to it: 0 not at all. */
interface Term {
  readonly fit: (item: Findable) => number
  /** Whether an answer to it is a reason to show something at all. */
  readonly tells: boolean
}

const pairsOf = (signs: readonly string[]): readonly string[] =>
  signs.slice(1).map((sign, i) => `${signs[i]}${sign}`)

/** All the signs that were typed together: a name, the beginning of one, or a sentence with one of its words in it. */
const wholeRun =
  (run: string, signs: readonly string[] = [...run]) =>
  ({ name, also }: Findable): number => {
    const words = also.zh.split(' ')
    if (name.zh === run) return 6
    if (words.includes(run)) return 4
    if (name.zh.startsWith(run)) return signs.length > 1 ? 3 : 1
    if (signs.length < 2) return 0
    if (name.zh.includes(run)) return 2
    const said = [name.zh, ...words].filter((word) => word !== '' && run.includes(word))
    return said.reduce((sum, word) => sum + [...word].length * 0.6, 0)
  }

const somewhere =
  (signs: string, worth: number) =>
  ({ name, also, how = [] }: Findable): number => {
    if (name.zh.includes(signs)) return worth
    if (also.zh.includes(signs)) return worth * 0.8
    return how.some(({ zh }) => zh.includes(signs)) ? worth * 0.1 : 0
  }

function termsOfRun(run: string): readonly Term[] {
  const signs = [...run]
  return [
    { fit: wholeRun(run), tells: true },
    ...pairsOf(signs).map((pair) => ({ fit: somewhere(pair, 1), tells: true })),
    ...signs.map((sign) => ({ fit: somewhere(sign, 0.2), tells: false })),
  ]
}

/** The words and spellings of something: split once, for every key asks about all of them. */
interface Letters {
  readonly named: readonly string[]
  readonly said: readonly string[]
  /** Of each spelling what begins at each syllable, and the initials. */
  readonly spelt: readonly { readonly tails: readonly string[]; readonly initials: string }[]
}

const split = new WeakMap<Findable, Letters>()

function lettersOf(item: Findable): Letters {
  const known = split.get(item)
  if (known) return known
  const letters = {
    named: englishIn(item.name.en),
    said: englishIn(item.also.en),
    spelt: item.pinyin.split('/').map((each) => {
      const syllables = each.trim().split(' ')
      return {
        tails: syllables.map((_, i) => syllables.slice(i).join('')),
        initials: syllables.map(([letter]) => letter).join(''),
      }
    }),
  }
  split.set(item, letters)
  return letters
}

const englishIn = (text: string): readonly string[] => text.toLowerCase().split(/[^a-z0-9]+/)

/** How people from the north-east and from the south write what they hear. */
const asHeard = (letters: string): string => letters.replace(/([zcs])h/g, '$1').replace(/([aei])ng/g, '$1n')

/** How well letters answer as pinyin, or its initials, of a name in syllables. */
function fitOfPinyin(word: string, { tails, initials }: Letters['spelt'][number]): number {
  const at = tails.findIndex((tail) => tail.startsWith(word))
  if (at >= 0) return tails[at] === word ? 2.5 : at === 0 ? 1.5 : 1
  if (initials === word) return 2
  if (initials.includes(word)) return initials.startsWith(word) ? 1.2 : 0.6
  if (word.length < 5) return 0
  const [whole = ''] = tails
  // A sentence without blanks that has the name in it.
  if (whole.length > 4 && word.includes(whole)) return 1.5
  if (tails.some((tail) => asHeard(tail).startsWith(asHeard(word)))) return 1
  return isMistyped(word, whole) ? 1 : 0
}

const letters =
  (word: string) =>
  (item: Findable): number => {
    const { named, said, spelt } = lettersOf(item)
    if (named.includes(word)) return 1.6
    if (said.includes(word)) return 1.3
    // The plural of something that is called in the singular, and the other way round.
    const begins = (each: string) => word.length > 1 && (each.startsWith(word) || `${each}s` === word)
    if (named.some(begins)) return 1.2
    if (said.some(begins) || item.also.zh.includes(word)) return 1
    if (word.length < 2) return 0
    const heard = Math.max(...spelt.map((each) => fitOfPinyin(word, each)))
    if (heard > 0) return heard
    return [...named, ...said].some((each) => isMistyped(word, each)) ? 0.8 : 0
  }

function termsOfWords(words: readonly string[]): readonly Term[] {
  const alone = words.map((word) => ({ fit: letters(word), tells: true }))
  // Pinyin with blanks between its syllables.
  return words.length > 1 ? [...alone, { fit: letters(words.join('')), tells: false }] : alone
}

/**
 * What fits what was typed, the best first: Chinese (a word or a sentence), pinyin, its initials, English, mistyped by a key. What
 * answers to few things counts more than what answers to many. All in their order where nothing was typed; nothing where
 * less than a sixth of it is known.
 */
export function searchPhrases<T extends Findable>(text: string, among: readonly T[]): readonly T[] {
  if (text.trim() === '') return among
  const { runs, words } = termsOf(fold(text))
  const terms = [...runs.flatMap(termsOfRun), ...termsOfWords(words)]
  const scores = among.map(() => ({ score: 0, told: 0 }))
  for (const { fit, tells } of terms) {
    const fits = among.map(fit)
    const rarity = 1 / Math.sqrt(fits.filter((each) => each > 0).length || 1)
    fits.forEach((each, i) => {
      const own = scores[i]
      if (!own || each === 0) return
      own.score += each * rarity * (among[i]?.weight ?? 1)
      // A whole word is more of what was said than two signs of one.
      if (tells) own.told += each < 1.2 ? 1 : 2
    })
  }
  const telling = terms.filter(({ tells }) => tells).length
  const best = Math.max(...scores.map(({ score }) => score))
  return among
    .map((item, i) => ({ item, ...(scores[i] ?? { score: 0, told: 0 }) }))
    .filter(({ score, told }) => told > 0 && told * 6 >= telling && score * 4 >= best)
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item)
}
