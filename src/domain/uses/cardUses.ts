import { benefitUses } from './benefitUses.ts'
import type { CardUse } from './cardUse.ts'
import type { CardUseState } from './cardUseCodes.ts'
import { medicalUses } from './medicalUses.ts'
import { outingUses } from './outingUses.ts'
import { publicUses } from './publicUses.ts'
import { socialSecurityUses } from './socialSecurityUses.ts'

/**
 * All that the card is good for (社会保障卡居民服务“一卡通”). No list of Liaoning's was found: the matters are those of national and other
 * cities' lists; dates and amounts are invented, and what a city has is told by its agency.
 */
export const cardUses: readonly CardUse[] = [
  ...socialSecurityUses,
  ...medicalUses,
  ...benefitUses,
  ...publicUses,
  ...outingUses,
]

/** The use with this id. */
export const findCardUse = (id: string | undefined): CardUse | undefined =>
  cardUses.find((use) => use.id === id)

/** The uses that somebody in a city (GB/T 2260) can have at all; of the whole province without one. */
export const usesIn = (city: string | undefined): readonly CardUse[] =>
  cardUses.filter(({ only }) => !city || !only || only.includes(city))

/** What a city's agency tells of a use. */
export interface CardUseInCity {
  readonly use: string
  readonly state: CardUseState
  /** `YYYY-MM`; null where it does not say. */
  readonly since: string | null
}

/**
 * Whether a use can be had, and since when (`YYYY-MM`). `told`: what the agency of the city says. What it says nothing of is to be
 * looked up there (以当地公布为准).
 */
export function stateOf(
  { id, state, since }: Pick<CardUse, 'id' | 'state' | 'since'>,
  told: readonly CardUseInCity[],
): Omit<CardUseInCity, 'use'> {
  if (state !== 'byCity') return { state, since: since ?? null }
  return told.find(({ use }) => use === id) ?? { state: 'local', since: null }
}
