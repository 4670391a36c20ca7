import { useQuery } from '@tanstack/react-query'
import { outletsQuery } from '../../api/banks.ts'
import type { CaseView } from '../../api/schemas.ts'
import type { Situation } from '../../domain/situation.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'

const trips: ReadonlySet<Situation> = new Set(['makingAtOutlet', 'readyAtOutlet', 'readyAtOffice'])

/** Where to go and what to take, when there is a way to go. */
export function Place({ view, situation }: { readonly view: CaseView; readonly situation: Situation }) {
  const { place } = useMessages('tracking')
  const pick = usePick()
  const { city, outlet } = view.answers
  const isTrip = trips.has(situation)
  const outlets = useQuery({ ...outletsQuery(city ?? ''), enabled: isTrip && Boolean(city && outlet) })
  const found = outlets.data?.find((each) => each.id === outlet)
  if (!isTrip) return null
  return (
    <dl className="blocks">
      {found && (
        <div>
          <dt>{place.heading}</dt>
          <dd>
            <strong>{pick(found.name)}</strong>
            <br />
            {pick(found.address)}
            <br />
            {place.hours}
            {pick(found.hours)}
            <br />
            {place.phone}
            <span className="code">{found.phone}</span>
            {found.stepFree && <> · {place.stepFree}</>}
            <p className="hint">{place.demo}</p>
          </dd>
        </div>
      )}
      <div>
        <dt>{place.bring}</dt>
        <dd>
          <ul>
            {place.bringList.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  )
}
