import { getArticle, lawIds } from '../../../domain/law.ts'
import { cardUses } from '../../../domain/uses/cardUses.ts'
import { articlePath, cardUsePath } from '../../../journey/paths.ts'
import { articleWords } from './articleWords.ts'
import { type Entry, entriesOf, type Line } from './entry.ts'
import { matters } from './matters.ts'
import { places } from './places.ts'
import { rights } from './rights.ts'

const uses = cardUses.map(
  ({ id, name, pinyin, also }): Line => [cardUsePath(id), name.zh, pinyin, also.zh, name.en, also.en],
)

const articles = lawIds.map((id): Line => {
  const { citation } = getArticle(id)
  const [zh, en] = articleWords[id] ?? ['', '']
  return [articlePath(id), citation.zh, '', zh, citation.en, en]
})

/** Everything that can be found by what people say. */
export const entries: readonly Entry[] = [
  ...matters,
  ...places,
  ...rights,
  ...entriesOf('use', uses),
  ...entriesOf('law', articles),
]
