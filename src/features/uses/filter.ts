import type { Location } from 'react-router-dom'
import { findCity } from '../../domain/divisions.ts'
import { type CardUse, type LifeEvent, lifeEvents } from '../../domain/uses/cardUse.ts'
import { type Carrier, carriers } from '../../domain/uses/cardUseCodes.ts'
import { usesIn } from '../../domain/uses/cardUses.ts'
import { searchCardUses } from '../../domain/uses/searchCardUses.ts'

/** Which uses are looked at. An empty entry leaves all in. */
export interface Filter {
  /** What was typed. */
  readonly text: string
  readonly event: LifeEvent | ''
  readonly carrier: Carrier | ''
  /** GB/T 2260. */
  readonly city: string
}

/**
 * The filter that an address names (`/uses?event=sick&city=210100`); what it names wrongly is left out. While one chooses, it is kept
 * in the history: the address stays, and so does the focus; whoever comes back finds it as it was.
 */
export function readFilter({ search, state }: Pick<Location<unknown>, 'search' | 'state'>): Filter {
  const asked = new URLSearchParams(typeof state === 'string' ? state : search)
  const city = asked.get('city') ?? ''
  return {
    text: asked.get('text') ?? '',
    event: lifeEvents.find((one) => one === asked.get('event')) ?? '',
    carrier: carriers.find((one) => one === asked.get('carrier')) ?? '',
    city: findCity(city) ? city : '',
  }
}

/** The same as the part of an address behind its path. */
export function writeFilter(filter: Filter): string {
  const named = Object.entries(filter).filter(([, value]) => value !== '')
  return named.length > 0 ? `?${new URLSearchParams(named).toString()}` : ''
}

/** The uses that are left in, the best first where something was typed. */
export const usesFor = ({ text, event, carrier, city }: Filter): readonly CardUse[] =>
  searchCardUses(
    text,
    usesIn(city).filter(
      (item) =>
        (event === '' || item.events.includes(event)) && (carrier === '' || item.carriers.includes(carrier)),
    ),
  )
