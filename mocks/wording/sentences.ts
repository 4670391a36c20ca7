/** A sentence of a file of words: what it is called, and which of those it is that are called so and say the same. */
export interface Sentence {
  readonly path: readonly string[]
  readonly text: string
  readonly nth: number
  readonly of: number
}

/** All sentences of a file of words that are always the same; those that are put together of parts are functions there. */
export function sentencesOf(words: unknown): readonly Sentence[] {
  const found = [...textsIn(words, [])]
  const nameOf = ({ path, text }: Pick<Sentence, 'path' | 'text'>) => `${keyOf(path)} ${text}`
  return found.map((one, i) => {
    const alike = (among: typeof found) => among.filter((other) => nameOf(other) === nameOf(one)).length
    return { ...one, nth: alike(found.slice(0, i)), of: alike(found) }
  })
}

/** What stands before a sentence in its file; nothing in a list. */
export const keyOf = (path: readonly string[]): string => {
  const last = path.at(-1) ?? ''
  return /^\d+$/.test(last) ? '' : last
}

function* textsIn(value: unknown, path: readonly string[]): Generator<Pick<Sentence, 'path' | 'text'>> {
  if (typeof value === 'string') {
    if (value !== '') yield { path, text: value }
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key])
}
