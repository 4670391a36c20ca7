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
    type Plain = 'name' | 'idNumber' | 'caseNumber' | 'batch' | 'cardLast4' | 'operator'
    const plain = (id: Plain) => ({
      id,
      title: c[id],
      text: (entry: LedgerEntry) => entry[id],
      sorts: true,
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
        below: plain('operator'),
        share: 2.2,
      },
      {
        id: 'type',
        title: c.type,
        text: ({ type }) => m.types[type],
        sorts: true,
        below: plain('cardLast4'),
        share: 2.15,
      },
      { ...plain('name'), below: plain('idNumber'), share: 2.3 },
      {
        id: 'state',
        title: c.state,
        text: ({ seq }) => m.states[states[seq - 1] ?? 'kept'],
        sorts: true,
        share: 1.2,
      },
      { ...plain('batch'), below: plain('caseNumber'), share: 2.75, wide: true },
    ]
  }, [m, states, onOpen])
}
