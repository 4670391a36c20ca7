import { uploadsFor } from '../domain/documents.ts'
import { cardFields } from './fields/card.ts'
import { personFields } from './fields/person.ts'
import { recordCorrectionFields } from './fields/recordCorrection.ts'
import { contactSteps, identitySteps } from './person.ts'
import type { Journey } from './types.ts'

/** Having months of one's contribution record corrected: whose it is, which months, what is right, and what shows it. */
export const recordCorrection: Journey = {
  id: 'recordCorrection',
  fields: { ...personFields, ...recordCorrectionFields, declared: cardFields.declared },
  steps: [
    ...identitySteps,
    ...contactSteps,
    { id: 'fault', section: 'papers', asks: ['recordFault'] },
    { id: 'months', section: 'papers', asks: ['wrongMonths'] },
    {
      id: 'right',
      section: 'papers',
      when: ({ recordFault }) => recordFault !== 'notMine',
      asks: [{ field: 'employerName', when: ({ recordFault }) => recordFault === 'missing' }, 'rightBase'],
    },
    {
      id: 'evidence',
      section: 'papers',
      when: (answersSoFar, asOf) => uploadsFor('recordCorrection', answersSoFar, asOf).length > 0,
      asks: ['documents'],
    },
    { id: 'check', section: 'check', asks: ['declared'] },
  ],
}
