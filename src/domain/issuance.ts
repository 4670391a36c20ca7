import type { Partly } from './application.ts'
import type { Delivery, ProductionMode } from './choices.ts'
import { actsAlone } from './person.ts'

/** The ways a card can be made for this person: a minor's card and one sent by post are made in batch. */
export function productionModesFor(met: Partly): readonly ProductionMode[] {
  return met.forWhom === 'child' || met.livingPlace !== 'liaoning' ? ['batch'] : ['instant', 'batch']
}

/** How the card is made: as chosen, or the only way there is. */
export function productionModeOf(met: Partly): ProductionMode | undefined {
  const [only, ...others] = productionModesFor(met)
  return others.length === 0 ? only : met.productionMode
}

/**
 * The ways the card can reach this person. A card made on the spot is taken along; post is for people living elsewhere on
 * the mainland; an employer hands out only the cards of its own staff. Local rules differ: demo configuration.
 */
export function deliveriesFor(met: Partly): readonly Delivery[] {
  if (productionModeOf(met) === 'instant') return ['outlet']
  const ways: Delivery[] = ['outlet', 'office']
  if (met.livingPlace === 'otherProvince') ways.unshift('post')
  if (met.applicantKind === 'employee' && actsAlone(met) && met.livingPlace === 'liaoning')
    ways.push('employer')
  return ways
}

/** How the card reaches the person: as chosen, or the only way there is. */
export function deliveryOf(met: Partly): Delivery | undefined {
  const [only, ...others] = deliveriesFor(met)
  return others.length === 0 ? only : met.delivery
}

/** What a way to the card costs a person, before anything is chosen. Days are working days from submission. */
export interface Effort {
  readonly days: number
  /** Trips until the card is in hand and both functions work. */
  readonly trips: number
  /** The recipient pays the courier (到付). */
  readonly courierFee: boolean
}

/**
 * Working days until a card is made in batch, and what each way to the person adds. Estimates for the demo; no promise of any
 * Liaoning agency is published.
 */
export const makingDays = 15
export const handOverDays = { outlet: 0, office: 0, post: 3, employer: 5 } as const satisfies Record<
  Delivery,
  number
>

/** What a card made like this and reached like that costs the person, by the same estimates. */
export function effortOf(mode: ProductionMode, delivery: Delivery): Effort {
  if (mode === 'instant') return { days: 0, trips: 1, courierFee: false }
  const days = makingDays + handOverDays[delivery]
  switch (delivery) {
    case 'outlet':
    case 'employer':
      return { days, trips: 1, courierFee: false }
    case 'office':
      return { days, trips: 2, courierFee: false }
    case 'post':
      return { days, trips: 1, courierFee: true }
  }
}

/** Whether an outlet must be chosen: the post and the employer come by themselves. */
export function needsOutlet(met: Partly): boolean {
  const delivery = deliveryOf(met)
  return delivery === 'outlet' || delivery === 'office'
}
