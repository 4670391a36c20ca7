import { needsPhoto, uploadsFor } from '../domain/documents.ts'
import { bankSteps, byPost, deliverySteps } from './issuance.ts'
import { isSensitiveAge } from './person.ts'
import type { Step, When } from './types.ts'

export const hasCardPapers: When = (answersSoFar, asOf) => uploadsFor('card', answersSoFar, asOf).length > 0

/** What every card is made of: photo, papers, bank and the way it is handed over, and the consents for that. */
export const makingSteps: readonly Step[] = [
  { id: 'photo', section: 'papers', when: needsPhoto, asks: ['photo'] },
  {
    id: 'documents',
    section: 'papers',
    when: hasCardPapers,
    asks: ['documents'],
  },
  ...bankSteps,
  ...deliverySteps,
  {
    id: 'consents',
    section: 'check',
    asks: [
      { field: 'photoConsent', when: needsPhoto },
      'bankConsent',
      { field: 'courierConsent', when: byPost },
      { field: 'childConsent', when: isSensitiveAge },
    ],
  },
]
