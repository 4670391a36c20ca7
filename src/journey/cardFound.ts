import { cardFields } from './fields/card.ts'
import { personFields } from './fields/person.ts'
import { contactSteps, identitySteps } from './person.ts'
import type { Journey } from './types.ts'

/** Saying that a lost card was found: whose it is, and the mobile number that the agency knows. Where it was found is nobody's business. */
export const cardFound: Journey = {
  id: 'cardFound',
  fields: { ...personFields, declared: cardFields.declared },
  steps: [...identitySteps, ...contactSteps, { id: 'check', section: 'check', asks: ['declared'] }],
}
