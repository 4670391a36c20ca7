import type { CaseView } from '../../api/schemas.ts'
import { usePlace } from '../../api/usePlace.ts'
import { idTypeOf } from '../../domain/person.ts'
import type { Situation } from '../../domain/situations.ts'
import { whatToBring } from '../../domain/visits.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { officesFor } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Hours } from '../../ui/Hours.tsx'
import { callTo, PhoneNumber } from '../../ui/PhoneNumber.tsx'

const trips: ReadonlySet<Situation> = new Set(['makingAtOutlet', 'readyAtOutlet', 'readyAtOffice'])

/** The id of the place that one goes to in this situation; undefined without a way to go. */
export const tripPlaceOf = (view: CaseView, situation: Situation): string | undefined =>
  trips.has(situation) ? view.answers.outlet : undefined

/** Where to go and what to take, when there is a way to go. */
export function Place({ view, situation }: { readonly view: CaseView; readonly situation: Situation }) {
  const { place } = useMessages('tracking')
  const { bring } = useMessages('progress')
  const pick = usePick()
  const { forWhom = 'self' } = view.answers
  const asked = usePlace(tripPlaceOf(view, situation), { again: false })
  const found = asked.place
  if (!trips.has(situation)) return null
  return (
    <dl className="blocks">
      {!found && asked.error && (
        <div>
          <dt>{place.heading}</dt>
          <dd>
            <RequestFailure error={asked.error} asked={asked} />
          </dd>
        </div>
      )}
      {found && (
        <div>
          <dt>{place.heading}</dt>
          <dd>
            <strong>{pick(found.name)}</strong>
            <br />
            {pick(found.address)}
            <br />
            {place.hours}
            <Hours text={pick(found.hours)} />
            <br />
            {place.phone}
            <PhoneNumber number={found.phone} />
            {found.stepFree && <span> · {place.stepFree}</span>}
            <p className="hint">{place.demo}</p>
            <div className="actions">
              <Link className="button button-secondary" to={officesFor('collect', view.answers.city)}>
                {place.route}
              </Link>
              <a className="button button-secondary" href={callTo(found.phone)}>
                {place.call}
              </a>
            </div>
          </dd>
        </div>
      )}
      <div>
        <dt>{bring.heading}</dt>
        <dd>
          <p>{say(place.who, forWhom)}</p>
          <ul>
            {whatToBring('collect', forWhom).map((thing) => (
              <li key={thing}>{bring.items[thing](forWhom, idTypeOf(view.answers))}</li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  )
}
