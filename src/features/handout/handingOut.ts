import { randomId } from '../../api/randomId.ts'
import type { CardToHandOut } from '../../domain/handOut.ts'
import type { LedgerReason, LedgerRecipient } from '../../domain/ledgerEntries.ts'
import type { Language } from '../../i18n/messages.ts'
import type { MarkPicture } from '../../inputs/signature/signed.ts'
import { type EnteredBy, pendingState, type QueuedEntry, undoMs } from '../../journey/handOut/entry.ts'
import type { HandOutQueue, QueueState } from '../../journey/handOut/handOutQueue.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { type BatchCards, nowOf } from './useBatchCards.ts'
import type { RosterFacts } from './useRosterFacts.ts'

/** All that a part of the page needs: who is signed in, the cards as they are with what waits, and the queue. */
export interface HandingOut {
  readonly at: OrganisationSession
  readonly found: BatchCards
  readonly cards: readonly CardToHandOut[]
  /** Today as the agency counts, ISO date. */
  readonly asOf: string
  /** The classes that these cards are of, in the order of the roster, and the one that is handed out to now. */
  readonly groups: readonly string[]
  readonly group: string | undefined
  readonly queue: HandOutQueue
  readonly state: QueueState
}

/** The cards as they will be once what waits here is entered, with what the roster knows of their people. */
export const withPending = (
  { cards, banks }: Pick<BatchCards, 'cards' | 'banks'>,
  entries: readonly QueuedEntry[],
  facts: ReadonlyMap<string, RosterFacts>,
  language: Language,
): readonly CardToHandOut[] =>
  cards.map((card) => {
    const state = pendingState(entries, card.number)
    const bank = banks[card.bank]?.[language === 'en' ? 'en' : 'zh'] ?? card.bank
    return {
      ...card,
      ...facts.get(card.number),
      bank,
      ...(state === undefined ? {} : { state, isPending: true }),
    }
  })

/** The classes of these cards, in the order of the roster. */
export function groupsOf(
  cards: readonly CardToHandOut[],
  facts: ReadonlyMap<string, RosterFacts>,
): readonly string[] {
  const there = new Set(cards.map(({ group }) => group))
  const known = [...facts.values()].flatMap(({ group }) =>
    group !== undefined && there.has(group) ? [group] : [],
  )
  return [...new Set(known)]
}

/** The operator who is signed in, as entries name them. */
export const enteredBy = ({ organisation, operator }: OrganisationSession): EnteredBy => ({
  organisation: organisation.code,
  operator: operator.name,
  operatorId: operator.id,
})

/** What is told of a card. */
export interface Told {
  readonly type: QueuedEntry['type']
  readonly recipient?: LedgerRecipient
  readonly reason?: LedgerReason
  readonly reverses?: string
  readonly note?: string
  readonly picture?: MarkPicture
}

/** An entry as it is kept, new or in place of one that is changed, which keeps its id, its time and, unless signed anew, its mark. */
export function entryOf(
  { at, found }: Pick<HandingOut, 'at' | 'found'>,
  card: CardToHandOut,
  { picture, recipient, ...told }: Told,
  before?: QueuedEntry,
): QueuedEntry {
  const mark = picture ? { ...picture, id: randomId() } : before?.mark
  const now = Date.now()
  return {
    id: before?.id ?? randomId(),
    ...enteredBy(at),
    batch: found.batch.number,
    caseNumber: card.number,
    name: card.name,
    cardLast4: card.cardLast4,
    ...told,
    at: before && before.refused !== 'ahead' ? before.at : nowOf(found),
    ...(recipient ? { recipient: { ...recipient, ...(mark ? { mark: mark.id } : {}) } } : {}),
    ...(mark ? { mark } : {}),
    madeAt: before?.madeAt ?? now,
    sendFrom: now + undoMs,
    // What may be at the agency already is not forgotten to be so.
    state: before?.state === 'tried' ? 'tried' : 'waiting',
  }
}
