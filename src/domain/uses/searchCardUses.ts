import { readEmptyWords } from '../phrases/emptyWords.ts'
import { searchPhrases } from '../phrases/searchPhrases.ts'
import type { CardUse } from './cardUse.ts'

const empty = readEmptyWords()

/** The uses that fit what was typed, the best first; all of them where nothing was. */
export const searchCardUses = (text: string, among: readonly CardUse[]): readonly CardUse[] =>
  searchPhrases(text, among, empty)
