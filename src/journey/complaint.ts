import { cardFields } from './fields/card.ts'
import { complaintFields, overdueFirstDay } from './fields/complaint.ts'
import { enrolmentFields } from './fields/enrolment.ts'
import { personFields } from './fields/person.ts'
import { routeFields } from './fields/route.ts'
import { contactSteps, identitySteps } from './person.ts'
import type { Journey } from './types.ts'

/** Complaining that an employer has not registered somebody (社会保险法 art. 58, 82, 84): about whom, since when, with what, by whom. */
export const complaint: Journey = {
  id: 'complaint',
  fields: {
    ...personFields,
    ...complaintFields,
    firstWorkDay: overdueFirstDay,
    city: routeFields.city,
    county: enrolmentFields.county,
    // All of it is welcome, and nothing has to be there.
    documents: { input: 'documents' },
    declared: cardFields.declared,
  },
  steps: [
    { id: 'first-day', section: 'about', asks: ['firstWorkDay'] },
    { id: 'employer', section: 'about', asks: ['employerName', 'employerUscc'] },
    { id: 'workplace', section: 'about', asks: ['city', 'county'] },
    { id: 'said', section: 'papers', asks: ['employerSaid'] },
    { id: 'evidence', section: 'papers', asks: ['documents'] },
    { id: 'wish', section: 'papers', asks: ['complaintWish'] },
    ...identitySteps,
    ...contactSteps,
    { id: 'check', section: 'check', asks: ['declared'] },
  ],
}
