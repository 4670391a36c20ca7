import { deliveriesFor, needsOutlet, productionModesFor } from '../domain/issuance.ts'
import type { Step, When } from './types.ts'

export const byPost: When = (met) => met.delivery === 'post'

/** Who issues the card and how it is made. Where there is one way only, nobody is asked to choose it. */
export const bankSteps: readonly Step[] = [
  { id: 'bank', section: 'card', asks: ['bank'] },
  {
    id: 'mode',
    section: 'card',
    when: (met) => productionModesFor(met).length > 1,
    asks: ['productionMode'],
  },
]

/** How the card reaches the person, and where. */
export const deliverySteps: readonly Step[] = [
  { id: 'delivery', section: 'card', when: (met) => deliveriesFor(met).length > 1, asks: ['delivery'] },
  { id: 'outlet', section: 'card', when: needsOutlet, asks: ['outlet'] },
  { id: 'recipient', section: 'card', when: byPost, asks: ['recipientName', 'recipientMobile'] },
  { id: 'address', section: 'card', when: byPost, asks: ['mailAddress'] },
]
