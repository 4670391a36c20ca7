import { needsInsuranceRight } from '../domain/applicants.ts'
import { routeFields } from './fields/route.ts'
import type { Journey, Step } from './types.ts'

/** Every journey starts with these, so that no condition depends on answers it has not met. */
export const routeSteps: readonly Step[] = [
  { id: 'who', section: 'about', asks: ['forWhom'] },
  { id: 'kind', section: 'about', asks: ['applicantKind'] },
  {
    id: 'insured',
    section: 'about',
    asks: ['insuredPlace', { field: 'insuranceRight', when: needsInsuranceRight }],
  },
  { id: 'living', section: 'about', asks: ['livingPlace'] },
  { id: 'card', section: 'about', asks: ['cardInHand'] },
  { id: 'city', section: 'about', asks: ['city'] },
]

/** Who and what: ends in what to do, in which order, with which documents. */
export const route: Journey = { id: 'route', steps: routeSteps, fields: routeFields }

/** Whether a step is one of the six questions with which every journey begins. */
export const isRouteStep = (stepId: string | undefined): boolean =>
  routeSteps.some((step) => step.id === stepId)
