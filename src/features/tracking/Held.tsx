import type { CaseView } from '../../api/schemas.ts'
import { handOutWorkingDays, organisationRules } from '../../domain/organisations.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { heldTooLong } from './heldTooLong.ts'

/**
 * Of a card that an organisation has or had: since when, who hands it out, and what to do where it is kept back. `isCalled`: it is said
 * above whom to call.
 */
export function Held({
  view,
  hotline,
  isCalled,
}: {
  readonly view: CaseView
  readonly hotline: string
  readonly isCalled: boolean
}) {
  const { held: m } = useMessages('tracking')
  const language = useLanguage()
  const { heldBy } = view
  if (!heldBy) return null
  const { kind, operator, card, authorised } = heldBy
  const name = language === 'en' ? (heldBy.nameEn ?? heldBy.name) : heldBy.name
  const entered = authorised ? m.applied(name, operator) : m.registered(name, operator)
  if (!card || view.status !== 'withEmployer') return <p className="hint">{entered}</p>
  const { withholding } = organisationRules[kind]
  return (
    <>
      <p>
        <strong>{m.states[card.state](name, formatDay(card.since.slice(0, 10), language))}</strong>
      </p>
      {heldTooLong(view) && <p>{m.overdue(handOutWorkingDays)}</p>}
      {card.state === 'kept' && !isCalled && <p>{m.withheld(hotline)}</p>}
      {card.state === 'kept' && withholding && (
        <>
          <p>{m.fine}</p>
          <p className="hint">
            <LawLink id={withholding} /> <LawLink id="wageRegulations.54" />
          </p>
        </>
      )}
      <p className="hint">{entered}</p>
    </>
  )
}
