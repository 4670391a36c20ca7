import { cardFields } from './fields/card.ts'
import { personFields } from './fields/person.ts'
import { contactSteps, personSteps } from './person.ts'
import type { Journey } from './types.ts'

/** Saying that a lost card was found: whose it is, and how they are reached. Where it was found is nobody's business. */
export const cardFound: Journey = {
  id: 'cardFound',
  fields: { ...personFields, declared: cardFields.declared },
  steps: [...personSteps, ...contactSteps, { id: 'check', section: 'check', asks: ['declared'] }],
}
