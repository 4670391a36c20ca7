import { getArticle, type LawId } from '../domain/law.ts'
import { ArticleLink } from '../i18n/ArticleLink.tsx'
import { usePick } from '../i18n/I18n.tsx'

/** What the law says about a question, in everyday words, with the way to its wording. */
export function LawNote({ id }: { readonly id: LawId }) {
  const pick = usePick()
  const { citation, plain } = getArticle(id)
  return (
    <>
      <p>{pick(plain)}</p>
      <p>
        <ArticleLink id={id}>{pick(citation)}</ArticleLink>
      </p>
    </>
  )
}
