import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Appointment } from '../../api/appointmentSchemas.ts'
import { cancelAppointment } from '../../api/appointments.ts'
import { showCase } from '../../api/cases.ts'
import type { Outlet } from '../../api/outletSchemas.ts'
import { usePlace } from '../../api/usePlace.ts'
import { errandsWith } from '../../domain/errands.ts'
import { formatDayInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { counterPath } from '../../journey/paths.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useFirstWait } from '../../ui/useFirstWait.ts'
import { GiveBack } from './GiveBack.tsx'
import { PlaceFacts } from './PlaceFacts.tsx'
import { Planner } from './Planner.tsx'
import { SaveToCalendar } from './SaveToCalendar.tsx'
import { TakeList } from './TakeList.tsx'
import { useToTake } from './ToTake.tsx'
import type { OwnCase } from './useErrands.ts'
import { useMoving } from './useMoving.ts'

/** The booked time: when, where, what to take; to be shown at the counter, put into the calendar, changed or cancelled. */
export function Booked({ own, cases }: { readonly own: OwnCase; readonly cases: readonly OwnCase[] }) {
  const { appointment } = own.view
  return appointment ? <BookedTime own={own} cases={cases} appointment={appointment} /> : null
}

function BookedTime({
  own,
  cases,
  appointment,
}: {
  readonly own: OwnCase
  readonly cases: readonly OwnCase[]
  readonly appointment: Appointment
}) {
  const m = useMessages('visit')
  const language = useLanguage()
  const { loading } = useMessages('progress')
  const asked = usePlace(appointment.outlet)
  const { place } = asked
  const waits = useFirstWait(asked.isComing)
  const { isMoving, begin, end, movingRef, movedRef, keptRef } = useMoving()
  const going = cases.filter(({ view }) => appointment.cases.includes(view.number))
  const errands = going.flatMap(({ view }) => errandsWith(view, appointment.services))
  const [day, hour] = [appointment.at.slice(0, 10), appointment.at.slice(11)]
  if (waits) return <Skeleton label={loading} lines={5} />
  if (isMoving)
    return (
      <>
        <div ref={movingRef} tabIndex={-1} className="asked">
          <Notice title={m.moving.title(formatDayInFull(day, language), hour)}>
            <p>{m.moving.text}</p>
          </Notice>
        </div>
        <Planner errands={errands} cases={going} moving={{ onDone: () => end(true) }} />
        <Actions>
          <Button kind="quiet" onClick={() => end(false)}>
            {m.moving.keep}
          </Button>
        </Actions>
      </>
    )
  return (
    <>
      <p ref={movedRef} tabIndex={-1} className="visit-time">
        <strong>{formatDayInFull(day, language)}</strong>
        <strong className="code">{hour}</strong>
      </p>
      {appointment.reason && (
        <p>
          <strong>{m.cancelling(m.reasons[appointment.reason])}</strong>
        </p>
      )}
      {place && <PlaceFacts place={place} />}
      {!place && asked.error && <RequestFailure error={asked.error} asked={asked} />}
      <Actions>
        <ButtonLink to={counterPath(own.view.number)}>{m.toCounter}</ButtonLink>
      </Actions>
      {place && <ToCalendar place={place} appointment={appointment} going={going} />}
      <h2>{m.take}</h2>
      <TakeList cases={going} errands={errands} />
      <h2>{m.change.heading}</h2>
      <Actions>
        <Button ref={keptRef} kind="secondary" onClick={begin}>
          {m.change.move}
        </Button>
      </Actions>
      <Cancel own={own} />
    </>
  )
}

/** The calendar entry of the time, with what everybody who goes has to take. */
function ToCalendar({
  place,
  appointment,
  going,
}: {
  readonly place: Outlet
  readonly appointment: Appointment
  readonly going: readonly OwnCase[]
}) {
  const m = useMessages('visit')
  const toTake = useToTake()
  return (
    <SaveToCalendar
      time={appointment}
      place={place}
      what={m.list(appointment.services.map((one) => m.services[one]))}
      things={going.flatMap((each) => toTake(each, appointment.services))}
    />
  )
}

/** Giving the time of a case back. */
function Cancel({ own }: { readonly own: OwnCase }) {
  const queries = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => cancelAppointment({ number: own.view.number, accessKey: own.accessKey }),
    onSuccess: (view) => showCase(queries, view),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['case'] }),
  })
  return <GiveBack cancel={cancel} />
}
