import { useNavigate } from 'react-router-dom'
import { checkComplaintDay } from '../../domain/complaint.ts'
import { addDays, employerRegistrationDeadline } from '../../domain/deadlines.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { useDraftStore } from '../../journey/DraftContext.tsx'
import { stepPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'

/** The way to a complaint about an employer that is late, with the day that its days count from filled in; before that, from when on. */
export function ToComplaint({ start, asOf }: { readonly start: string; readonly asOf: string }) {
  const { complaint: m } = useMessages('period')
  const language = useLanguage()
  const store = useDraftStore()
  const navigate = useNavigate()
  if (checkComplaintDay(start, asOf))
    return <p>{m.opens(formatDay(addDays(employerRegistrationDeadline(start), 1), language))}</p>
  const to = stepPath('complaint', 'first-day')
  const begin = async () => {
    await store.start('complaint')
    store.answer({ firstWorkDay: start })
    await navigate(to)
  }
  return (
    <Actions>
      <ButtonLink
        to={to}
        onClick={(event) => {
          event.preventDefault()
          void begin()
        }}
      >
        {m.begin}
      </ButtonLink>
    </Actions>
  )
}
