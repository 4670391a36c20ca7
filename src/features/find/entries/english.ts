import { emptyWords } from '../../../domain/phrases/emptyWords.ts'
import { entries } from './entries.ts'
import { columnOf, type Part } from './parts.ts'

// The build puts what this comes to in its place (src/build/findEntries.ts): the tables behind it are many times as large.

export const english: Part = {
  kind: columnOf(entries, ({ kind }) => kind),
  to: columnOf(entries, ({ to }) => to),
  name: columnOf(entries, ({ name }) => name.en),
  also: columnOf(entries, ({ also }) => also.en),
  empty: emptyWords,
}
