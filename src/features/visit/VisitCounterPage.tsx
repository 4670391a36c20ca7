import { useParams } from 'react-router-dom'
import { useVisit } from '../../api/useVisit.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { visitPath } from '../../journey/paths.ts'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Counter } from './Counter.tsx'
import { useThingsFor } from './useThingsFor.ts'

/** What is shown over the counter by who booked without a case. */
export function VisitCounterPage() {
  const { number = '' } = useParams()
  const m = useMessages('visits')
  const { counter } = useMessages('visit')
  const { loading, notShown } = useMessages('progress')
  const { saved, query } = useVisit(number)
  const visit = query.data
  const purpose = visit?.purpose ?? 'ask'
  const things = useThingsFor(purpose)
  const isThere = visit?.state === 'booked' || visit?.state === 'arrived'
  return (
    <Page title={counter.title} back={{ to: visitPath(number), label: m.back }} wide>
      {visit ? (
        <Counter
          purposes={[purpose === 'unknown' ? m.otherPurpose : m.purposes[purpose]]}
          number={visit.number}
          numberLabel={m.number}
          name={visit.nameMasked}
          things={things}
          {...(isThere ? { at: visit.at } : {})}
        />
      ) : !saved || query.isError ? (
        <p>{notShown}</p>
      ) : (
        <Skeleton label={loading} lines={4} />
      )}
    </Page>
  )
}
