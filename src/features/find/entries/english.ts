import { entries } from './entries.ts'
import type { EnglishPart } from './parts.ts'

// The build puts what this comes to in its place (src/build/findEntries.ts): the tables behind it are many times as large.

export const english: EnglishPart = entries.map(({ kind, to, name, also }) => [kind, to, name.en, also.en])
