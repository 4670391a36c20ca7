import type { CaseView } from '../../api/schemas.ts'
import { formatTimeInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages, usePick } from '../../i18n/I18n.tsx'
import { noticesPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'

/** The newest notice of a case, with the way to all of them. */
export function LatestNotice({ view }: { readonly view: CaseView }) {
  const { notices } = useMessages('tracking')
  const language = useLanguage()
  const pick = usePick()
  const latest = view.notices.reduce<CaseView['notices'][number] | undefined>(
    (newest, each) => (newest && newest.at >= each.at ? newest : each),
    undefined,
  )
  return (
    <>
      <h2>{notices.heading}</h2>
      {latest ? (
        <div className="notice-latest">
          <h3>{pick(latest.title)}</h3>
          <p className="hint">{formatTimeInFull(latest.at, language)}</p>
          <p>{pick(latest.body)}</p>
        </div>
      ) : (
        <p>{notices.none}</p>
      )}
      <p>
        <Link to={noticesPath}>{notices.all}</Link>
      </p>
    </>
  )
}
