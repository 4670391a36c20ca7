import type { ContributionAnswer } from '../../api/contributionSchemas.ts'
import { formatMonth } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { casePath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Tag } from '../../ui/Tag.tsx'

/** What was asked to be corrected, what became of it, and the way to each. */
export function Corrections({ corrections }: Pick<ContributionAnswer, 'corrections'>) {
  const m = useMessages('records').correction
  const language = useLanguage()
  if (corrections.length === 0) return null
  return (
    <>
      <h2>{m.heading}</h2>
      <ul className="record-gaps">
        {corrections.map(({ number, months, state }) => (
          <li key={number}>
            <p className="record-gap">
              <strong>
                {months.map((month) => formatMonth(month, language)).join(language === 'en' ? ', ' : '、')}
              </strong>
              <Tag kind={state === 'corrected' ? 'success' : state === 'open' ? 'brand' : 'plain'}>
                {m.states[state]}
              </Tag>
            </p>
            <p>
              <Link to={casePath(number)}>{m.progress}</Link>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
