import type { LedgerEntry, LedgerRecord } from './ledgerEntries.ts'
import { hashOf } from './ledgerHash.ts'

/** How far a chain has come: how many entries, and the hash of the last. */
export interface LedgerHead {
  readonly count: number
  readonly hash: string
}

/** Of a ledger without entries. */
export const emptyHead: LedgerHead = { count: 0, hash: '0'.repeat(64) }

/**
 * What is wrong with a chain. `edited`: an entry is not what it was; `gap`: entries from `place` to `upTo` are missing; `reordered`:
 * another entry stands at `place`; `repeated`: the entry at `place` was there before; `cutOff`: all from `place` on are missing;
 * `added`: there is more than the agency has.
 */
export interface ChainFault {
  readonly kind: 'edited' | 'gap' | 'reordered' | 'repeated' | 'cutOff' | 'added'
  /** The number of the entry, from 1 on. */
  readonly place: number
  /** Of a gap, and of an end that is cut off: the last that is missing. */
  readonly upTo?: number
}

/** A text as it is kept: NFC, on one line, without half characters, so that every file and every system gives it back the same. */
const tidy = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')

function tidied<T>(value: T): T
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return tidy(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      part === undefined ? [] : [[key, tidied<unknown>(part)]],
    ),
  )
}

/** The entry that follows a head: what was entered, bound to what was before. Throws TypeError for a record with a fraction, `null` or a list in it. */
export function appendEntry(head: LedgerHead, record: LedgerRecord): LedgerEntry {
  const bound = { ...tidied(record), seq: head.count + 1, previous: head.hash }
  return { ...bound, hash: hashOf(bound) }
}

/** How far the chain is with an entry. */
export const headOf = (last: LedgerEntry | undefined): LedgerHead =>
  last ? { count: last.seq, hash: last.hash } : emptyHead

/** Whether an entry has the hash of what it says. */
function isWhole(entry: LedgerEntry): boolean {
  try {
    return hashOf(entry) === entry.hash
  } catch {
    return false
  }
}

/** What is wrong at one place of a chain, if all before it is right. */
function faultAt(entries: readonly LedgerEntry[], index: number): ChainFault | undefined {
  const entry = entries[index]
  const place = index + 1
  if (!entry) return undefined
  if (!isWhole(entry)) return { kind: 'edited', place }
  if (entry.seq !== place) {
    // All that come before are right, and in their places.
    if (entry.seq >= 1 && entry.seq < place) return { kind: 'repeated', place: entry.seq }
    if (entries.some(({ seq }) => seq === place)) return { kind: 'reordered', place }
    return entry.seq > place ? { kind: 'gap', place, upTo: entry.seq - 1 } : { kind: 'edited', place }
  }
  if (entry.previous === headOf(entries[index - 1]).hash) return undefined
  // One of the two was written anew with a hash that fits it: the one that its other neighbour doesn't know, either.
  const next = entries[index + 1]
  return { kind: 'edited', place: index > 0 && (!next || next.previous === entry.hash) ? index : place }
}

/** The first fault among the places from `begin` to below `end`, of a chain that is right before; so a long one is checked in slices. */
export function verifySlice(
  entries: readonly LedgerEntry[],
  begin: number,
  end: number,
): ChainFault | undefined {
  for (let index = begin; index < Math.min(end, entries.length); index += 1) {
    const fault = faultAt(entries, index)
    if (fault) return fault
  }
  return undefined
}

/** What is wrong with the end of a chain that is right in itself, held against the head that the agency names. */
export function verifyEnd(entries: readonly LedgerEntry[], head: LedgerHead): ChainFault | undefined {
  const count = entries.length
  const place = Math.max(count, 1)
  // A head that was itself touched may name no number.
  if (!Number.isSafeInteger(head.count)) return { kind: 'edited', place }
  if (count < head.count) return { kind: 'cutOff', place: count + 1, upTo: head.count }
  if (count > head.count) return { kind: 'added', place: head.count + 1 }
  return headOf(entries.at(-1)).hash === head.hash ? undefined : { kind: 'edited', place }
}

/**
 * The first fault of a whole chain; undefined where there is none.
 * @param head what the agency says of the chain; without it, entries missing at the end can't be noticed.
 */
export const verifyChain = (entries: readonly LedgerEntry[], head?: LedgerHead): ChainFault | undefined =>
  verifySlice(entries, 0, entries.length) ?? (head && verifyEnd(entries, head))
