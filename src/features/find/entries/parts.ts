import { searchPhrases } from '../../../domain/phrases/searchPhrases.ts'
import { type Entry, entryKinds, entryOf } from './entry.ts'

/**
 * The entries as one language calls them, a column for each thing that is told of them, an entry a line: like beside like is the fewest
 * bytes. Chinese comes with pinyin. Each language is a file of its own.
 */
export interface Part {
  readonly kind: string
  readonly to: string
  readonly name: string
  readonly also: string
  readonly pinyin?: string
  /** English words that say nothing of what is wanted. They come with English: until it is there, nothing is looked for in it. */
  readonly empty?: string
}

/** Those that are here already. */
export interface Parts {
  readonly chinese?: Part
  readonly english?: Part
}

/** The column of what `tell` says of each entry. */
export const columnOf = (entries: readonly Entry[], tell: (entry: Entry) => string): string =>
  entries.map(tell).join('\n')

const linesOf = (column = ''): readonly string[] => column.split('\n')

const read = new WeakMap<Parts, readonly Entry[]>()

/** The entries of these parts, read from their columns once. */
function entriesOf(parts: Parts): readonly Entry[] {
  const known = read.get(parts) ?? readEntries(parts)
  read.set(parts, known)
  return known
}

function readEntries({ chinese, english }: Parts): readonly Entry[] {
  const kinds = linesOf(chinese?.kind ?? english?.kind)
  const [zh, alsoZh, pinyin] = [chinese?.name, chinese?.also, chinese?.pinyin].map(linesOf)
  const [en, alsoEn] = [english?.name, english?.also].map(linesOf)
  return linesOf(chinese?.to ?? english?.to).map((to, i) => {
    const at = (column: readonly string[] | undefined) => column?.[i] ?? ''
    const kind = entryKinds.find((each) => each === kinds[i]) ?? 'look'
    return entryOf(kind, [to, at(zh), at(pinyin), at(alsoZh), at(en), at(alsoEn)])
  })
}

const emptyOf = ({ english }: Parts): ReadonlySet<string> => new Set(english?.empty?.split(' '))

/** What fits what was typed, the best first; nothing where nothing was typed. */
export const findEntries = (said: string, parts: Parts): readonly Entry[] =>
  said.trim() === '' ? [] : searchPhrases(said, entriesOf(parts), emptyOf(parts))
