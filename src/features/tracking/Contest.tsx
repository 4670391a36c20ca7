import { Link } from 'react-router-dom'
import type { CaseView } from '../../api/schemas.ts'
import { countPeriod } from '../../domain/periods.ts'
import { ArticleLink } from '../../i18n/ArticleLink.tsx'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { periodPath } from '../../journey/paths.ts'

/** The right to disagree with a refusal: by which day a review, by which day the court, counted from the day of the decision, and where. */
export function Contest({ view }: { readonly view: CaseView }) {
  const { contest: m, rightsLink } = useMessages('tracking')
  const language = useLanguage()
  const decided = view.events.findLast((e) => e.type === 'rejected')?.at.slice(0, 10)
  const lastDay = (period: 'review' | 'lawsuit', from: string) => {
    const { last, estimate } = countPeriod(period, from)
    return m.until[period](formatDay(last, language), estimate !== undefined)
  }
  return (
    <>
      <p>{m.lead}</p>
      {decided && (
        <ul>
          {(['review', 'lawsuit'] as const).map((period) => (
            <li key={period}>
              <Link to={periodPath(period, decided)}>{lastDay(period, decided)}</Link>
              <span className="hint block">{m.where[period]}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <ArticleLink id="socialInsuranceLaw.83">{rightsLink}</ArticleLink>
      </p>
    </>
  )
}
