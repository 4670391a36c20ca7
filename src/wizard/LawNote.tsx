import { Link } from 'react-router-dom'
import { getArticle, type LawId } from '../domain/law.ts'
import { usePick } from '../i18n/I18n.tsx'
import { articlePath } from '../journey/paths.ts'

/** What the law says about a question, in everyday words, with the way to its wording. */
export function LawNote({ id }: { readonly id: LawId }) {
  const pick = usePick()
  const { citation, plain } = getArticle(id)
  return (
    <>
      <p>{pick(plain)}</p>
      <p>
        <Link to={articlePath(id)}>{pick(citation)}</Link>
      </p>
    </>
  )
}
