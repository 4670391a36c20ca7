import type { Actor } from './case.ts'

/**
 * What can happen to a card once a case has brought it into somebody's hands. The ministry's states of a card (封存, 正常, 临时挂失,
 * 挂失, 锁定, 注销), as events: a state is never stored, only what happened. All of them concern the social security part; of the
 * bank part (金融功能) only its activation is told to the agency.
 */
export const cardEventTypes = [
  'issued',
  'socialEnabled',
  'financialActivated',
  'eCardIssued',
  'eCardEnded',
  'lossReported',
  'lossReportUndone',
  'lossReportLapsed',
  'found',
  'lossConfirmed',
  'locked',
  'unlocked',
  'replaced',
  'cancelled',
] as const
export type CardEventType = (typeof cardEventTypes)[number]

export interface CardEvent {
  readonly type: CardEventType
  /** Date and time in China, `YYYY-MM-DDTHH:mm`. */
  readonly at: string
  readonly by: Actor
}

/** 封存 until its social function is on; 临时挂失 by a report that lapses; 挂失 by one in writing, which can't be undone. */
export const cardStatuses = ['sealed', 'normal', 'tempLost', 'lost', 'locked', 'cancelled'] as const
export type CardStatus = (typeof cardStatuses)[number]

/** What a card is called by on a day: it expires without anybody doing anything. */
export const cardStates = [...cardStatuses, 'expired'] as const
export type CardState = (typeof cardStates)[number]

const usable: readonly CardStatus[] = ['sealed', 'normal', 'locked']

/** Which event leads where, and from where it may happen; `before`: back to how the card was when the loss was reported. */
export const cardTransitions: {
  readonly [T in CardEventType]: {
    readonly from: readonly (CardStatus | 'new')[]
    readonly to: CardStatus | 'same' | 'before'
  }
} = {
  issued: { from: ['new'], to: 'sealed' },
  socialEnabled: { from: ['sealed'], to: 'normal' },
  financialActivated: { from: usable, to: 'same' },
  // 电子社保卡: on a card that works, whatever became of its PIN; given up at any time.
  eCardIssued: { from: ['normal', 'locked'], to: 'same' },
  eCardEnded: { from: ['normal', 'locked', 'tempLost', 'lost'], to: 'same' },
  lossReported: { from: usable, to: 'tempLost' },
  lossReportUndone: { from: ['tempLost'], to: 'before' },
  lossReportLapsed: { from: ['tempLost'], to: 'before' },
  found: { from: ['tempLost'], to: 'before' },
  lossConfirmed: { from: [...usable, 'tempLost'], to: 'lost' },
  // Six wrong entries of the social PIN, which a window resets.
  locked: { from: ['normal'], to: 'locked' },
  unlocked: { from: ['locked'], to: 'normal' },
  // As the new card's social function is enabled: one person, one card that works.
  replaced: { from: [...usable, 'tempLost', 'lost'], to: 'cancelled' },
  cancelled: { from: [...usable, 'tempLost', 'lost'], to: 'cancelled' },
}

/** How a card is after these events, oldest first; `new`: nobody has it yet. */
export function cardStatusOf(events: readonly Pick<CardEvent, 'type'>[]): CardStatus | 'new' {
  let status: CardStatus | 'new' = 'new'
  let before: CardStatus | 'new' = 'new'
  for (const { type } of events) {
    const { to } = cardTransitions[type]
    if (to === 'same') continue
    const next: CardStatus | 'new' = to === 'before' ? before : to
    before = status
    status = next
  }
  return status
}

/** Whether this may happen to the card now. */
export function mayHappenToCard(events: readonly Pick<CardEvent, 'type'>[], type: CardEventType): boolean {
  if (type === 'financialActivated' && lightsOf(events).financial) return false
  if (type === 'eCardIssued' && hasECard(events)) return false
  if (type === 'eCardEnded' && !hasECard(events)) return false
  return cardTransitions[type].from.includes(cardStatusOf(events))
}

/** Of these a day says whether they can still be used; what is lost, locked or cancelled stays so. */
const expiring: ReadonlySet<CardStatus | 'new'> = new Set(['sealed', 'normal'])

/** What a card in hand is called by on a day. `expires`: the last day on which it is valid; both are ISO dates. */
export function cardStateOf(
  events: readonly Pick<CardEvent, 'type'>[],
  expires: string | null,
  asOf: string,
): CardState {
  const status = cardStatusOf(events)
  if (expires !== null && asOf > expires && expiring.has(status)) return 'expired'
  return status === 'new' ? 'sealed' : status
}

/** Whether a card was cancelled because another one has taken its place. */
export const wasReplaced = (events: readonly Pick<CardEvent, 'type'>[]): boolean =>
  events.some(({ type }) => type === 'replaced')

/** The report by which a card is lost for now; undefined while it is not. */
export const findLossReport = <E extends Pick<CardEvent, 'type'>>(events: readonly E[]): E | undefined =>
  cardStatusOf(events) === 'tempLost' ? events.findLast(({ type }) => type === 'lossReported') : undefined

/** Whether an e-card (电子社保卡) was issued on this card and not given up since; how that one is, `eCardStateOf` says. */
export const hasECard = (events: readonly Pick<CardEvent, 'type'>[]): boolean =>
  events.findLast(({ type }) => type === 'eCardIssued' || type === 'eCardEnded')?.type === 'eCardIssued'

export interface Lights {
  readonly social: boolean
  readonly financial: boolean
}

/** Which half of the card was switched on: 社保功能 and 金融功能 are enabled separately, in either order. */
export function lightsOf(events: readonly Pick<CardEvent, 'type'>[]): Lights {
  return {
    social: events.some((e) => e.type === 'socialEnabled'),
    financial: events.some((e) => e.type === 'financialActivated'),
  }
}

/** What the resident may do with the card, each by one press. */
export const cardActions = ['enableSocial', 'reportLoss', 'undoLossReport', 'issueECard', 'endECard'] as const
export type CardAction = (typeof cardActions)[number]

export const cardActionEvents: { readonly [A in CardAction]: CardEventType } = {
  enableSocial: 'socialEnabled',
  reportLoss: 'lossReported',
  undoLossReport: 'lossReportUndone',
  issueECard: 'eCardIssued',
  endECard: 'eCardEnded',
}
