import { fold } from '../fold.ts'
import { termsOf } from './everydayWords.ts'
import type { Findable } from './findable.ts'
import { type Fit, letters, somewhere, wholeRun } from './fits.ts'

/** One thing that is looked for. */
interface Term {
  /** Names it among all terms. */
  readonly key: string
  readonly makeFit: () => Fit
  /** Whether an answer to it is a reason to show something at all. */
  readonly tells: boolean
}

const pairsOf = (signs: readonly string[]): readonly string[] =>
  signs.slice(1).map((sign, i) => `${signs[i]}${sign}`)

function termsOfRun(run: string): readonly Term[] {
  const signs = [...run]
  return [
    { key: `run ${run}`, makeFit: () => wholeRun(run), tells: true },
    ...pairsOf(signs).map((pair) => ({ key: pair, makeFit: () => somewhere(pair, 1), tells: true })),
    ...signs.map((sign) => ({ key: sign, makeFit: () => somewhere(sign, 0.2), tells: false })),
  ]
}

const termOfWord = (word: string, tells: boolean): Term => ({
  key: word,
  makeFit: () => letters(word),
  tells,
})

function termsOfWords(words: readonly string[]): readonly Term[] {
  const alone = words.map((word) => termOfWord(word, true))
  // Pinyin with blanks between its syllables.
  return words.length > 1 ? [...alone, termOfWord(words.join(''), false)] : alone
}

/** What answers to a term, by its place in the list, and how well. */
type Answers = readonly (readonly [at: number, fit: number])[]

/** How many terms are remembered of one list: those of a few sentences. */
const mostKnown = 200
const known = new WeakMap<readonly Findable[], Map<string, Answers>>()

/** What answers to a term. Remembered: a key more asks for one or two terms that the keys before did not ask for. */
function answersTo({ key, makeFit }: Term, among: readonly Findable[]): Answers {
  const ofList = known.get(among) ?? new Map<string, Answers>()
  const before = ofList.get(key)
  if (before) return before
  if (ofList.size >= mostKnown) ofList.clear()
  const fit = makeFit()
  const answers = among.flatMap((item, at) => {
    const own = fit(item)
    return own > 0 ? [[at, own] as const] : []
  })
  known.set(among, ofList.set(key, answers))
  return answers
}

/**
 * What fits what was typed, the best first: Chinese (a word or a sentence), pinyin, its initials, English, mistyped by a key. What
 * answers to few things counts more than what answers to many. All in their order where nothing was typed; nothing where
 * less than a sixth of it is known.
 * @param empty English words that say nothing (`emptyWords`).
 */
export function searchPhrases<T extends Findable>(
  text: string,
  among: readonly T[],
  empty: ReadonlySet<string>,
): readonly T[] {
  if (text.trim() === '') return among
  const { runs, words } = termsOf(fold(text), empty)
  const terms = [...runs.flatMap(termsOfRun), ...termsOfWords(words)]
  const scores = among.map((item) => ({ item, score: 0, told: 0 }))
  for (const term of terms) {
    const answers = answersTo(term, among)
    const rarity = 1 / Math.sqrt(answers.length || 1)
    for (const [at, fit] of answers) {
      const own = scores[at]
      if (!own) continue
      own.score += fit * rarity * (own.item.weight ?? 1)
      // A whole word is more of what was said than two signs of one.
      if (term.tells) own.told += fit < 1.2 ? 1 : 2
    }
  }
  const telling = terms.filter(({ tells }) => tells).length
  const best = Math.max(...scores.map(({ score }) => score))
  return scores
    .filter(({ score, told }) => told > 0 && told * 6 >= telling && score * 4 >= best)
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item)
}
