import { needsPhoto, uploadsFor } from '../domain/documents.ts'
import { idTypeOf } from '../domain/person.ts'
import { cardFields } from './fields/card.ts'
import { personFields } from './fields/person.ts'
import { routeFields } from './fields/route.ts'
import { bankSteps, byPost, deliverySteps } from './issuance.ts'
import { otherWayThan } from './otherWay.ts'
import { contactSteps, helperSteps, isSensitiveAge, personSteps } from './person.ts'
import { routeSteps } from './route.ts'
import type { Journey } from './types.ts'

/** Applying for the card (社保卡申领), from who it is for to the declaration. */
export const card: Journey = {
  id: 'card',
  otherWay: otherWayThan('card', ['apply', 'lookUpFirst']),
  fields: { ...routeFields, ...personFields, ...cardFields },
  steps: [
    ...routeSteps,
    ...personSteps,
    {
      id: 'expiry',
      section: 'identity',
      when: (answersSoFar) => idTypeOf(answersSoFar) !== 'householdRegister',
      asks: ['idExpiry'],
    },
    { id: 'records', section: 'identity', asks: ['records'] },
    ...helperSteps,
    ...contactSteps,
    { id: 'photo', section: 'papers', when: needsPhoto, asks: ['photo'] },
    {
      id: 'documents',
      section: 'papers',
      when: (answersSoFar, asOf) => uploadsFor('card', answersSoFar, asOf).length > 0,
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
    { id: 'check', section: 'check', asks: ['declared'] },
  ],
}
