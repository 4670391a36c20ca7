import { enrolment } from './enrolment.ts'
import { enrolmentFields } from './fields/enrolment.ts'
import { personSteps } from './person.ts'
import { routeSteps } from './route.ts'
import type { Journey } from './types.ts'

const { otherWay: _, serves: __, ...asAnybody } = enrolment

/**
 * The registration of one employee by the employer, within 30 days of the first day of work (Social Insurance Law art. 58). The employer
 * has seen the documents and declares it itself; of the employee it says who they are, since when they work there, and how they are told.
 */
export const organisationEnrolment: Journey = {
  ...asAnybody,
  fields: {
    ...asAnybody.fields,
    firstWorkDay: {
      ...enrolmentFields.firstWorkDay,
      // Whoever has not begun to work there yet is nobody's employee yet.
      check: (day, met, asOf) =>
        day > asOf ? { code: 'date.future' } : enrolmentFields.firstWorkDay.check?.(day, met, asOf),
    },
    enrolmentDeclared: { input: 'tick' },
  },
  steps: [
    ...routeSteps,
    ...personSteps,
    { id: 'first-day', section: 'about', asks: ['firstWorkDay'] },
    { id: 'mobile', section: 'contact', asks: ['mobile'] },
    { id: 'check', section: 'check', asks: ['enrolmentDeclared'] },
  ],
}
