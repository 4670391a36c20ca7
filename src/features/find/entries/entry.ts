import type { Findable } from '../../../domain/phrases/findable.ts'

/** What an entry leads to: something to be done, to look at, a use of the card, a place, a provision. */
export const entryKinds = ['do', 'look', 'use', 'place', 'law'] as const
export type EntryKind = (typeof entryKinds)[number]

/** One address, and what people call it. */
export interface Entry extends Findable {
  readonly kind: EntryKind
  readonly to: string
}

/** A line of a table of entries: address; Chinese name, its pinyin, other words; English name, other words. */
export type Line = readonly [
  to: string,
  zh: string,
  pinyin: string,
  alsoZh: string,
  en: string,
  alsoEn: string,
]

export const entryOf = (kind: EntryKind, [to, zh, pinyin, alsoZh, en, alsoEn]: Line): Entry => ({
  kind,
  to,
  name: { zh, en },
  pinyin,
  also: { zh: alsoZh, en: alsoEn },
  // Who looks for a provision says so.
  ...(kind === 'law' && { weight: 0.6 }),
})

export const entriesOf = (kind: EntryKind, lines: readonly Line[]): readonly Entry[] =>
  lines.map((line) => entryOf(kind, line))
