import { deliveriesFor, needsOutlet, productionModesFor } from '../domain/issuance.ts'
import type { Step, When } from './types.ts'

export const byPost: When = (answersSoFar) => answersSoFar.delivery === 'post'
export const hasSeveralModes: When = (answersSoFar) => productionModesFor(answersSoFar).length > 1
export const hasSeveralDeliveries: When = (answersSoFar) => deliveriesFor(answersSoFar).length > 1

/**
 * How the card is made and who issues it. Where there is one way only, nobody is asked to choose it; and since the way comes
 * first, only banks that go it are there to choose from.
 */
export const bankSteps: readonly Step[] = [
  {
    id: 'mode',
    section: 'card',
    when: hasSeveralModes,
    asks: ['productionMode'],
  },
  { id: 'bank', section: 'card', asks: ['bank'] },
]

/** How the card reaches the person, and where. */
export const deliverySteps: readonly Step[] = [
  {
    id: 'delivery',
    section: 'card',
    when: hasSeveralDeliveries,
    asks: ['delivery'],
  },
  { id: 'outlet', section: 'card', when: needsOutlet, asks: ['outlet'] },
  { id: 'recipient', section: 'card', when: byPost, asks: ['recipientName', 'recipientMobile'] },
  { id: 'address', section: 'card', when: byPost, asks: ['mailAddress'] },
]
