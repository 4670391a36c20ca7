import { searchPhrases } from '../../../domain/phrases/searchPhrases.ts'
import { type Entry, type EntryKind, entryOf } from './entry.ts'

/** The entries in their order as one language calls them; Chinese with pinyin. Each is a file of its own. */
export type ChinesePart = readonly (readonly [
  kind: EntryKind,
  to: string,
  name: string,
  also: string,
  pinyin: string,
])[]
export type EnglishPart = readonly (readonly [kind: EntryKind, to: string, name: string, also: string])[]

/** Those that are here already. */
export interface Parts {
  readonly chinese?: ChinesePart
  readonly english?: EnglishPart
}

const entriesOf = ({ chinese, english }: Parts): readonly Entry[] =>
  (chinese ?? english ?? []).map(([kind, to], i) => {
    const [, , zh = '', alsoZh = '', pinyin = ''] = chinese?.[i] ?? []
    const [, , en = '', alsoEn = ''] = english?.[i] ?? []
    return entryOf(kind, [to, zh, pinyin, alsoZh, en, alsoEn])
  })

/** What fits what was typed, the best first; nothing where nothing was typed. */
export const findEntries = (said: string, parts: Parts): readonly Entry[] =>
  said.trim() === '' ? [] : searchPhrases(said, entriesOf(parts))
