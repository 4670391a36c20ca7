import type { LedgerEntry, LedgerRecipient } from '../../domain/ledgerEntries.ts'
import type { Messages } from '../../i18n/messages.ts'

/** Who took a card. */
export function sayRecipient({ by, relation, idLast4 }: LedgerRecipient, m: Messages['ledger']): string {
  const who = m.recipients[by]
  const parts = [relation && m.relations[relation], idLast4 && m.detail.idLast4(idLast4)].filter(Boolean)
  return parts.length > 0 ? `${who} (${parts.join(', ')})` : who
}

/** An entry in one line of words. */
export function sayEntry({ type, recipient, reason }: LedgerEntry, m: Messages['ledger']): string {
  const more = recipient ? sayRecipient(recipient, m) : reason && m.reasons[reason]
  return more ? `${m.types[type]}: ${more}` : m.types[type]
}
