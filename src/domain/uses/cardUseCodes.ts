/** With what it is done: the card, the e-card on a phone (电子社保卡), or nothing, for money comes to the account of the card. */
export const carriers = ['card', 'eCard', 'account'] as const
export type Carrier = (typeof carriers)[number]

/** What becomes of a card that is presented: it is accepted, or the reason why it is not. */
export const cardUseOutcomes = [
  'accepted',
  'notHere',
  'cancelled',
  'lost',
  'reportedLost',
  'eCardOff',
  'consentMissing',
  'socialOff',
  'locked',
  'financialOff',
  'expired',
  'notFiled',
] as const
export type CardUseOutcome = (typeof cardUseOutcomes)[number]

/** Whether a use can be had: 已开通, 部分开通, 以当地公布为准. */
export const cardUseStates = ['open', 'partly', 'local'] as const
export type CardUseState = (typeof cardUseStates)[number]
