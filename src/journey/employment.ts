import { isEmployedForeigner } from '../domain/employerDuty.ts'
import { enrolmentFields } from './fields/enrolment.ts'
import { routeFields } from './fields/route.ts'
import { servesOnly } from './otherWay.ts'
import { routeSteps } from './route.ts'
import type { Journey, When } from './types.ts'

export const hasWorkPermit: When = (answersSoFar) => answersSoFar.workPermit === 'issued'
/** From the first day of work count the days of whoever needs no work permit. */
export const countsFromFirstDay: When = (answersSoFar) =>
  !isEmployedForeigner(answersSoFar) || answersSoFar.workPermit === 'notNeeded'

const { firstWorkDay, workPermit, workPermitDay } = enrolmentFields

/** An employee's own part of the registration: knowing by which day the employer must have done it. */
export const employment: Journey = {
  id: 'employment',
  ...servesOnly('employment', ['employerThenApply']),
  fields: { ...routeFields, firstWorkDay, workPermit, workPermitDay },
  steps: [
    ...routeSteps,
    {
      id: 'work-permit',
      section: 'about',
      when: isEmployedForeigner,
      asks: ['workPermit', { field: 'workPermitDay', when: hasWorkPermit }],
    },
    {
      id: 'first-day',
      section: 'about',
      when: countsFromFirstDay,
      asks: ['firstWorkDay'],
    },
  ],
}
