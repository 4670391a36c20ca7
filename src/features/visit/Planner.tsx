import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { outletsQuery } from '../../api/banks.ts'
import type { Outlet } from '../../api/outletSchemas.ts'
import type { CancelReason } from '../../domain/cancelReasons.ts'
import { bestPlaces, canDo, type Errand } from '../../domain/errands.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { officesFor } from '../../journey/paths.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select } from '../../ui/inputs.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { PlaceFacts } from './PlaceFacts.tsx'
import { SlotPicker } from './SlotPicker.tsx'
import { TakeList } from './TakeList.tsx'
import type { OwnCase } from './useErrands.ts'

/** The outlets of all cities that these cases are in: undefined until they are here; those that can't be had, with why. */
function useOutletsOf(cases: readonly OwnCase[]) {
  const cities = [...new Set(cases.flatMap(({ view }) => view.answers.city ?? []))]
  const lists = useQueries({ queries: cities.map((city) => outletsQuery(city)) })
  const outlets: readonly Outlet[] | undefined = lists.some(({ isPending }) => isPending)
    ? undefined
    : lists.flatMap(({ data }) => data ?? [])
  return { outlets, failed: lists.find(({ error, data }) => error && !data) }
}

/** The one place where most can be done, what is done there and what is left, what to take, and a time. */
export function Planner({
  errands,
  cases,
  missed,
  why,
  moving,
}: {
  readonly errands: readonly Errand[]
  readonly cases: readonly OwnCase[]
  readonly missed?: boolean
  /** Why the card is to be cancelled, where that is what it is for. */
  readonly why?: CancelReason
  /** Another time is looked for in place of the one that is booked. */
  readonly moving?: { readonly onDone: () => void }
}) {
  const m = useMessages('visit')
  const { loading } = useMessages('progress')
  const pick = usePick()
  const { outlets, failed } = useOutletsOf(cases)
  const [chosen, setChosen] = useState<string>()
  if (!outlets) return <Skeleton label={loading} lines={5} />
  const places = bestPlaces(errands, outlets)
  const place = places.find(({ id }) => id === chosen) ?? places[0]
  if (!place && failed) return <RequestFailure error={failed.error} asked={failed} />
  if (!place)
    return (
      <>
        <p>{m.nowhere}</p>
        <p>
          <ButtonLink kind="secondary" to={officesFor(errands[0]?.service ?? 'collect')}>
            {m.toPlaces}
          </ButtonLink>
        </p>
      </>
    )
  const done = errands.filter((errand) => canDo(errand, place))
  const left = errands.filter((errand) => !canDo(errand, place))
  const going = cases.filter(({ view }) => done.some(({ number }) => number === view.number))
  return (
    <>
      {missed && (
        <Notice title={m.missed.title}>
          <p>{m.missed.text}</p>
        </Notice>
      )}
      {going.map(({ view, name }) => (
        <p key={view.number}>
          <strong>
            {m.whoDoes(
              name,
              done.filter(({ number }) => number === view.number).map(({ service }) => m.services[service]),
            )}
          </strong>
        </p>
      ))}
      <h2>{m.where}</h2>
      <PlaceFacts place={place} />
      <SlotPicker
        key={place.id}
        place={place}
        errands={done}
        cases={going}
        {...(why ? { why } : {})}
        {...(moving ? { onBooked: moving.onDone } : {})}
      />
      {places.length > 1 && (
        <Disclosure summary={m.otherPlace}>
          <Field id="place" label={m.place}>
            {(ids) => (
              <Select
                {...ids}
                options={places.slice(0, placesOffered).map((each) => ({
                  value: each.id,
                  label: m.option(
                    pick(each.name),
                    errands.filter((errand) => canDo(errand, each)).length,
                    errands.length,
                  ),
                }))}
                defaultValue={place.id}
                onChange={(event) => setChosen(event.target.value)}
              />
            )}
          </Field>
        </Disclosure>
      )}
      <h2>{m.take}</h2>
      <TakeList cases={going} errands={done} />
      {left.length > 0 && (
        <>
          <h2>{m.left.heading}</h2>
          <ul>
            {left.map((errand) => (
              <li key={`${errand.number} ${errand.service}`}>
                {m.left.item(m.services[errand.service], nameOf(cases, errand.number))}
              </li>
            ))}
          </ul>
          <p>{m.left.text}</p>
        </>
      )}
    </>
  )
}

const placesOffered = 12

const nameOf = (cases: readonly OwnCase[], number: string): string =>
  cases.find(({ view }) => view.number === number)?.name ?? ''
