import { cardFields } from './fields/card.ts'
import { personFields } from './fields/person.ts'
import { routeFields } from './fields/route.ts'
import { makingCheck, makingSteps } from './making.ts'
import { servesOnly } from './otherWay.ts'
import { cardHolderSteps, contactSteps, helperSteps } from './person.ts'
import { routeSteps } from './route.ts'
import type { Journey } from './types.ts'

/** Applying for the card (社保卡申领), from who it is for to the declaration. */
export const card: Journey = {
  id: 'card',
  ...servesOnly('card', ['apply', 'lookUpFirst']),
  fields: { ...routeFields, ...personFields, ...cardFields },
  steps: [
    ...routeSteps,
    ...cardHolderSteps,
    { id: 'records', section: 'identity', asks: ['records'] },
    ...helperSteps,
    ...contactSteps,
    ...makingSteps,
    makingCheck,
  ],
}
