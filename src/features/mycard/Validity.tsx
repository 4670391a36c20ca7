import { renewalOf } from '../../domain/card.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { CalendarLink } from '../../ui/CalendarLink.tsx'
import type { CaseWithCard } from './caseWithCard.ts'

/** How long a card that has not expired is valid, what goes on after that, and from when it can be renewed. */
export function Validity({ view }: { readonly view: CaseWithCard }) {
  const { validity } = useMessages('mycard')
  const language = useLanguage()
  const day = (date: string) => formatDay(date, language)
  const expires = view.card.expires
  const renewal = expires === null ? undefined : renewalOf(expires, view.asOf)
  return (
    <>
      {expires === null && <p>{validity.typical}</p>}
      {expires !== null && renewal?.kind === 'open' && (
        <p>
          {validity.until(day(expires))}
          <br />
          {validity.renewNow(renewal.days)}
        </p>
      )}
      {expires !== null && renewal?.kind === 'later' && (
        <>
          <p>
            {validity.until(day(expires))}
            <br />
            {validity.renewFrom(day(renewal.from))}
          </p>
          <p>
            <CalendarLink
              event={{
                uid: `${view.number}-renewal`,
                date: renewal.from,
                title: validity.saveTitle,
                description: validity.saveText(day(expires)),
              }}
            >
              {validity.save}
            </CalendarLink>
          </p>
        </>
      )}
      <p>{validity.after}</p>
    </>
  )
}
