import type { CardView } from '../../src/api/schemas.ts'
import {
  type CardAction,
  type CardEvent,
  type CardEventType,
  cardActionEvents,
  cardActions,
  cardStateOf,
  findLossReport,
  mayHappenToCard,
} from '../../src/domain/cardEvents.ts'
import { type Actor, type CaseEvent, happened } from '../../src/domain/case.ts'
import { addDays, addYears } from '../../src/domain/deadlines.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import type { CardRow, CaseRow, Reading } from './rows.ts'
import { dateOf } from './time.ts'

/**
 * The card that a case has brought into somebody's hands: its row, which is written with the first thing that happens to it, or
 * else what the case tells. Undefined before, and where no card comes of such a case. `past`: what has happened to the case.
 */
export function findCardOf(row: CaseRow, past: readonly CaseEvent[], kept?: CardRow): CardRow | undefined {
  if (kept?.madeBy === row.number) return kept
  const collected = past.findLast(({ type }) => type === 'collected' || type === 'handOutReversed')
  if (collected?.type !== 'collected' || !procedures[row.kind].makesCard) return undefined
  const produced = past.findLast(({ type }) => type === 'productionStarted')
  return {
    number: row.cardNumber,
    madeBy: row.number,
    idNumber: row.idNumber,
    expires: produced ? addYears(dateOf(produced.at), 10) : null,
    events: [{ type: 'issued', at: collected.at, by: collected.by }, ...(row.cardEvents ?? [])],
    actedAt: row.actedAt,
  }
}

/** The same for somebody who is about to change it: a row that can't be read is not written over. */
export function findCardToChange(
  tables: Reading,
  row: CaseRow,
  past: readonly CaseEvent[],
): CardRow | undefined {
  const kept = tables.get('cards', row.cardNumber)
  return kept || !tables.isTaken('cards', row.cardNumber) ? findCardOf(row, past, kept) : undefined
}

/** A card's own now: as that of a case, it never goes back behind the last thing that happened. */
export const cardTime = (card: CardRow, now: string): string => (now < card.actedAt ? card.actedAt : now)

/** What came with a card or after it: what it has taken over from the one before was told with that one. */
export const sinceIssued = <T extends { readonly at: string }>(
  { events: [issued] }: Pick<CardRow, 'events'>,
  told: readonly T[],
): T[] => told.filter(({ at }) => issued === undefined || at >= issued.at)

/** What has happened to a card so far. */
export const pastOfCard = (card: CardRow, now: string): readonly CardEvent[] =>
  happened(card.events, cardTime(card, now))

/** A card after something happened to it now; undefined if that can't happen. */
export function advanceCard(card: CardRow, type: CardEventType, by: Actor, now: string): CardRow | undefined {
  const past = pastOfCard(card, now)
  if (!mayHappenToCard(past, type)) return undefined
  const at = cardTime(card, now)
  const next = [...past, { type, at, by }]
  return { ...card, actedAt: at, events: [...next, ...lapseOf(next)] }
}

/** How many days a report of loss holds after that of the report: the demonstration's own rule, elsewhere 7, 10 or 15. */
const lossReportDays = 15

/** The last day on which a report of loss holds. */
export const lossReportUntil = ({ at }: Pick<CardEvent, 'at'>): string => addDays(dateOf(at), lossReportDays)

/** What follows by itself: a report of loss lapses. */
function lapseOf(events: readonly CardEvent[]): CardEvent[] {
  const report = findLossReport(events)
  if (!report) return []
  return [{ type: 'lossReportLapsed', at: `${addDays(lossReportUntil(report), 1)}T00:00`, by: 'agency' }]
}

/** Whether a report can be undone as a slip: on its own day. Later the card has been out of sight, and is found, or is not. */
const isSlip = (report: CardEvent | undefined, today: string): boolean =>
  report !== undefined && dateOf(report.at) === today

/** What the resident may do with the card now. */
export function cardActionsOf(card: CardRow, now: string): CardAction[] {
  const past = pastOfCard(card, now)
  return cardActions.filter(
    (action) =>
      mayHappenToCard(past, cardActionEvents[action]) &&
      (action !== 'undoLossReport' || isSlip(findLossReport(past), dateOf(cardTime(card, now)))),
  )
}

/** A card as its holder may see it. `replacement`: the application for a new one in its place, where there is one. */
export function viewOfCard(card: CardRow, now: string, replacement?: string): CardView {
  const events = pastOfCard(card, now)
  const actions = cardActionsOf(card, now)
  const report = findLossReport(events)
  return {
    number: card.number,
    state: cardStateOf(events, card.expires, dateOf(cardTime(card, now))),
    events: [...events],
    actions,
    expires: card.expires,
    ...(card.uses ? { uses: [...card.uses] } : {}),
    lossReport: report
      ? {
          until: lossReportUntil(report),
          undoUntil: actions.includes('undoLossReport') ? dateOf(report.at) : null,
        }
      : null,
    ...(replacement ? { replacement } : {}),
  }
}
