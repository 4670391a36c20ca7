import { appendEntry, emptyHead, headOf } from '../../src/domain/ledgerChain.ts'
import type { LedgerEntry, LedgerRecord } from '../../src/domain/ledgerEntries.ts'

/** A record of a card that came in, with what a test says of it. */
export const record = (changes: Partial<LedgerRecord> = {}): LedgerRecord => ({
  id: 'entry-1',
  at: '2026-09-21T09:00',
  enteredAt: '2026-09-21T09:01',
  type: 'received',
  batch: 'PL-1',
  caseNumber: 'LN-DEMO-1',
  name: '林**',
  idNumber: '2101***********12',
  cardLast4: '0001',
  bank: 'ICBC',
  operator: '周敏',
  ...changes,
})

export const handedOut = { type: 'issued', recipient: { by: 'self', sign: 'signature' } } as const
export const sentBack = { type: 'returned', reason: 'wrongFace' } as const
export const gone = { type: 'lost', reason: 'missing' } as const

/** The chain of some records. */
export function chainOf(records: readonly LedgerRecord[]): LedgerEntry[] {
  const chain: LedgerEntry[] = []
  for (const one of records) chain.push(appendEntry(headOf(chain.at(-1)), one))
  return chain
}

/** A chain of so many cards that came in. */
export const cardsIn = (count: number): LedgerEntry[] =>
  chainOf(
    Array.from({ length: count }, (_, i) => record({ id: `entry-${i + 1}`, caseNumber: `LN-DEMO-${i + 1}` })),
  )

export { emptyHead }
