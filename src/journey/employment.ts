import { enrolmentFields } from './fields/enrolment.ts'
import type { Journey } from './types.ts'

/** An employee's own part of the registration: knowing by which day the employer must have done it (art. 58). */
export const employment: Journey = {
  id: 'employment',
  fields: { firstWorkDay: enrolmentFields.firstWorkDay },
  steps: [{ id: 'first-day', section: 'about', asks: ['firstWorkDay'] }],
}
