import { type CardEvent, type CardStatus, cardStatusOf, hasECard } from './cardEvents.ts'

/**
 * How an e-card (电子社保卡) stands: `byConsent`: each use needs the holder's consent; `suspended`: it can't be used until there is a
 * new card; `ended`: for good, and a new card needs a new one.
 */
export const eCardStates = ['works', 'byConsent', 'suspended', 'ended'] as const
export type ECardState = (typeof eCardStates)[number]

/**
 * What an e-card over a card that is so can do. It needs a card that is not cancelled; while that is reported lost for now it is used with
 * consent, and ends when that is cancelled (ministry's answers about the e-card; 人社部 电子社会保障卡). Its password is its own, so
 * that a locked card does not stop it.
 */
const over: { readonly [S in CardStatus | 'new']: ECardState } = {
  new: 'ended',
  sealed: 'suspended',
  normal: 'works',
  locked: 'works',
  tempLost: 'byConsent',
  lost: 'suspended',
  cancelled: 'ended',
}

/** What an e-card over a card with these events can do, whether it has one or is carried by a relative. */
export const stateOver = (events: readonly Pick<CardEvent, 'type'>[]): ECardState =>
  over[cardStatusOf(events)]

/** How the e-card of a card stands; undefined where none was issued, or it was given up. */
export const eCardStateOf = (events: readonly Pick<CardEvent, 'type'>[]): ECardState | undefined =>
  hasECard(events) ? stateOver(events) : undefined
