import { keyOf, type Sentence } from './sentences.ts'

/** Comments, and texts in quotes or back quotes. */
const tokens = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g

/** What a text in quotes says. */
const saidBy = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replace(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|(.))/gi, (_, wide?: string, short?: string, sign = '') => {
      const code = wide ?? short
      return code === undefined
        ? sign === 'n'
          ? '\n'
          : sign
        : String.fromCodePoint(Number.parseInt(code, 16))
    })

interface Token {
  readonly token: string
  readonly index: number
  /** What it says, where it is a text that says the same each time. */
  readonly said: string | undefined
}

let last = new Map<string, readonly Token[]>()

/** The texts and comments of a source in their order. The last few are remembered: sentence after sentence is looked for in them. */
function tokensOf(source: string): readonly Token[] {
  const known = last.get(source)
  if (known) return known
  const found = [...source.matchAll(tokens)].map(({ 0: token, index }) => {
    const isText = !token.startsWith('/') && !(token.startsWith('`') && token.includes('${'))
    return { token, index, said: isText ? saidBy(token) : undefined }
  })
  last = new Map([...last].slice(-7)).set(source, found)
  return found
}

/** A text as the formatter of this project quotes it. */
function quote(text: string): string {
  const plain = text.replaceAll('\\', '\\\\')
  return text.includes("'") && !text.includes('"') ? `"${plain}"` : `'${plain.replaceAll("'", "\\'")}'`
}

/**
 * The source of a file of words with another sentence in the place of one; undefined where that does not stand in it as often as
 * it should, because it has been changed since, or stands in another file.
 */
export function replaceWords(
  source: string,
  { path, text, nth, of }: Sentence,
  to: string,
): string | undefined {
  const key = keyOf(path)
  const found = tokensOf(source).filter(({ said }, i, all) => {
    if (said !== text) return false
    if (key === '') return true
    const before = source.slice(all[i - 1]?.index ?? 0, all[i]?.index)
    // What is said of a demonstration is the first of two that `isDemo` chooses from.
    return new RegExp(
      `(?:^|[^\\w$])['"]?${key.replace(/[^\w]/g, '\\$&')}['"]?\\s*:\\s*(?:isDemo\\s*\\?\\s*)?$`,
    ).test(before)
  })
  const place = found[nth]
  if (found.length !== of || !place) return undefined
  return source.slice(0, place.index) + quote(to) + source.slice(place.index + place.token.length)
}
