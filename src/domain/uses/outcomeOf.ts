import type { CardState, Lights } from '../cardEvents.ts'
import type { CardHalf } from './cardUse.ts'
import type { CardUseOutcome, CardUseState, Carrier } from './cardUseCodes.ts'

/** What is presented, and where. */
export interface Presented {
  readonly half: CardHalf
  readonly carrier: Carrier
  /** Whether the place takes the card at all. */
  readonly state: CardUseState
  /** The holder agrees that the e-card is used while the card is reported lost. */
  readonly consent: boolean
}

/** The card that is used: how it is, which half is on, and whether it has an e-card (`hasECard`). */
export interface UsedCard {
  readonly state: CardState
  readonly lights: Lights
  readonly eCard: boolean
}

/**
 * What becomes of a card that is used. The e-card (电子社保卡) has to be issued first; it goes on, with the holder's consent, while the card is reported lost for
 * now, and ends when it is cancelled; a locked card has its own PIN locked, not that of the e-card (ministry's answers to questions
 * about the card). A report of loss here concerns the social part: money still comes to the account. After the last day of the
 * card the social function goes on; that the bank's ends is the demonstration's own rule (以发卡银行规定为准).
 */
export function outcomeOf(
  { state: card, lights, eCard }: UsedCard,
  { half, carrier, state, consent }: Presented,
): CardUseOutcome {
  if (state === 'local') return 'notHere'
  if (card === 'cancelled') return 'cancelled'
  if (card === 'lost') return 'lost'
  if (carrier === 'eCard' && !eCard) return 'eCardOff'
  if (card === 'tempLost' && carrier === 'eCard' && !consent) return 'consentMissing'
  if (card === 'tempLost' && carrier !== 'eCard' && carrier !== 'account') return 'reportedLost'
  if (half === 'financial') {
    if (!lights.financial) return 'financialOff'
    return card === 'expired' ? 'expired' : 'accepted'
  }
  if (!lights.social) return 'socialOff'
  return card === 'locked' && carrier !== 'eCard' ? 'locked' : 'accepted'
}
