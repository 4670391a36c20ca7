import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { outletsQuery } from '../../api/banks.ts'
import { faultOf, findWait } from '../../api/fault.ts'
import { todayQuery } from '../../api/today.ts'
import { useOwnCity } from '../../api/useOwnCards.ts'
import type { Position } from '../../domain/distance.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { homePath, visitsPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Magnifier } from '../../ui/drawings/Magnifier.tsx'
import { Pictured } from '../../ui/drawings/Pictured.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Filters } from './Filters.tsx'
import { type Found, findPlaces, readWish, type Wish } from './findPlaces.ts'
import { NearMe } from './NearMe.tsx'
import './offices.css'
import { PlaceItem } from './PlaceItem.tsx'
import { PlacesMap } from './PlacesMap.tsx'
import { useHere } from './useHere.ts'

/** Where to go: by what one wants to do, in a city and county, with what is open now. What is looked for stands in the address. */
export function OfficesPage() {
  const m = useMessages('offices')
  const [asked, setAsked] = useSearchParams()
  const wish = readWish(asked, useOwnCity())
  const { here, ask, forget } = useHere()
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(asked)
    if (wish.city) next.set('city', wish.city)
    if (value === '') next.delete(name)
    else next.set(name, value)
    if (name === 'city') next.delete('county')
    setAsked(next, { replace: true })
  }
  return (
    <Page title={m.title} back={{ to: homePath, label: m.back }} wide>
      {!wish.city && <p className="lede">{m.lead}</p>}
      <Filters wish={wish} onChange={change} isMore={here.kind !== 'unasked'}>
        <NearMe here={here} isListed={wish.city !== undefined} onAsk={ask} onForget={forget} />
      </Filters>
      {wish.city && (
        <Places
          key={asked.toString()}
          wish={wish}
          city={wish.city}
          here={here.kind === 'known' ? here.position : undefined}
        />
      )}
      <p>
        <Link to={visitsPath}>{m.visits}</Link>
      </p>
      <p className="hint">{m.demo}</p>
    </Page>
  )
}

/** So many are shown at once: as many as can be told apart on the map. */
const atOnce = 10

function Places({
  wish,
  city,
  here,
}: {
  readonly wish: Wish
  readonly city: string
  readonly here: Position | undefined
}) {
  const m = useMessages('offices')
  const { faults, retry, retrying, loading, waitFirst } = useMessages('progress')
  const [shown, setShown] = useState(atOnce)
  const outlets = useQuery(outletsQuery(city))
  const today = useQuery({ ...todayQuery(), refetchInterval: 60_000 })
  const failed = outlets.isError ? outlets : today.isError ? today : undefined
  if (failed) {
    const wait = findWait(failed.error)
    const { title, next } = faults[faultOf(failed.error)]
    return (
      <Failure
        title={title}
        safe={wait ? waitFirst(wait) : next}
        next={m.offline}
        retry={{
          label: failed.isFetching ? retrying : retry,
          busy: failed.isFetching,
          onClick: () => void failed.refetch(),
        }}
      />
    )
  }
  if (!outlets.data || !today.data) return <Skeleton label={loading} shape="list" lines={4} />
  const { now } = today.data
  const found = findPlaces(outlets.data, wish, now, here)
  const listed = found.slice(0, shown)
  return (
    <>
      {/* A heading has no name where a status is all that it holds. */}
      <div aria-live="polite">
        <h2>{m.count(found.length)}</h2>
      </div>
      {found.length === 0 ? (
        <Pictured picture={<Magnifier />}>
          <p>{m.nothing}</p>
        </Pictured>
      ) : (
        <>
          <div className="places">
            <PlacesMap places={listed.flatMap(toPoint).slice(-atOnce)} here={here} words={m.map} />
            <ol className="places-list">
              {listed.map((each, i) => (
                <PlaceItem
                  key={each.outlet.id}
                  found={each}
                  number={i + 1}
                  now={now}
                  service={wish.service}
                />
              ))}
            </ol>
          </div>
          {found.length > shown && (
            <Actions>
              <Button kind="secondary" onClick={() => setShown(shown + atOnce)}>
                {m.showMore(Math.min(atOnce, found.length - shown))}
              </Button>
            </Actions>
          )}
        </>
      )}
    </>
  )
}

const toPoint = ({ outlet, state }: Found, i: number) =>
  outlet.position ? [{ number: i + 1, position: outlet.position, isOpen: state.kind === 'open' }] : []
