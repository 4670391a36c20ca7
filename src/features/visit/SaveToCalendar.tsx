import type { Outlet } from '../../api/outletSchemas.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { CalendarLink } from '../../ui/CalendarLink.tsx'

/** The booked time as an entry for the telephone's calendar: what for, where, and what to take. */
export function SaveToCalendar({
  time,
  place,
  what,
  things,
}: {
  readonly time: { readonly id: string; readonly at: string; readonly until: string }
  readonly place: Outlet
  readonly what: string
  readonly things: readonly string[]
}) {
  const { calendar: m } = useMessages('visit')
  const pick = usePick()
  return (
    <p>
      <CalendarLink
        event={{
          uid: time.id,
          date: time.at.slice(0, 10),
          time: { from: time.at.slice(11), to: time.until.slice(11) },
          place: `${pick(place.name)}, ${pick(place.address)}`,
          title: m.title(what),
          description: m.text([...new Set(things)]),
        }}
      >
        {m.save}
      </CalendarLink>
    </p>
  )
}
