import type { PartialAnswers } from './application.ts'
import type { Actor } from './case.ts'
import { employerDutyLaw } from './employerDuty.ts'
import { deliveriesFor, effortOf, productionModesFor } from './issuance.ts'
import type { LawId } from './law.ts'
import { hasEmployer, type Route, routeOf, type Stage } from './route.ts'

/** How long a stage takes, and who says so: a provision, or nobody (an estimate, in working days from 0 for "on the spot"). */
export type Clock =
  | {
      readonly kind: 'law'
      readonly law: LawId
      readonly days: number
      readonly unit: 'days' | 'workingDays'
    }
  | { readonly kind: 'estimate'; readonly from: number; readonly to: number }

export interface PlannedStage {
  readonly stage: Stage
  readonly by: Actor
  readonly state: 'done' | 'current' | 'future'
  readonly clock?: Clock
  /** Falls away if the look-up finds the person registered. */
  readonly perhaps?: true
}

/** The employer's time. */
const employerClock = (answersSoFar: PartialAnswers): Clock => ({
  kind: 'law',
  law: employerDutyLaw(answersSoFar),
  days: 30,
  unit: 'days',
})

/** The agency's time for an individual's registration; the regulation sets none for one that an employer files. */
const agencyDays = 10
const agencyClock: Clock = { kind: 'law', law: 'agencyRegulations.6', days: agencyDays, unit: 'workingDays' }

/** From submitting to the card: the quickest and the slowest way open to this person. */
export function cardDays(answersSoFar: PartialAnswers): { readonly from: number; readonly to: number } {
  const days = productionModesFor(answersSoFar).flatMap((productionMode) =>
    deliveriesFor({ ...answersSoFar, productionMode }).map(
      (delivery) => effortOf(productionMode, delivery).days,
    ),
  )
  return { from: Math.min(...days), to: Math.max(...days) }
}

/**
 * Working days until the card at the slowest, counted from now where the person can go on by themselves; an employer's registration
 * and a record that is only looked for come before that.
 */
export function daysToCard(answersSoFar: PartialAnswers): number {
  const registering = routeOf(answersSoFar).kind === 'enrolThenApply'
  return cardDays(answersSoFar).to + (registering ? agencyDays : 0)
}

/** What happens with this person's card, in order, who acts and how long it takes; nothing for who is sent elsewhere. */
export function planOf(answersSoFar: PartialAnswers): PlannedStage[] {
  const { kind } = routeOf(answersSoFar)
  if (kind === 'dismissed') return []
  const employer = kind === 'employerThenApply' || (kind === 'lookUpFirst' && hasEmployer(answersSoFar))
  return [
    { stage: 'check', by: 'resident', state: kind === 'lookUpFirst' ? 'current' : 'done' },
    ...registration(kind, employer && employerClock(answersSoFar)),
    { stage: 'apply', by: 'resident', state: kind === 'apply' ? 'current' : 'future' },
    { stage: 'follow', by: 'bank', state: 'future', clock: { kind: 'estimate', ...cardDays(answersSoFar) } },
    { stage: 'collect', by: 'resident', state: 'future' },
    { stage: 'use', by: 'resident', state: 'future' },
  ]
}

function registration(kind: Route['kind'], employer: Clock | false): PlannedStage[] {
  const by: Actor = employer ? 'employer' : 'resident'
  if (kind === 'apply') return [{ stage: 'enrol', by, state: 'done' }]
  const perhaps = kind === 'lookUpFirst' ? ({ perhaps: true } as const) : {}
  const state = kind === 'lookUpFirst' ? 'future' : 'current'
  return [
    { stage: 'enrol', by, state, ...perhaps, ...(employer ? { clock: employer } : {}) },
    {
      stage: 'notice',
      by: 'agency',
      state: 'future',
      ...perhaps,
      ...(employer ? {} : { clock: agencyClock }),
    },
  ]
}
