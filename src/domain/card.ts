import type { Lights } from './cardEvents.ts'
import type { Delivery } from './choices.ts'
import { addDays, daysBetween } from './deadlines.ts'
import type { OutletService } from './outlets.ts'

/** A card can be renewed from this many days before it expires (county and ministry guides agree). */
const renewalDays = 60

export type Renewal =
  /** From `from` on it can be renewed. */
  | { readonly kind: 'later'; readonly from: string }
  /** It can be renewed now; `days` calendar days are left, 0 on its last day. */
  | { readonly kind: 'open'; readonly days: number }
  | { readonly kind: 'expired' }

/** Where a card stands before its expiry date; both are ISO dates. A card is valid on the day it bears. */
export function renewalOf(expires: string, asOf: string): Renewal {
  if (asOf > expires) return { kind: 'expired' }
  const from = addDays(expires, -renewalDays)
  if (asOf < from) return { kind: 'later', from }
  return { kind: 'open', days: daysBetween(asOf, expires) }
}

/** How many steps there are until both functions work. */
export function stepsLeft(lights: Lights): number {
  return (lights.social ? 0 : 1) + (lights.financial ? 0 : 1)
}

/** Whether the trip to the bank is made where the person lives, outside Liaoning: any branch in the country will do. */
export function livesElsewhere(answers: {
  readonly livingPlace?: 'liaoning' | 'otherProvince' | 'abroad' | undefined
  readonly delivery?: Delivery | undefined
}): boolean {
  return answers.livingPlace ? answers.livingPlace === 'otherProvince' : answers.delivery === 'post'
}

interface Branch {
  readonly id: string
  readonly bank: string | null
  readonly county: string
  readonly services: readonly OutletService[]
}

/**
 * The branch of the card's bank that is the best next trip: the one the card was collected at, else one in the same county,
 * else any; while the social function is off, one that can enable it too comes first. None when the bank has no branch there.
 */
export function findBestBranch<B extends Branch>(
  branches: readonly B[],
  wish: { readonly bank: string; readonly collectedAt: string | undefined; readonly lights: Lights },
): B | undefined {
  const place = branches.find((branch) => branch.id === wish.collectedAt)
  const worth = (branch: B): number =>
    (!wish.lights.social && branch.services.includes('enable') ? 4 : 0) +
    (branch.id === wish.collectedAt ? 2 : 0) +
    (branch.county === place?.county ? 1 : 0)
  return branches
    .filter((branch) => branch.bank === wish.bank)
    .reduce<B | undefined>(
      (best, branch) => (best && worth(best) >= worth(branch) ? best : branch),
      undefined,
    )
}
