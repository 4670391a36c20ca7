import { uploadsFor } from '../domain/documents.ts'
import { cardFields } from './fields/card.ts'
import { personFields } from './fields/person.ts'
import { recordCorrectionFields } from './fields/recordCorrection.ts'
import { contactSteps, identitySteps } from './person.ts'
import type { Journey, When } from './types.ts'

export const isOwnMonth: When = ({ recordFault }) => recordFault !== 'notMine'
export const isMissingMonth: When = ({ recordFault }) => recordFault === 'missing'
export const hasCorrectionPapers: When = (answersSoFar, asOf) =>
  uploadsFor('recordCorrection', answersSoFar, asOf).length > 0

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
      when: isOwnMonth,
      asks: [{ field: 'employerName', when: isMissingMonth }, 'rightBase'],
    },
    {
      id: 'evidence',
      section: 'papers',
      when: hasCorrectionPapers,
      asks: ['documents'],
    },
    { id: 'check', section: 'check', asks: ['declared'] },
  ],
}
