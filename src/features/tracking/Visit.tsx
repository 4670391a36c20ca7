import type { CaseView } from '../../api/schemas.ts'
import { errandsOf } from '../../domain/errands.ts'
import type { Situation } from '../../domain/situations.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { appointmentPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, ButtonLink } from '../../ui/Button.tsx'

const waiting: ReadonlySet<Situation> = new Set(['makingAtOutlet', 'readyAtOutlet', 'readyAtOffice'])

/** The time that is booked at a counter, or the way to book one, while there is something to go for. */
export function Visit({ view, situation }: { readonly view: CaseView; readonly situation: Situation }) {
  const { visit } = useMessages('tracking')
  const language = useLanguage()
  const to = appointmentPath(view.number)
  const { appointment } = view
  if (appointment?.state === 'booked')
    return (
      <>
        <p>
          <strong>{visit.booked(formatTime(appointment.at, language))}</strong>
        </p>
        <Actions>
          <ButtonLink to={to}>{visit.show}</ButtonLink>
        </Actions>
      </>
    )
  if (errandsOf(view).length === 0) return null
  return (
    <>
      {appointment?.state === 'missed' && <p>{visit.missed}</p>}
      {waiting.has(situation) ? (
        <Actions>
          <ButtonLink to={to}>{visit.book}</ButtonLink>
        </Actions>
      ) : (
        <p>
          <Link to={to}>{visit.book}</Link>
        </p>
      )}
    </>
  )
}
