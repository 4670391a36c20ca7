import { deliveriesFor, needsOutlet, productionModeOf, productionModesFor } from '../domain/issuance.ts'
import type { Step, When } from './types.ts'

export const byPost: When = (answersSoFar) => answersSoFar.delivery === 'post'
export const hasSeveralModes: When = (answersSoFar) => productionModesFor(answersSoFar).length > 1
/** Which there are depends on how the card is made. */
export const hasSeveralDeliveries: When = (answersSoFar) =>
  productionModeOf(answersSoFar) !== undefined && deliveriesFor(answersSoFar).length > 1
export const hasSeveralWays: When = (answersSoFar, asOf) =>
  hasSeveralModes(answersSoFar, asOf) || hasSeveralDeliveries(answersSoFar, asOf)
/** The outlets are those of a bank. */
export const hasBankWithOutlet: When = (answersSoFar) =>
  answersSoFar.bank !== undefined && needsOutlet(answersSoFar)

/**
 * How the card is made and how it is reached, as one choice of ways side by side. Where there is one way only, nobody is asked to
 * choose it; and since the way comes first, only banks that go it are there to choose from.
 */
const wayStep: Step = {
  id: 'way',
  section: 'card',
  when: hasSeveralWays,
  asks: [
    { field: 'productionMode', when: hasSeveralModes },
    { field: 'delivery', when: hasSeveralDeliveries },
  ],
}

/** Who issues the card, and which of its outlets hands it over. */
const bankStep: Step = {
  id: 'bank',
  section: 'card',
  asks: ['bank', { field: 'outlet', when: hasBankWithOutlet }],
}

export const bankSteps: readonly Step[] = [wayStep, bankStep]

/** To whom and where a card is posted. */
export const postSteps: readonly Step[] = [
  { id: 'recipient', section: 'card', when: byPost, asks: ['recipientName', 'recipientMobile'] },
  { id: 'address', section: 'card', when: byPost, asks: ['mailAddress'] },
]

/** How a card that a bank is making already reaches the person after all, and where. */
export const deliverySteps: readonly Step[] = [
  { id: 'delivery', section: 'card', when: hasSeveralDeliveries, asks: ['delivery'] },
  { id: 'outlet', section: 'card', when: needsOutlet, asks: ['outlet'] },
]
