import {
  type CardEvent,
  type CardEventType,
  cardEventTypes,
  cardStateOf,
} from '../../src/domain/cardEvents.ts'
import { type CaseEvent, type CaseEventType, type CaseStatus } from '../../src/domain/case.ts'
import type { SeenCase } from '../../src/domain/seenCase.ts'

/** Something that happens to a case, or to the card that came of it. */
type EventType = CaseEventType | CardEventType

const toReview = ['submitted', 'accepted', 'reviewStarted'] as const
const toProduction = [...toReview, 'bankAsked', 'productionStarted'] as const
const inHand = [...toProduction, 'ready', 'collected'] as const

/** For every status, what happened on one way to it; and how the card goes on that was collected. */
export const waysTo: { readonly [S in CaseStatus]: readonly CaseEventType[] } & {
  readonly enabled: readonly EventType[]
  readonly active: readonly EventType[]
} = {
  submitted: ['submitted'],
  accepted: ['submitted', 'accepted'],
  reviewing: toReview,
  needsCorrection: [...toReview, 'correctionAsked'],
  rejected: [...toReview, 'rejected'],
  enrolled: [...toReview, 'enrolled'],
  settled: ['submitted', 'accepted', 'settled'],
  bankOpening: [...toReview, 'bankAsked'],
  bankFailed: [...toReview, 'bankAsked', 'bankFailed'],
  producing: toProduction,
  productionFailed: [...toProduction, 'productionFailed'],
  ready: [...toProduction, 'ready'],
  posted: [...toProduction, 'posted'],
  returned: [...toProduction, 'posted', 'returned'],
  withEmployer: [...toProduction, 'handedToEmployer'],
  collected: inHand,
  enabled: [...inHand, 'socialEnabled'],
  active: [...inHand, 'socialEnabled', 'financialActivated'],
  withdrawn: ['submitted', 'withdrawn'],
}

const isOfCard = (type: EventType): type is CardEventType => cardEventTypes.some((one) => one === type)

/** One event a day from 2 March 2026, 09:00: those of the case, and those of its card. */
export function eventsOf(types: readonly EventType[]): {
  readonly events: CaseEvent[]
  readonly cardEvents: CardEvent[]
} {
  const events: CaseEvent[] = []
  const cardEvents: CardEvent[] = []
  for (const [day, type] of types.entries()) {
    const more = { at: `2026-03-${String(day + 2).padStart(2, '0')}T09:00`, by: 'agency' } as const
    if (isOfCard(type)) cardEvents.push({ type, ...more })
    else events.push({ type, ...more })
  }
  return { events, cardEvents }
}

/** A card application in a status, collected at an outlet, estimated for 23 March 2026 and looked at on the 10th. */
export function seenCase(
  status: keyof typeof waysTo | 'unknown',
  more: Partial<SeenCase> & { readonly types?: readonly EventType[]; readonly cardExpires?: string } = {},
): SeenCase {
  const { types, cardExpires = null, asOf = '2026-03-10', ...rest } = more
  const { events, cardEvents } = eventsOf(types ?? (status === 'unknown' ? waysTo.reviewing : waysTo[status]))
  const issued = events.find(({ type }) => type === 'collected')
  const ofCard = issued && [{ ...issued, type: 'issued' } as const, ...cardEvents]
  return {
    kind: 'card',
    asOf,
    status: status === 'enabled' || status === 'active' ? 'collected' : status,
    events,
    card: ofCard
      ? { state: cardStateOf(ofCard, cardExpires, asOf), events: ofCard, expires: cardExpires }
      : null,
    due: { on: '2026-03-23', isLaw: false },
    answers: { productionMode: 'batch', delivery: 'outlet' },
    ...rest,
  }
}
