import { entries } from './entries.ts'
import type { ChinesePart } from './parts.ts'

// The build puts what this comes to in its place (src/build/findEntries.ts): the tables behind it are many times as large.

export const chinese: ChinesePart = entries.map(({ kind, to, name, pinyin, also }) => [
  kind,
  to,
  name.zh,
  also.zh,
  pinyin,
])
