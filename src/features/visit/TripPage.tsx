import { useParams, useSearchParams } from 'react-router-dom'
import { cancelReasons } from '../../domain/cancelReasons.ts'
import { findWished, wishes } from '../../domain/errands.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { casePath, casesPath, officesPath } from '../../journey/paths.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'
import { Booked } from './Booked.tsx'
import { Planner } from './Planner.tsx'
import { useErrands } from './useErrands.ts'
import { VisitHelp } from './VisitHelp.tsx'
import './visit.css'

/**
 * One trip for all that is still to be done at a counter, of every case on this device or of the one in the address: one place, one
 * time, what to take; or the time that is booked already.
 */
export function TripPage() {
  const { number } = useParams()
  const m = useMessages('visit')
  const { loading, back } = useMessages('progress')
  const all = useErrands()
  const cases = number === undefined ? all.cases : all.cases.filter(({ view }) => view.number === number)
  const errands = all.errands.filter((one) => number === undefined || one.number === number)
  const [asked] = useSearchParams()
  const wish = wishes.find((each) => each === asked.get('for'))
  const why = wish === 'cancel' ? cancelReasons.find((each) => each === asked.get('why')) : undefined
  const isDue = errands.some(({ service }) => service === wish)
  const wanted = wish && !isDue && number ? cases.flatMap(({ view }) => findWished(view, wish) ?? []) : []
  // Who comes for something of their own has that done; the rest of the list would be another trip.
  const planned = wish && !isDue ? wanted : errands
  const booked = cases.find(({ view }) => view.appointment?.state === 'booked')
  const missed = cases.some(({ view }) => view.appointment?.state === 'missed')
  // Booked or given back: the button is gone, and the heading says how it stands.
  useKeptFocus('title', booked ? 'booked' : 'planned')
  const toCase = number === undefined ? undefined : { to: casePath(number), label: back.progress }
  return (
    <Page
      title={booked ? m.title.booked : m.title.plan(planned.length)}
      back={toCase ?? { to: casesPath, label: back.cases }}
      aside={<VisitHelp />}
      asideTitle={m.help.title}
    >
      {all.error && <RequestFailure error={all.error} safe={m.offline} asked={all} />}
      {all.isPending && <Skeleton label={loading} lines={5} />}
      {!all.isPending && booked && <Booked own={booked} cases={cases} />}
      {!all.isPending && !booked && planned.length > 0 && (
        <Planner errands={planned} cases={cases} missed={missed} {...(why ? { why } : {})} />
      )}
      {!all.isPending && !booked && planned.length === 0 && !all.error && (
        <>
          <p>{m.nothing}</p>
          <p>
            <ButtonLink kind="secondary" to={officesPath}>
              {m.toPlaces}
            </ButtonLink>
          </p>
        </>
      )}
    </Page>
  )
}
