import type { AppointmentService } from '../../domain/appointmentCodes.ts'
import type { CancelReason } from '../../domain/cancelReasons.ts'
import { wishes } from '../../domain/errands.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { appointmentPath, officesFor } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import type { CaseWithCard } from './caseWithCard.ts'

/** The way to a time at a counter for what is to be done there, or the time that is booked for it; and where else to go. */
export function BookVisit(props: {
  readonly view: CaseWithCard
  readonly service: AppointmentService
  /** Why the card is to be cancelled. */
  readonly why?: CancelReason
  readonly kind?: 'primary' | 'secondary'
}) {
  const { view, service, why, kind = 'primary' } = props
  const { visit } = useMessages('mycard')
  const language = useLanguage()
  const { appointment, number } = view
  const isBooked = appointment?.state === 'booked' && appointment.services.includes(service)
  const wish = wishes.find((each) => each === service)
  return (
    <>
      {isBooked && (
        <p>
          <strong>{visit.booked(formatTime(appointment.at, language))}</strong>
        </p>
      )}
      <Actions>
        <ButtonLink kind={kind} to={appointmentPath(number, wish, why)}>
          {isBooked ? visit.show : visit.book}
        </ButtonLink>
        <ButtonLink kind="quiet" to={officesFor(service, view.answers.city)}>
          {visit.places}
        </ButtonLink>
      </Actions>
    </>
  )
}
