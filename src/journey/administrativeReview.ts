import { isPastReview } from '../domain/review.ts'
import { administrativeReviewFields } from './fields/administrativeReview.ts'
import { cardFields } from './fields/card.ts'
import { enrolmentFields } from './fields/enrolment.ts'
import { personFields } from './fields/person.ts'
import { routeFields } from './fields/route.ts'
import { contactSteps, identitySteps } from './person.ts'
import type { Journey, When } from './types.ts'

export const isPastPeriod: When = ({ decisionDay }, asOf) =>
  decisionDay !== undefined && isPastReview(decisionDay, asOf)

/** Asking for a review of what was decided (行政复议法 art. 20, 22, 24, 30): of what, by whom, what for and why, and who asks. */
export const administrativeReview: Journey = {
  id: 'administrativeReview',
  fields: {
    ...personFields,
    ...administrativeReviewFields,
    city: routeFields.city,
    county: enrolmentFields.county,
    // All of it is welcome, and nothing has to be there.
    documents: { input: 'documents' },
    declared: cardFields.declared,
  },
  steps: [
    { id: 'decision', section: 'about', asks: ['contestedCase', 'decisionDay'] },
    {
      id: 'late',
      section: 'about',
      when: isPastPeriod,
      asks: ['lateReason'],
    },
    { id: 'decider', section: 'about', asks: ['decidedBy', 'city', 'county'] },
    { id: 'request', section: 'papers', asks: ['reviewRequest', 'reviewGrounds'] },
    { id: 'proof', section: 'papers', asks: ['documents'] },
    ...identitySteps,
    ...contactSteps,
    { id: 'check', section: 'check', asks: ['declared'] },
  ],
}
