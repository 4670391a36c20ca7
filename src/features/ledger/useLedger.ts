import { useEffect, useRef, useState } from 'react'
import type { LedgerHead } from '../../domain/ledgerChain.ts'
import type { LedgerEntry } from '../../domain/ledgerEntries.ts'
import { inSlices } from '../../foundation/inSlices.ts'
import { indexLedger, type LedgerIndex } from './ledgerIndex.ts'

/** Where a ledger is read from. Both reject when the agency does not answer, or does not know the session any more. */
export interface LedgerSource {
  readonly head: (signal: AbortSignal) => Promise<LedgerHead>
  /** The entries after a number, the oldest first, at most so many. */
  readonly list: (after: number, limit: number, signal: AbortSignal) => Promise<readonly LedgerEntry[]>
}

export interface ReadLedger {
  readonly head: LedgerHead
  readonly index: LedgerIndex
}

type Reading =
  | { readonly state: 'reading'; readonly read: number; readonly of: number }
  | { readonly state: 'failed'; readonly error: unknown }
  | ({ readonly state: 'read' } & ReadLedger)

const page = 1000

async function readAll(
  source: LedgerSource,
  signal: AbortSignal,
  tell: (read: number, of: number) => void,
): Promise<ReadLedger> {
  const head = await source.head(signal)
  const entries: LedgerEntry[] = []
  // No further than the head: what is entered meanwhile is read the next time.
  while (entries.length < head.count) {
    tell(entries.length, head.count)
    const next = await source.list(entries.length, Math.min(page, head.count - entries.length), signal)
    // The agency has fewer than it says: the check of the chain names it.
    if (next.length === 0) break
    entries.push(...next)
  }
  return { head, index: await inSlices(indexLedger(entries), signal) }
}

/**
 * Reads a ledger, 1,000 entries at a time. It is kept as long as the page is open, and not on the device.
 * @param newest the hash of the last entry that is known of: another one than was read is read, while what was is still shown.
 */
export function useLedger(
  source: LedgerSource,
  newest?: string,
): readonly [reading: Reading, again: () => void] {
  const [reading, setReading] = useState<Reading>({ state: 'reading', read: 0, of: 0 })
  const [turn, setTurn] = useState(0)
  const known = useRef<string>(undefined)
  useEffect(() => {
    if (known.current !== undefined && newest !== undefined && newest !== known.current)
      setTurn((before) => before + 1)
  }, [newest])
  useEffect(() => {
    const stop = new AbortController()
    const tell = (read: number, of: number) =>
      setReading((before) => (before.state === 'read' ? before : { state: 'reading', read, of }))
    readAll(source, stop.signal, tell).then(
      (ledger) => {
        known.current = ledger.head.hash
        setReading({ state: 'read', ...ledger })
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setReading({ state: 'failed', error })
      },
    )
    return () => stop.abort()
    // oxlint-disable-next-line react/exhaustive-deps -- a turn more reads it again
  }, [source, turn])
  const again = () => {
    setReading({ state: 'reading', read: 0, of: 0 })
    setTurn(turn + 1)
  }
  return [reading, again]
}
