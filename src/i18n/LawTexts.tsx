import { getArticle, type LawId } from '../domain/law.ts'
import { ArticleLink } from './ArticleLink.tsx'
import { usePick } from './I18n.tsx'

/** Loads all statutes: import it lazily. */
export function InShort({ id, link }: { readonly id: LawId; readonly link: string }) {
  const pick = usePick()
  const { citation, plain } = getArticle(id)
  return (
    <blockquote className="law-short">
      <p>
        <strong>{pick(citation)}</strong>
      </p>
      <p>{pick(plain)}</p>
      <p>
        <ArticleLink id={id}>{link}</ArticleLink>
      </p>
    </blockquote>
  )
}
