import { appendEntry, emptyHead, headOf, type LedgerHead } from '../../src/domain/ledgerChain.ts'
import type { Place } from '../scenarios/placeState.ts'

/**
 * Batches and ledgers without what was written by hand. The chain holds every word fast, so a ledger with a note in it is bound anew
 * from its first line on: the same cards, and another chain that is whole.
 */
export function withoutNotes(place: Place): Place {
  const heads = new Map<string, LedgerHead>()
  const lines = place.lines.map(({ organisation, entry }) => {
    const { note: _, ...record } = entry
    const next = appendEntry(heads.get(organisation) ?? emptyHead, record)
    heads.set(organisation, headOf(next))
    return { organisation, entry: next }
  })
  const organisations = place.organisations.map((row) => ({ ...row, head: heads.get(row.code) ?? row.head }))
  return { ...place, lines, organisations }
}
