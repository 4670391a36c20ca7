import { type ChainFault, type LedgerHead, verifyEnd, verifySlice } from '../../domain/ledgerChain.ts'
import type { LedgerEntry } from '../../domain/ledgerEntries.ts'
import type { Messages } from '../../i18n/messages.ts'

const stride = 20

/** Checks a chain from its first entry to its end; can be interrupted. `head`: what the agency says of it. */
export function* checkChain(
  entries: readonly LedgerEntry[],
  head: LedgerHead | undefined,
  tell: (done: number) => void = () => undefined,
): Generator<void, ChainFault | undefined> {
  for (let at = 0; at < entries.length; at += stride) {
    const fault = verifySlice(entries, at, at + stride)
    if (fault) return fault
    if (at % 5000 === 0) tell(at)
    yield
  }
  return head && verifyEnd(entries, head)
}

/** A fault in words. */
export const sayFault = (
  { kind, place, upTo = place }: ChainFault,
  { faults }: Messages['ledger']['chain'],
): string => faults[kind](place, upTo)
