import { useQuery } from '@tanstack/react-query'
import { faultOf } from '../../api/fault.ts'
import { todayQuery } from '../../api/today.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Nothing found is an answer with next steps; everything else is a fault with a way to try again. */
export function SearchFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { search } = useMessages('progress')
  const today = useQuery(todayQuery())
  const fault = faultOf(error)
  if (fault === 'notFound')
    return (
      <div tabIndex={-1} className="search-outcome">
        <Notice kind="warning" title={search.notFound.title} live>
          <p>{search.notFound.lead}</p>
          <ul>
            <li>{search.notFound.differs}</li>
            <li>{search.notFound.notYet}</li>
            <li>{search.notFound.call(today.data?.hotline ?? '12333')}</li>
          </ul>
        </Notice>
      </div>
    )
  return (
    <div tabIndex={-1} className="search-outcome">
      <RequestFailure error={error} safe={search.safe} asked={{ isFetching: false, refetch: onRetry }} />
    </div>
  )
}
