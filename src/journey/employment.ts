import { isEmployedForeigner } from '../domain/employerDuty.ts'
import { enrolmentFields } from './fields/enrolment.ts'
import { routeFields } from './fields/route.ts'
import { otherWayThan } from './otherWay.ts'
import { routeSteps } from './route.ts'
import type { Journey } from './types.ts'

const { firstWorkDay, workPermit, workPermitDay } = enrolmentFields

/** An employee's own part of the registration: knowing by which day the employer must have done it. */
export const employment: Journey = {
  id: 'employment',
  otherWay: otherWayThan('employment', ['employerThenApply']),
  fields: { ...routeFields, firstWorkDay, workPermit, workPermitDay },
  steps: [
    ...routeSteps,
    {
      id: 'work-permit',
      section: 'about',
      when: isEmployedForeigner,
      asks: [
        'workPermit',
        { field: 'workPermitDay', when: (answersSoFar) => answersSoFar.workPermit === 'issued' },
      ],
    },
    {
      id: 'first-day',
      section: 'about',
      when: (answersSoFar) => !isEmployedForeigner(answersSoFar) || answersSoFar.workPermit === 'notNeeded',
      asks: ['firstWorkDay'],
    },
  ],
}
