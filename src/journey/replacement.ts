import { cardFields } from './fields/card.ts'
import { personFields } from './fields/person.ts'
import { replacementFields } from './fields/replacement.ts'
import { routeFields } from './fields/route.ts'
import { makingCheck, makingSteps } from './making.ts'
import { servesOnly } from './otherWay.ts'
import { cardHolderSteps, contactSteps, helperSteps } from './person.ts'
import { routeSteps } from './route.ts'
import type { Journey } from './types.ts'

/** A new card for one that is lost, damaged, wrong or old (社保卡补领、换领、换发): why, and what the first one asks. */
export const replacement: Journey = {
  id: 'replacement',
  ...servesOnly('replacement', ['cardLost']),
  fields: { ...routeFields, ...personFields, ...cardFields, ...replacementFields },
  steps: [
    ...routeSteps,
    { id: 'reason', section: 'about', asks: ['replacementReason'] },
    ...cardHolderSteps,
    ...helperSteps,
    ...contactSteps,
    ...makingSteps,
    makingCheck,
  ],
}
