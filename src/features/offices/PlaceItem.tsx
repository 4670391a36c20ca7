import type { Outlet } from '../../api/outletSchemas.ts'
import { addDays, isEstimate } from '../../domain/deadlines.ts'
import { formatDay, formatDayInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages, usePick } from '../../i18n/I18n.tsx'
import { bookVisitPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Hours } from '../../ui/Hours.tsx'
import { PhoneNumber } from '../../ui/PhoneNumber.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { Found } from './findPlaces.ts'

/** The hotline is a real number. */
const hotline = '12333'

/** How many days ahead a day is announced on which a place closes besides its weekends. */
const announced = 30

/** One place: its number on the map, whether it is open, where it is and how to reach it; the rest on request. */
export function PlaceItem({
  found,
  number,
  now,
  service,
}: {
  readonly found: Found
  readonly number: number
  /** The agency's now, `YYYY-MM-DDTHH:mm`. */
  readonly now: string
  /** What is to be done there, where that was said. */
  readonly service: Outlet['services'][number] | undefined
}) {
  const m = useMessages('offices')
  const { item, kinds, services, languages } = m
  const language = useLanguage()
  const pick = usePick()
  const { outlet, distance } = found
  const today = now.slice(0, 10)
  const closings = outlet.opening.closed.filter(
    ({ date }) => date >= today && date <= addDays(today, announced),
  )
  const spoken = outlet.languages.filter((one) => one !== 'zh')
  return (
    <li className="place">
      <h3>
        <span className="place-number">
          <span className="sr-only">{item.number}</span>
          {number}
        </span>
        {pick(outlet.name)}
      </h3>
      <p className="tags">
        <OpenTag found={found} today={today} />
        <Tag>{kinds[outlet.kind]}</Tag>
        {distance !== undefined && <span>{item.distance(distance)}</span>}
      </p>
      <p>
        {pick(outlet.address)}
        <br />
        {item.phone}
        <PhoneNumber number={outlet.phone} />
        {outlet.phone !== hotline && item.demoPhone}
      </p>
      {outlet.appointments && (
        <p>
          <Link to={bookVisitPath(outlet.id, service)}>
            {item.book}
            <span className="sr-only">{item.bookAt(pick(outlet.name))}</span>
          </Link>
        </p>
      )}
      <Disclosure summary={item.more}>
        <dl className="blocks">
          <div>
            <dt>{item.hours}</dt>
            <dd>
              <Hours text={pick(outlet.hours)} />
              {closings.map((day) => (
                <span key={day.date} className="block">
                  {item.closes(formatDay(day.date, language), pick(day))}
                </span>
              ))}
            </dd>
          </div>
          <div>
            <dt>{item.services}</dt>
            <dd>
              {item.list(outlet.services.map((one) => services[one]))}
              {outlet.instant && <span className="block">{item.instant}</span>}
            </dd>
          </div>
          <div>
            <dt>{item.access}</dt>
            <dd>
              {outlet.stepFree ? item.stepFree : item.steps}
              {spoken.length > 0 && (
                <span className="block">{item.languages(spoken.map((one) => languages[one]))}</span>
              )}
            </dd>
          </div>
        </dl>
      </Disclosure>
    </li>
  )
}

/** Open, until when; or closed, until when. */
function OpenTag({ found: { state }, today }: { readonly found: Found; readonly today: string }) {
  const { open } = useMessages('offices')
  const language = useLanguage()
  if (state.kind === 'open')
    return <Tag kind="success">{state.until === '24:00' ? open.always : open.until(state.until)}</Tag>
  if (!state.next) return <Tag>{open.never}</Tag>
  const { date, from } = state.next
  const day =
    date === today ? open.today : date === addDays(today, 1) ? open.tomorrow : formatDayInFull(date, language)
  return (
    <>
      <Tag kind="warning">{open.closed}</Tag>
      <span>{open.opens(day, from)}</span>
      {isEstimate(date) && <span className="hint">{open.estimate}</span>}
    </>
  )
}
