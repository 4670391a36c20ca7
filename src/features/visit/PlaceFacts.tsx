import type { Outlet } from '../../api/outletSchemas.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { Hours } from '../../ui/Hours.tsx'
import { PhoneNumber } from '../../ui/PhoneNumber.tsx'

/** Where it is, when it is open, how to reach it. */
export function PlaceFacts({ place }: { readonly place: Outlet }) {
  const { facts } = useMessages('visit')
  const pick = usePick()
  return (
    <p>
      <strong>{pick(place.name)}</strong>
      <br />
      {pick(place.address)}
      <br />
      <Hours text={pick(place.hours)} />
      <br />
      {facts.phone}
      <PhoneNumber number={place.phone} /> · {place.stepFree ? facts.stepFree : facts.steps}
      <br />
      <span className="hint">{facts.demo}</span>
    </p>
  )
}
