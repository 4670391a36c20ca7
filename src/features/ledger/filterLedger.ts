import type { HeldCardState, LedgerEntryType } from '../../domain/ledgerEntries.ts'
import type { LedgerIndex } from './ledgerIndex.ts'

/** What to show of a ledger; '' shows all. */
export interface LedgerFilter {
  readonly text: string
  readonly batch: string
  readonly type: LedgerEntryType | ''
  readonly state: HeldCardState | ''
  /** First and last day on which it happened, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
}

export const wholeLedger: LedgerFilter = { text: '', batch: '', type: '', state: '', from: '', to: '' }

/** The places 0, 1, 2 … */
export function asEntered(length: number): Uint32Array {
  const places = new Uint32Array(length)
  for (let i = 0; i < length; i += 1) places[i] = i
  return places
}

/** The places of the entries that fit, in `order` where one is given. Every word of the text has to be found. */
export function filterLedger(
  { entries, states, texts }: LedgerIndex,
  filter: LedgerFilter,
  order?: Uint32Array,
): ArrayLike<number> {
  const { batch, type, state, from, to } = filter
  const words = filter.text.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean)
  // The whole ledger, as it is opened: nothing has to be looked at.
  if (!batch && !type && !state && !from && !to && words.length === 0)
    return order ?? asEntered(entries.length)
  const found: number[] = []
  for (let i = 0; i < entries.length; i += 1) {
    const place = order ? (order[i] ?? 0) : i
    const entry = entries[place]
    if (!entry || (batch && entry.batch !== batch) || (type && entry.type !== type)) continue
    if (state && states[place] !== state) continue
    if ((from && entry.at < from) || (to && entry.at.slice(0, 10) > to)) continue
    const text = texts[place] ?? ''
    if (words.every((word) => text.includes(word))) found.push(place)
  }
  return found
}
