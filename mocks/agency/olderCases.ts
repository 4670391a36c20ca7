import { type CardEvent, cardStateOf } from '../../src/domain/cardEvents.ts'

// Until a card had a life of its own, what happened to it was told as events and statuses of its case. What lies in a store, a snapshot
// or a link of such a release is read as one of today.

type Told = { readonly [name: string]: unknown }

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null

const ofCard = ['socialEnabled', 'financialActivated'] as const
const isOfCard = (event: unknown): event is CardEvent =>
  isTold(event) && ofCard.some((type) => type === event['type'])

/** A case's row; `cardEvents` is what had happened to its card. */
export function readOlderCase(row: unknown): unknown {
  if (!isTold(row) || !Array.isArray(row['events'])) return row
  const events: readonly unknown[] = row['events']
  const cardEvents = events.filter(isOfCard)
  if (cardEvents.length === 0) return row
  return { ...row, events: events.filter((event) => !isOfCard(event)), cardEvents }
}

const inHand: ReadonlySet<unknown> = new Set(['collected', 'enabled', 'active'])

/** A case as an answer of the agency told it. */
export function readOlderView(view: unknown): unknown {
  if (!isTold(view) || !('cardNumber' in view)) return view
  const { cardNumber, cardExpires, events, status, asOf, ...rest } = view
  const told: readonly unknown[] = Array.isArray(events) ? events : []
  const issued = told.find((event): event is Told => isTold(event) && event['type'] === 'collected')
  const ofItsCard: readonly unknown[] = [
    ...(issued ? [{ type: 'issued', at: issued['at'], by: issued['by'] }] : []),
    ...told.filter(isOfCard),
  ]
  const expires = typeof cardExpires === 'string' ? cardExpires : null
  const isInHand = inHand.has(status)
  return {
    ...rest,
    asOf,
    status: isInHand ? 'collected' : status,
    events: told.filter((event) => !isOfCard(event)),
    card: isInHand
      ? {
          number: cardNumber,
          state: cardStateOf([{ type: 'issued' }, ...told.filter(isOfCard)], expires, String(asOf)),
          events: ofItsCard,
          actions: [],
          expires,
          lossReport: null,
        }
      : null,
    ...(Array.isArray(view['actions'])
      ? { actions: view['actions'].filter((action) => action !== 'enableSocial') }
      : {}),
  }
}
