import { useQueries } from '@tanstack/react-query'
import { visitQuery } from '../../api/visits.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { visitPath, visitsPath } from '../../journey/paths.ts'
import { useSavedVisits } from '../../journey/savedVisits.ts'
import { Link } from '../../router/Link.tsx'

/** The times that were booked on this device without a case, so that they stand where one looks for everything; or the way to book one. */
export function OwnVisits() {
  const { list } = useMessages('progress')
  const language = useLanguage()
  const saved = useSavedVisits()
  const answers = useQueries({ queries: saved.map((each) => visitQuery(each)) })
  const coming = answers.flatMap(({ data }) =>
    data?.state === 'booked' || data?.state === 'arrived' ? [data] : [],
  )
  return (
    <>
      {coming.map(({ number, at }) => (
        <p key={number}>
          <Link to={visitPath(number)}>{list.booked(formatTime(at, language))}</Link>{' '}
          <span className="hint code">{number}</span>
        </p>
      ))}
      <p>
        <Link to={visitsPath}>{list.visits}</Link>
      </p>
    </>
  )
}
