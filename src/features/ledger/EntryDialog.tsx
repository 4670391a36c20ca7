import type { LedgerEntry } from '../../domain/ledgerEntries.ts'
import { formatTime, formatTimeInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SummaryList, type SummaryRow } from '../../ui/SummaryList.tsx'
import { sayEntry, sayRecipient } from './sayEntry.ts'

interface EntryDialogProps {
  readonly entry: LedgerEntry | undefined
  /** The line that it reverses. */
  readonly reversed: LedgerEntry | undefined
  readonly onClose: () => void
}

/** All of one entry: who took the card and how it was confirmed, why it went back, what binds the entry to the one before. */
export function EntryDialog({ entry, reversed, onClose }: EntryDialogProps) {
  const m = useMessages('ledger')
  const language = useLanguage()
  if (!entry) return null
  const { recipient, reason, reverses, note } = entry
  const texts: readonly (readonly [key: string, value: string | undefined])[] = [
    [m.columns.type, m.types[entry.type]],
    [m.fields.at, formatTimeInFull(entry.at, language)],
    [m.fields.enteredAt, formatTimeInFull(entry.enteredAt, language)],
    [m.columns.name, `${entry.name} ${entry.idNumber}`],
    [m.columns.caseNumber, entry.caseNumber],
    [m.columns.cardLast4, entry.cardLast4],
    [m.detail.recipient, recipient && sayRecipient(recipient, m)],
    [m.detail.sign, recipient && m.signs[recipient.sign] + (recipient.mark ? m.detail.marked : '')],
    [m.detail.reason, reason && m.reasons[reason]],
    [
      m.detail.reverses,
      reversed
        ? m.detail.reversed(
            formatTime(reversed.at, language),
            sayEntry(reversed, m),
            reversed.name,
            reversed.seq,
          )
        : reverses,
    ],
    [m.fields.note, note],
    [m.columns.operator, entry.operator],
    [m.fields.previous, entry.previous],
    [m.fields.hash, entry.hash],
  ]
  const rows: readonly SummaryRow[] = texts.flatMap(([key, value]) => (value ? [{ key, value }] : []))
  return (
    <Dialog open onClose={onClose} title={m.detail.title(entry.seq)} closeLabel={m.detail.close}>
      <SummaryList rows={rows} />
      <p className="hint">
        {m.detail.law} <LawLink id="wageRegulations.31" />
      </p>
    </Dialog>
  )
}
