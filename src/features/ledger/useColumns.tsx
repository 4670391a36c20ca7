import { useMemo } from 'react'
import type { LedgerEntry } from '../../domain/ledgerEntries.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { TableColumn } from '../../ui/table/TableRow.tsx'
import type { LedgerIndex } from './ledgerIndex.ts'

/** What the ledger shows of each entry; the rest is in its detail. */
export function useColumns(
  { states }: LedgerIndex,
  onOpen: (entry: LedgerEntry) => void,
): readonly TableColumn<LedgerEntry>[] {
  const m = useMessages('ledger')
  return useMemo(() => {
    const { columns: c } = m
    const plain = (
      id: 'name' | 'idNumber' | 'caseNumber' | 'batch' | 'cardLast4' | 'bank' | 'operator',
      share: number,
      aside = false,
    ): TableColumn<LedgerEntry> => ({
      id,
      title: c[id],
      text: (entry) => entry[id],
      sorts: true,
      share,
      aside,
    })
    return [
      {
        id: 'seq',
        title: c.seq,
        text: ({ seq }) => String(seq),
        sorts: true,
        numeric: true,
        share: 0.8,
        cell: (entry) => (
          <button
            type="button"
            className="link-button"
            tabIndex={-1}
            aria-label={m.detail.open(String(entry.seq))}
            onClick={() => onOpen(entry)}
          >
            {entry.seq}
          </button>
        ),
      },
      {
        id: 'at',
        title: c.at,
        text: ({ at }) => at.replace('T', ' '),
        sorts: true,
        numeric: true,
        share: 2.1,
      },
      { id: 'type', title: c.type, text: ({ type }) => m.types[type], sorts: true, share: 1.4 },
      plain('name', 1),
      {
        id: 'state',
        title: c.state,
        text: ({ seq }) => m.states[states[seq - 1] ?? 'kept'],
        sorts: true,
        share: 1.5,
      },
      plain('idNumber', 2.2, true),
      plain('cardLast4', 1.4, true),
      plain('caseNumber', 2.3, true),
      { ...plain('batch', 2.2), wide: true },
      plain('operator', 1.3, true),
    ]
  }, [m, states, onOpen])
}
