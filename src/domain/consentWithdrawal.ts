import type { CaseStatus } from './case.ts'
import type { Consent } from './consents.ts'
import type { ResidentAction } from './residentActions.ts'

/**
 * What follows from withdrawing a consent. What was done before stays lawful (PIPL art. 15); what law demands to be kept is
 * stored and not used for anything else (art. 47).
 *
 * - `stops`: without it the application can't go on, and ends.
 * - `otherWay`: nothing is posted; the card is collected.
 * - `noFurtherUse`: it has done its work, and nothing more is done by it.
 * - `tooLate`: it can't be withdrawn here and now.
 */
export type WithdrawalEffect = 'stops' | 'otherWay' | 'noFurtherUse' | 'tooLate'

const beforePost: ReadonlySet<CaseStatus | 'unknown'> = new Set([
  'submitted',
  'accepted',
  'reviewing',
  'needsCorrection',
  'bankOpening',
  'bankFailed',
  'producing',
  'productionFailed',
  'returned',
])

/** @param seen where the case stands, and what the agency lets the resident do now. */
export function effectOfWithdrawing(
  consent: Consent,
  seen: { readonly status: CaseStatus | 'unknown'; readonly actions: readonly ResidentAction[] },
): WithdrawalEffect {
  const { status, actions } = seen
  const isCourier = consent === 'courierConsent'
  if (!isCourier && actions.includes('withdraw')) return 'stops'
  if (!actions.includes('withdrawConsent')) return 'tooLate'
  if (!isCourier) return 'noFurtherUse'
  if (beforePost.has(status)) return 'otherWay'
  return status === 'collected' ? 'noFurtherUse' : 'tooLate'
}

/** Whether the consent can be withdrawn by itself, with what follows. */
export const isWithdrawable = (effect: WithdrawalEffect): effect is 'otherWay' | 'noFurtherUse' =>
  effect === 'otherWay' || effect === 'noFurtherUse'
