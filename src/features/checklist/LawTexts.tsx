import { Link } from 'react-router-dom'
import { getArticle, type LawId } from '../../domain/law.ts'
import { usePick } from '../../i18n/I18n.tsx'
import { articlePath } from '../../journey/paths.ts'

/** Loads all statutes: import it lazily. */
export function Citation({ id }: { readonly id: LawId }) {
  const pick = usePick()
  return <Link to={articlePath(id)}>{pick(getArticle(id).citation)}</Link>
}

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
        <Link to={articlePath(id)}>{link}</Link>
      </p>
    </blockquote>
  )
}
