import type { LawId } from '../law.ts'
import type { CardUseState, Carrier } from './cardUseCodes.ts'

/** What a use is about, as the lists of 一卡通 services are ordered. */
export const cardUseGroups = [
  'socialSecurity',
  'medical',
  'benefits',
  'civilAffairs',
  'government',
  'banking',
  'transport',
  'sightseeing',
  'culture',
  'lodging',
] as const
export type CardUseGroup = (typeof cardUseGroups)[number]

/** What happens in somebody's life when they need it. */
export const lifeEvents = [
  'sick',
  'old',
  'work',
  'jobless',
  'child',
  'farm',
  'hardship',
  'moving',
  'outing',
  'errand',
] as const
export type LifeEvent = (typeof lifeEvents)[number]

/** Which half of the card has to be enabled. */
export type CardHalf = 'social' | 'financial'

/** Where a use is tried on the simulated side: a counter, a reader, a payment to the account, an entrance. */
export type CardUseTrial = 'desk' | 'reader' | 'payment' | 'entrance'

interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** One use of the card. */
export interface CardUse {
  readonly id: string
  readonly group: CardUseGroup
  readonly events: readonly LifeEvent[]
  readonly half: CardHalf
  readonly carriers: readonly [Carrier, ...Carrier[]]
  /** In the whole province; `byCity`: each city decides, and its agency tells. */
  readonly state: CardUseState | 'byCity'
  /** Since when in the province, `YYYY-MM`. */
  readonly since?: string
  /** The only cities that can have it (GB/T 2260). */
  readonly only?: readonly string[]
  readonly trial?: CardUseTrial
  /** Whether it has to be filed beforehand where one goes for it (异地就医备案). */
  readonly needsFiling?: true
  /** In a trial, yuan that come to the account, or leave it (negative). */
  readonly yuan?: number
  readonly law?: LawId
  readonly name: Bilingual
  /** The Chinese name in syllables without tones, punctuation left out; other names behind a `/`. */
  readonly pinyin: string
  /** Other words that people look for, apart by spaces. */
  readonly also: Bilingual
  /** What one does, one step each. */
  readonly how: readonly Bilingual[]
}
