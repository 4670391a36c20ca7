import type { PartialAnswers } from './application.ts'
import type { Delivery, ProductionMode } from './choices.ts'
import { actsAlone } from './person.ts'

/** The ways a card can be made for this person: a minor's card and one sent by post are made in batch. */
export function productionModesFor(answersSoFar: PartialAnswers): readonly ProductionMode[] {
  return answersSoFar.forWhom === 'child' || answersSoFar.livingPlace !== 'liaoning'
    ? ['batch']
    : ['instant', 'batch']
}

/** How the card is made: as chosen, or the only way there is. */
export function productionModeOf(answersSoFar: PartialAnswers): ProductionMode | undefined {
  const [only, ...others] = productionModesFor(answersSoFar)
  return others.length === 0 ? only : answersSoFar.productionMode
}

/**
 * The ways the card can reach this person. A card made on the spot is taken along; post is for people living elsewhere on
 * the mainland; an employer hands out only the cards of its own staff. Local rules differ: demo configuration.
 */
export function deliveriesFor(answersSoFar: PartialAnswers): readonly Delivery[] {
  if (productionModeOf(answersSoFar) === 'instant') return ['outlet']
  const ways: Delivery[] = ['outlet', 'office']
  if (answersSoFar.livingPlace === 'otherProvince') ways.unshift('post')
  if (
    answersSoFar.applicantKind === 'employee' &&
    actsAlone(answersSoFar) &&
    answersSoFar.livingPlace === 'liaoning'
  )
    ways.push('employer')
  return ways
}

/** A way to the card: how it is made, and how it then reaches the person. */
export interface WayToCard {
  readonly mode: ProductionMode
  readonly delivery: Delivery
}

/** Every way that there is for this person, the quickest to make first. */
export const waysFor = (answersSoFar: PartialAnswers): readonly WayToCard[] =>
  productionModesFor(answersSoFar).flatMap((mode) =>
    deliveriesFor({ ...answersSoFar, productionMode: mode }).map((delivery) => ({ mode, delivery })),
  )

/** How the card reaches the person: as chosen, or the only way there is. */
export function deliveryOf(answersSoFar: PartialAnswers): Delivery | undefined {
  const [only, ...others] = deliveriesFor(answersSoFar)
  return others.length === 0 ? only : answersSoFar.delivery
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
export function needsOutlet(answersSoFar: PartialAnswers): boolean {
  const delivery = deliveryOf(answersSoFar)
  return delivery === 'outlet' || delivery === 'office'
}
