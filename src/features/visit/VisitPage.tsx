import { useParams } from 'react-router-dom'
import { faultOf } from '../../api/fault.ts'
import { usePlace } from '../../api/usePlace.ts'
import { useVisit } from '../../api/useVisit.ts'
import { formatDayInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { bookVisitPath, visitsPath } from '../../journey/paths.ts'
import type { SavedVisit } from '../../journey/savedVisits.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useFirstWait } from '../../ui/useFirstWait.ts'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'
import { FindVisit } from './FindVisit.tsx'
import { VisitDetails } from './VisitDetails.tsx'
import { VisitHelp } from './VisitHelp.tsx'
import { VisitMessages } from './VisitMessages.tsx'
import './visit.css'

/** One time that was booked without a case: how it stands, and what can be done about it. */
export function VisitPage() {
  const { number = '' } = useParams()
  const m = useMessages('visits')
  const { help } = useMessages('visit')
  const { saved, query } = useVisit(number)
  // Given back: the buttons are gone, and the heading says how it stands.
  useKeptFocus('title', query.data?.state ?? '')
  const back = { to: visitsPath, label: m.back }
  if (!saved)
    return (
      <Page title={m.find.heading} back={back} aside={<VisitHelp />} asideTitle={help.title}>
        <FindVisit number={number} />
      </Page>
    )
  return (
    <Page
      title={query.data ? m.states[query.data.state] : m.title}
      back={back}
      aside={<VisitHelp />}
      asideTitle={help.title}
    >
      <Found saved={saved} query={query} />
    </Page>
  )
}

function Found({
  saved,
  query,
}: {
  readonly saved: SavedVisit
  readonly query: ReturnType<typeof useVisit>['query']
}) {
  const m = useMessages('visits')
  const { loading } = useMessages('progress')
  const language = useLanguage()
  const { data: visit, error } = query
  const isOpen = visit?.state === 'booked' || visit?.state === 'arrived'
  const { isComing } = usePlace(isOpen ? visit.outlet : undefined)
  const waits = useFirstWait(visit && isComing)
  if (!visit && error && faultOf(error) === 'noAccess') return <p className="lede">{m.gone}</p>
  if (!visit && error) return <RequestFailure error={error} asked={query} />
  if (!visit || waits) return <Skeleton label={loading} lines={5} />
  const { state, purpose, outlet } = visit
  if (state === 'booked' || state === 'arrived') return <VisitDetails visit={visit} saved={saved} />
  return (
    <>
      {m.ended[state] && <p className="lede">{m.ended[state]}</p>}
      <p>
        {purpose === 'unknown' ? m.otherPurpose : m.purposes[purpose]} ·{' '}
        {formatDayInFull(visit.at.slice(0, 10), language)} <span className="code">{visit.at.slice(11)}</span>
      </p>
      <Actions>
        <ButtonLink to={bookVisitPath(outlet, purpose)}>{m.again}</ButtonLink>
      </Actions>
      <VisitMessages visit={visit} />
    </>
  )
}
