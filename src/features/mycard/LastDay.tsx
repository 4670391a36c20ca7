import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { CalendarLink } from '../../ui/CalendarLink.tsx'

/** The last day that a report of loss holds, for the calendar; nothing where the agency does not say it. */
export function LastDay({ of, until }: { readonly of: string; readonly until: string | undefined }) {
  const {
    formal: { calendar },
  } = useMessages('mycard')
  const language = useLanguage()
  if (!until) return null
  return (
    <p>
      <CalendarLink
        event={{
          uid: `${of}-loss`,
          date: until,
          title: calendar.title,
          description: calendar.text(formatDay(until, language)),
        }}
      >
        {calendar.save}
      </CalendarLink>
    </p>
  )
}
