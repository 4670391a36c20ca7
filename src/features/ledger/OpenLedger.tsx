import { useDeferredValue, useMemo, useState } from 'react'
import type { LedgerEntry } from '../../domain/ledgerEntries.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { TableSort } from '../../ui/table/TableHead.tsx'
import { usePrinting } from '../../ui/table/usePrinting.ts'
import { VirtualTable } from '../../ui/table/VirtualTable.tsx'
import { ChainCheck } from './ChainCheck.tsx'
import { EntryDialog } from './EntryDialog.tsx'
import { Exports } from './Exports.tsx'
import { Filters } from './Filters.tsx'
import { filterLedger, wholeLedger } from './filterLedger.ts'
import { PrintSheets } from './PrintSheets.tsx'
import { Totals } from './Totals.tsx'
import { useColumns } from './useColumns.tsx'
import type { ReadLedger } from './useLedger.ts'
import { useOrder } from './useOrder.ts'

/** The newest first: what happened today is what is looked for. */
const newestFirst: TableSort = { column: 'seq', descending: true }

/** A ledger that was read: totals first, then whether it is whole, then its entries. */
export function OpenLedger({ ledger }: { readonly ledger: ReadLedger }) {
  const m = useMessages('ledger')
  const { index } = ledger
  const [filter, setFilter] = useState(wholeLedger)
  const [sort, setSort] = useState(newestFirst)
  const [open, setOpen] = useState<LedgerEntry>()
  const order = useOrder(index, sort)
  // A key that is typed is drawn before what it finds.
  const wanted = useDeferredValue(filter)
  const found = useMemo(() => filterLedger(index, wanted, order), [index, wanted, order])
  const columns = useColumns(index, setOpen)
  const isPrinting = usePrinting()
  const entryAt = (place: number) => index.entries[found[place] ?? 0] as LedgerEntry
  if (index.entries.length === 0 && ledger.head.count === 0) return <p>{m.filter.empty}</p>
  return (
    <>
      <Totals index={index} batch={filter.batch} />
      <ChainCheck ledger={ledger} />
      <Filters filter={filter} batches={index.batches.map(({ batch }) => batch)} onFilter={setFilter} />
      <output className="ledger-found block">{m.filter.found(found.length, index.entries.length)}</output>
      <div className="ledger-table">
        <VirtualTable
          label={m.table}
          columns={columns}
          count={found.length}
          rowAt={entryAt}
          keyOf={({ hash }) => hash}
          sort={sort}
          onSort={(column) =>
            setSort({ column, descending: sort.column === column ? !sort.descending : false })
          }
          empty={m.filter.none}
          printLimit={{ rows: 0, text: '' }}
        />
      </div>
      <Exports ledger={ledger} />
      {isPrinting && (
        <PrintSheets entries={Array.from(found, (place) => index.entries[place] as LedgerEntry)} />
      )}
      <EntryDialog
        entry={open}
        reversed={open?.reverses ? index.entries.findLast(({ id }) => id === open.reverses) : undefined}
        onClose={() => setOpen(undefined)}
      />
    </>
  )
}
