import {
  type HeldCard,
  type LedgerEntry,
  type LedgerRecord,
  type LedgerRefusal,
  refusalOf,
  stateAfter,
} from './ledgerEntries.ts'

/** How many cards came in, and where they are. `received` = `issued` + `returned` + `lost` + `kept`, at every moment. */
export interface LedgerTotals {
  readonly received: number
  readonly issued: number
  readonly returned: number
  readonly lost: number
  readonly kept: number
}

/** Whether every card that came in is accounted for. */
export const reconciles = ({ received, issued, returned, lost, kept }: LedgerTotals): boolean =>
  received === issued + returned + lost + kept

type Counts = { -readonly [K in keyof LedgerTotals]: number }
const none = (): Counts => ({ received: 0, issued: 0, returned: 0, lost: 0, kept: 0 })

/** Entries counted as they come. What it says is as of the last entry that it got. */
export interface LedgerTally {
  /** Why an entry can't follow; undefined where it can. Changes nothing. */
  readonly refuse: (record: LedgerRecord) => LedgerRefusal | undefined
  /** Counts an entry, be it one that could not follow: it is there. */
  readonly enter: (record: LedgerRecord) => void
  readonly cardOf: (caseNumber: string) => HeldCard | undefined
  /** In all, or of one batch. */
  readonly totals: (batch?: string) => LedgerTotals
  /** The batches, in the order in which they first came. */
  readonly batches: () => readonly string[]
}

/**
 * Counts entries and follows cards. What happened is counted from the entries and what is kept from the cards, each by itself, so that
 * an entry that should not be there shows.
 */
export function createTally(): LedgerTally {
  const cards = new Map<string, HeldCard>()
  const all = none()
  const perBatch = new Map<string, Counts>()
  const countsOf = (batch: string): Counts => {
    const counts = perBatch.get(batch) ?? none()
    perBatch.set(batch, counts)
    return counts
  }
  return {
    refuse: (record) => refusalOf(record, cards.get(record.caseNumber)),
    enter: ({ id, type, batch, caseNumber }) => {
      const before = cards.get(caseNumber)
      if (before?.state === 'kept') for (const counts of [all, countsOf(before.batch)]) counts.kept -= 1
      const card = { state: stateAfter[type], batch, entry: id }
      cards.set(caseNumber, card)
      for (const counts of [all, countsOf(batch)]) {
        if (type === 'found') counts.lost -= 1
        // Of a card that is kept nothing can be reversed: counted as a hand-out it does not add up, which shows.
        else if (type === 'reversed')
          counts[!before || before.state === 'kept' ? 'issued' : before.state] -= 1
        else counts[type] += 1
        if (card.state === 'kept') counts.kept += 1
      }
    },
    cardOf: (caseNumber) => cards.get(caseNumber),
    totals: (batch) => ({ ...(batch === undefined ? all : (perBatch.get(batch) ?? none())) }),
    batches: () => [...perBatch.keys()],
  }
}

/** What the entries of a ledger come to. */
export interface Reconciliation {
  readonly totals: LedgerTotals
  readonly batches: readonly { readonly batch: string; readonly totals: LedgerTotals }[]
  /** Entries that can't follow what was entered before, such as a card issued twice. */
  readonly impossible: readonly { readonly seq: number; readonly refusal: LedgerRefusal }[]
  /** Whether the totals add up, in all and of every batch, after each of the entries. */
  readonly isSound: boolean
}

/** Counts a whole ledger, and looks after each entry whether it still adds up. */
export function reconcile(entries: readonly LedgerEntry[]): Reconciliation {
  const tally = createTally()
  const impossible: { seq: number; refusal: LedgerRefusal }[] = []
  let isSound = true
  for (const entry of entries) {
    const refusal = tally.refuse(entry)
    if (refusal) impossible.push({ seq: entry.seq, refusal })
    tally.enter(entry)
    if (isSound) isSound = reconciles(tally.totals()) && reconciles(tally.totals(entry.batch))
  }
  const batches = tally.batches().map((batch) => ({ batch, totals: tally.totals(batch) }))
  return { totals: tally.totals(), batches, impossible, isSound }
}
