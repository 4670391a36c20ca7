import { citeArticle } from '../domain/citations.ts'
import type { LawId } from '../domain/law.ts'
import { ArticleLink } from './ArticleLink.tsx'
import { usePick } from './I18n.tsx'

/** Law and article in one phrase, as a link. It needs the names of the laws, and nothing of their text. */
export function Citation({ id }: { readonly id: LawId }) {
  const pick = usePick()
  return <ArticleLink id={id}>{pick(citeArticle(id).citation)}</ArticleLink>
}
