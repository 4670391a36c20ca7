import type { HeldCardState, LedgerEntry } from '../../domain/ledgerEntries.ts'
import { createTally, type LedgerTotals, reconciles } from '../../domain/ledgerTotals.ts'

/** What is known of a ledger besides its entries, worked out once. */
export interface LedgerIndex {
  readonly entries: readonly LedgerEntry[]
  /** Where the card of each entry is now. */
  readonly states: readonly HeldCardState[]
  /** What a search looks at, of each entry. */
  readonly texts: readonly string[]
  readonly totals: LedgerTotals
  readonly batches: readonly { readonly batch: string; readonly totals: LedgerTotals }[]
  /** The first entry that can't follow what is before it. */
  readonly impossible: number | undefined
  /** Whether all adds up, after each entry. */
  readonly isSound: boolean
}

const stride = 200

/** Goes through a ledger once; can be interrupted. */
export function* indexLedger(entries: readonly LedgerEntry[]): Generator<void, LedgerIndex> {
  const tally = createTally()
  const texts: string[] = []
  let impossible: number | undefined
  let isSound = true
  for (const [i, entry] of entries.entries()) {
    if (impossible === undefined && tally.refuse(entry)) impossible = entry.seq
    tally.enter(entry)
    if (isSound) isSound = reconciles(tally.totals()) && reconciles(tally.totals(entry.batch))
    const { name, idNumber, caseNumber, cardLast4, batch, operator, note = '' } = entry
    texts.push(
      `${name}\n${idNumber}\n${caseNumber}\n${cardLast4}\n${batch}\n${operator}\n${note}`.toLowerCase(),
    )
    if (i % stride === 0) yield
  }
  const states: HeldCardState[] = []
  for (const [i, { caseNumber }] of entries.entries()) {
    states.push(tally.cardOf(caseNumber)?.state ?? 'kept')
    if (i % (5 * stride) === 0) yield
  }
  const batches = tally.batches().map((batch) => ({ batch, totals: tally.totals(batch) }))
  return { entries, states, texts, totals: tally.totals(), batches, impossible, isSound }
}
