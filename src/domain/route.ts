import type { Partly } from './application.ts'

/** What to do, in which order. `enrol`: register oneself; `employer`: the employer registers; `wait`: registration is under way. */
export const stages = ['check', 'enrol', 'notice', 'apply', 'follow', 'collect', 'use'] as const
export type Stage = (typeof stages)[number]

/** Why this service is not the next thing for a person, each with a next place of its own. */
export const dismissals = ['hasCard', 'cardSealed', 'cardLost', 'insuredElsewhere', 'noTie'] as const
export type Dismissal = (typeof dismissals)[number]

export type Route =
  | { readonly kind: 'apply' }
  | { readonly kind: 'enrolThenApply' }
  | { readonly kind: 'employerThenApply' }
  | { readonly kind: 'lookUpFirst' }
  | { readonly kind: 'dismissed'; readonly reason: Dismissal }

/**
 * The way through the service for one person. One person, one card within a province; who is insured in another province
 * gets the card there and a new one only after moving the insurance (facts published by the ministry, cross-province service).
 */
export function routeOf(met: Partly): Route {
  if (met.cardInHand === 'working') return { kind: 'dismissed', reason: 'hasCard' }
  if (met.cardInHand === 'sealed') return { kind: 'dismissed', reason: 'cardSealed' }
  if (met.cardInHand === 'lost') return { kind: 'dismissed', reason: 'cardLost' }
  if (met.insuredPlace === 'otherProvince' && met.livingPlace !== 'liaoning')
    return { kind: 'dismissed', reason: met.livingPlace === 'abroad' ? 'noTie' : 'insuredElsewhere' }
  if (met.insuredPlace === 'liaoning') return { kind: 'apply' }
  if (met.insuredPlace === 'unsure') return { kind: 'lookUpFirst' }
  return met.applicantKind === 'employee' ? { kind: 'employerThenApply' } : { kind: 'enrolThenApply' }
}
