import type { ElsewhereFiled } from '../../api/elsewhereSchemas.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { usePlaceName } from './elsewherePlaces.ts'

/** Where treatment was filed before: until its last day, or the one on which it was ended. */
export function EarlierFilings({ filings }: { readonly filings: readonly ElsewhereFiled[] }) {
  const { elsewhere: m } = useMessages('uses')
  const language = useLanguage()
  const nameOf = usePlaceName()
  if (filings.length === 0) return null
  const day = (date: string) => formatDay(date, language)
  return (
    <Disclosure summary={m.before}>
      <ul>
        {filings.map(({ place, from, until, at, endedAt }) => (
          <li key={at + place}>
            {m.was(nameOf(place), day(from), day(endedAt?.slice(0, 10) ?? until ?? from))}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
