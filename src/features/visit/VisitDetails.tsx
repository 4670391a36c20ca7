import { useMutation, useQueryClient } from '@tanstack/react-query'
import { usePlace } from '../../api/usePlace.ts'
import type { Visit } from '../../api/visitSchemas.ts'
import { cancelVisit, visitQuery } from '../../api/visits.ts'
import { formatDayInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { visitCounterPath } from '../../journey/paths.ts'
import type { SavedVisit } from '../../journey/savedVisits.ts'
import { useSharedDevice } from '../../journey/useSharedDevice.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { GiveBack } from './GiveBack.tsx'
import { MoveVisit } from './MoveVisit.tsx'
import { PlaceFacts } from './PlaceFacts.tsx'
import { SaveToCalendar } from './SaveToCalendar.tsx'
import { useMoving } from './useMoving.ts'
import { useThingsFor } from './useThingsFor.ts'
import { VisitMessages } from './VisitMessages.tsx'

/** A visit that is still to come or whose holder is there: when, where, what to take, and how to change it. */
export function VisitDetails({ visit, saved }: { readonly visit: Visit; readonly saved: SavedVisit }) {
  const m = useMessages('visits')
  const { take, change, toCounter } = useMessages('visit')
  const language = useLanguage()
  const isShared = useSharedDevice()
  const things = useThingsFor(visit.purpose)
  const asked = usePlace(visit.outlet, { again: false })
  const { place } = asked
  const { isMoving, begin, end, movingRef, movedRef, keptRef } = useMoving()
  const what = visit.purpose === 'unknown' ? m.otherPurpose : m.purposes[visit.purpose]
  if (isMoving && place)
    return <MoveVisit visit={visit} saved={saved} place={place} news={movingRef} onEnd={end} />
  const isBooked = visit.state === 'booked'
  return (
    <>
      {!isBooked && <p className="lede">{m.waits}</p>}
      <p ref={movedRef} tabIndex={-1} className="visit-time">
        <strong>{formatDayInFull(visit.at.slice(0, 10), language)}</strong>
        <strong className="code">{visit.at.slice(11)}</strong>
      </p>
      <p>
        <strong>{what}</strong>
      </p>
      {place && <PlaceFacts place={place} />}
      {!place && asked.error && <RequestFailure error={asked.error} asked={asked} />}
      <Actions>
        <ButtonLink to={visitCounterPath(visit.number)}>{toCounter}</ButtonLink>
      </Actions>
      {place && (
        <SaveToCalendar time={{ id: visit.number, ...visit }} place={place} what={what} things={things} />
      )}
      <p>
        {m.number} <strong className="code">{visit.number}</strong>
        <br />
        {m.done(visit.mobileMasked)}
        <br />
        <span className="hint">{isShared ? m.keepShared : m.keep}</span>
      </p>
      <h2>{take}</h2>
      <ul>
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <p className="hint">{m.booking.forOthers}</p>
      {isBooked && (
        <>
          <h2>{change.heading}</h2>
          {place && (
            <Actions>
              <Button ref={keptRef} kind="secondary" onClick={begin}>
                {change.move}
              </Button>
            </Actions>
          )}
          <Cancel saved={saved} />
        </>
      )}
      <VisitMessages visit={visit} />
    </>
  )
}

/** Giving the time back. */
function Cancel({ saved }: { readonly saved: SavedVisit }) {
  const queries = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => cancelVisit(saved),
    onSuccess: (left) => queries.setQueryData(visitQuery(saved).queryKey, left),
    // Refused, it stands otherwise than the page knows.
    onError: () => void queries.invalidateQueries({ queryKey: visitQuery(saved).queryKey }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['slots'] }),
  })
  return <GiveBack cancel={cancel} />
}
