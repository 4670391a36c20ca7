import type { Visit } from '../../api/visitSchemas.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages, usePick } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'

/** The text messages that were sent about a visit, the newest first. */
export function VisitMessages({ visit }: { readonly visit: Visit }) {
  const m = useMessages('visits')
  const language = useLanguage()
  const pick = usePick()
  if (visit.notices.length === 0) return null
  return (
    <Disclosure summary={m.messages}>
      <ul>
        {visit.notices.map(({ id, at, body }) => (
          <li key={id}>
            {formatTime(at, language)} · <Unbroken text={pick(body)} part={visit.number} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
