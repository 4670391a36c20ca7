import type { Outlet } from '../../api/outletSchemas.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { Hours } from '../../ui/Hours.tsx'

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
      <span className="code">{place.phone}</span> · {place.stepFree ? facts.stepFree : facts.steps}
      <br />
      <span className="hint">{facts.demo}</span>
    </p>
  )
}
