import { needsPhoto, uploadsFor } from '../domain/documents.ts'
import { bankSteps, byPost, postSteps } from './issuance.ts'
import { isSensitiveAge } from './person.ts'
import type { Step, When } from './types.ts'

export const hasCardPapers: When = (answersSoFar, asOf) => uploadsFor('card', answersSoFar, asOf).length > 0

/** What every card is made of: photo, papers, the way it is handed over and the bank. */
export const makingSteps: readonly Step[] = [
  { id: 'photo', section: 'papers', when: needsPhoto, asks: ['photo'] },
  {
    id: 'documents',
    section: 'papers',
    when: hasCardPapers,
    asks: ['documents'],
  },
  ...bankSteps,
  ...postSteps,
]

/** Looking it over: what is consented to, one by one, and that it is true. */
export const makingCheck: Step = {
  id: 'check',
  section: 'check',
  asks: [
    { field: 'photoConsent', when: needsPhoto },
    'bankConsent',
    { field: 'courierConsent', when: byPost },
    { field: 'childConsent', when: isSensitiveAge },
    'declared',
  ],
}
