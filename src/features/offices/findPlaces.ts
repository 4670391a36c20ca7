import type { Outlet } from '../../api/outletSchemas.ts'
import { distanceBetween, type Position } from '../../domain/distance.ts'
import { cities, countiesOf } from '../../domain/divisions.ts'
import { type OpenState, openStateAt } from '../../domain/openingHours.ts'
import { outletLanguages, outletServices } from '../../domain/outlets.ts'

/** What somebody looks for, as it stands in the address. */
export interface Wish {
  /** A city of Liaoning (GB/T 2260); undefined until one is chosen. */
  readonly city: string | undefined
  readonly county: string | undefined
  readonly service: Outlet['services'][number] | undefined
  readonly language: Outlet['languages'][number] | undefined
  readonly isOpen: boolean
  readonly isStepFree: boolean
}

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | undefined =>
  list.find((one) => one === value)

/** Reads the wish from an address; what is no word of ours is no wish. `usual`: the city where none is named. */
export function readWish(asked: URLSearchParams, usual: string | undefined): Wish {
  const city =
    oneOf(
      cities.map(({ code }) => code),
      asked.get('city'),
    ) ?? usual
  return {
    city,
    county: oneOf(
      countiesOf(city ?? '').map(({ code }) => code),
      asked.get('county'),
    ),
    service: oneOf(outletServices, asked.get('service')),
    language: oneOf(outletLanguages, asked.get('language')),
    isOpen: asked.has('open'),
    isStepFree: asked.has('stepFree'),
  }
}

/** A place that suits, how it stands now, and how far it is where that is known (kilometres). */
export interface Found {
  readonly outlet: Outlet
  readonly state: OpenState
  readonly distance: number | undefined
}

/**
 * The places that suit a wish at a time (`YYYY-MM-DDTHH:mm`): the nearest first where `here` is known, else the open ones, and
 * among them in the agency's order.
 */
export function findPlaces(
  outlets: readonly Outlet[],
  wish: Wish,
  now: string,
  here: Position | undefined,
): readonly Found[] {
  const found = outlets
    .filter(
      ({ county, services, languages, stepFree }) =>
        (!wish.county || county === wish.county) &&
        (!wish.service || services.includes(wish.service)) &&
        (!wish.language || languages.includes(wish.language)) &&
        (!wish.isStepFree || stepFree),
    )
    .map((outlet) => ({
      outlet,
      state: openStateAt(outlet.opening, now),
      distance: here && outlet.position ? distanceBetween(here, outlet.position) : undefined,
    }))
    .filter(({ state }) => !wish.isOpen || state.kind === 'open')
  const isClosed = ({ state }: Found): number => (state.kind === 'open' ? 0 : 1)
  return found.sort((a, b) =>
    here ? (a.distance ?? Infinity) - (b.distance ?? Infinity) : isClosed(a) - isClosed(b),
  )
}
