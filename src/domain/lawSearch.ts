import { fold } from './fold.ts'
import { type Article, getArticle, type LawId, lawIds } from './law.ts'

const numerals = '零一二三四五六七八九'

/** A number written in Chinese numerals, as articles are counted: 五十八, 一百六十五. */
function readNumeral(text: string): number {
  let sum = 0
  let digit = 0
  for (const character of text) {
    const unit = { 十: 10, 百: 100 }[character]
    if (unit === undefined) digit = numerals.indexOf(character)
    else {
      sum += (digit || 1) * unit
      digit = 0
    }
  }
  return sum + digit
}

const asNumber = (text: string): string => (/^\d/.test(text) ? text : String(readNumeral(text)))

/** What people say, and what the law calls it. */
const formal: readonly (readonly [RegExp, string])[] = [
  [/社保卡/g, '社会保障卡'],
  [/社保/g, '社会保险'],
  [/公司|老板|企业/g, '单位'],
  [/打官司|告状/g, '起诉'],
]

const inTermsOfLaw = (query: string): string =>
  formal.reduce((text, [everyday, term]) => text.replace(everyday, term), query)

/**
 * What is looked for: words, and article numbers marked with `#`. 第五十八条, 58条 and art. 58 are one; a Chinese word and a
 * number that touch are two.
 */
function termsOf(query: string): string[] {
  return inTermsOfLaw(fold(query))
    .toLowerCase()
    .replace(
      /第?(\d+|[一二三四五六七八九十百零]+)条(?:之(\d|[一二三四五六七八九]))?/g,
      (_, number: string, suffix?: string) => ` #${asNumber(number)}${suffix ? `-${asNumber(suffix)}` : ''} `,
    )
    .replace(/\bart(?:icles?|s)?\.?\s*(\d+(?:-\d+)?)/g, ' #$1 ')
    .replace(/(?<=\p{Script=Han})(?=[\da-z])|(?<=[\da-z])(?=\p{Script=Han})/gu, ' ')
    .split(/[\s《》“”"'.,，。、;；:：?？!！()（）]+/)
    .filter((term) => term !== '')
    .map((term) => (/^[a-z]{4,}s$/.test(term) ? term.slice(0, -1) : term))
}

/** How well one term fits: by the article's number, the law's name, what it says in everyday words, its wording; 0: not at all. */
function fit({ article, law, plain, original = '' }: Article, term: string): number {
  if (term.startsWith('#')) return term === `#${article}` ? 8 : 0
  if (term === article) return 8
  if (`${law.zh} ${law.en}`.toLowerCase().includes(term)) return 4
  if (`${plain.zh} ${plain.en}`.toLowerCase().includes(term)) return 2
  return original.toLowerCase().includes(term) ? 1 : 0
}

const pairsOf = (term: string): string[] =>
  /^\p{Script=Han}{3,}$/u.test(term)
    ? Array.from(term.slice(1), (last, at) => term.charAt(at) + last)
    : [term]

/**
 * The articles that fit what was typed (Chinese, English, an article's number), the best first; none for an empty query. All that
 * was typed has to fit; where nothing does, as in a whole sentence, at least a third of its pairs of characters.
 */
export function findArticles(query: string): readonly LawId[] {
  const terms = termsOf(query)
  if (terms.length === 0) return []
  const articles = lawIds.map(getArticle)
  const whole = rank(articles, (article) => {
    const fits = terms.map((term) => fit(article, term))
    return fits.includes(0) ? 0 : fits.reduce((sum, each) => sum + each, 0)
  })
  if (whole.length > 0) return whole
  const pairs = terms.flatMap(pairsOf)
  return rank(articles, (article) => {
    const count = pairs.filter((pair) => fit(article, pair) > 0).length
    return count >= Math.max(2, pairs.length / 3) ? count : 0
  })
}

/** Those that score, the highest first; of the same score in the order of the laws. */
function rank(articles: readonly Article[], scoreOf: (article: Article) => number): LawId[] {
  return articles
    .map((article) => ({ id: article.id, score: scoreOf(article) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id)
}
