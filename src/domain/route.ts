import { isForeign, needsInsuranceRight } from './applicants.ts'
import type { PartialAnswers } from './application.ts'

/** The whole journey, in seven stages. */
export const stages = ['check', 'enrol', 'notice', 'apply', 'follow', 'collect', 'use'] as const
export type Stage = (typeof stages)[number]

/** Why this service is not the next thing for a person, each with a next place of its own. */
export const dismissals = [
  'hasCard',
  'cardSealed',
  'cardLost',
  'insuredElsewhere',
  'pensionElsewhere',
  'noTie',
  'noResidencePermit',
  'noPermanentResidence',
] as const
export type Dismissal = (typeof dismissals)[number]

export type Route =
  | { readonly kind: 'apply' }
  | { readonly kind: 'enrolThenApply' }
  | { readonly kind: 'employerThenApply' }
  | { readonly kind: 'lookUpFirst' }
  | { readonly kind: 'dismissed'; readonly reason: Dismissal }

/** A way that leads to the card. */
export type Way = Exclude<Route['kind'], 'dismissed'>

const dismissed = (reason: Dismissal): Route => ({ kind: 'dismissed', reason })

/**
 * The way through the service for one person. One person, one card within a province; who is insured in another province
 * gets the card there and a new one only after moving the insurance (facts published by the ministry, cross-province service).
 * A pension stays where it is paid, so a pensioner does not move; and who draws one is on record, known or not.
 */
export function routeOf(answersSoFar: PartialAnswers): Route {
  if (answersSoFar.cardInHand === 'working') return dismissed('hasCard')
  if (answersSoFar.cardInHand === 'sealed') return dismissed('cardSealed')
  if (answersSoFar.cardInHand === 'lost') return dismissed('cardLost')
  if (answersSoFar.insuredPlace === 'liaoning') return { kind: 'apply' }
  if (answersSoFar.insuredPlace === 'unsure') return { kind: 'lookUpFirst' }
  if (answersSoFar.insuredPlace === 'otherProvince') {
    if (answersSoFar.applicantKind === 'retiree') return dismissed('pensionElsewhere')
    if (answersSoFar.livingPlace !== 'liaoning') return dismissed('insuredElsewhere')
  } else if (answersSoFar.applicantKind === 'retiree') return { kind: 'lookUpFirst' }
  if (hasEmployer(answersSoFar)) return { kind: 'employerThenApply' }
  if (needsInsuranceRight(answersSoFar) && answersSoFar.insuranceRight === 'none')
    return dismissed(
      answersSoFar.applicantKind === 'foreigner' ? 'noPermanentResidence' : 'noResidencePermit',
    )
  return lacksTie(answersSoFar) ? dismissed('noTie') : { kind: 'enrolThenApply' }
}

/** Whether an employer registers the person; by when: `findEmployerDuty`. */
export function hasEmployer(answersSoFar: PartialAnswers): boolean {
  return (
    answersSoFar.applicantKind === 'employee' ||
    (needsInsuranceRight(answersSoFar) && answersSoFar.insuranceRight === 'employer')
  )
}

/** Neither insured nor living in Liaoning; a household register there is a tie, also from abroad, which only citizens can have. */
function lacksTie(answersSoFar: PartialAnswers): boolean {
  return answersSoFar.livingPlace !== 'liaoning' && isForeign(answersSoFar)
}
