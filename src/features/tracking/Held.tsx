import type { CaseView } from '../../api/schemas.ts'
import { handOutWorkingDays, isHandOutOverdue, organisationRules } from '../../domain/organisations.ts'
import { ArticleLink } from '../../i18n/ArticleLink.tsx'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'

/** Of a card that an organisation has or had: since when, who hands it out, and what to do where it is kept back. */
export function Held({ view, hotline }: { readonly view: CaseView; readonly hotline: string }) {
  const { held: m } = useMessages('tracking')
  const language = useLanguage()
  const { heldBy } = view
  if (!heldBy) return null
  const { kind, operator, card, authorised } = heldBy
  const name = language === 'en' ? (heldBy.nameEn ?? heldBy.name) : heldBy.name
  const entered = authorised ? m.applied(name, operator) : m.registered(name, operator)
  if (!card || view.status !== 'withEmployer') return <p className="hint">{entered}</p>
  const isOverdue = card.state === 'kept' && isHandOutOverdue(card.since.slice(0, 10), view.asOf)
  const { withholding } = organisationRules[kind]
  return (
    <>
      <p>
        <strong>{m.states[card.state](name, formatDay(card.since.slice(0, 10), language))}</strong>
      </p>
      {isOverdue && <p>{m.overdue(handOutWorkingDays)}</p>}
      {card.state === 'kept' && (
        <p>
          {withholding ? m.withheldWages(hotline) : m.withheld(hotline)}{' '}
          {withholding && <ArticleLink id={withholding}>{m.law}</ArticleLink>}
        </p>
      )}
      <p className="hint">{entered}</p>
    </>
  )
}
