import { useMemo, useState } from 'react'
import type { RosterRow } from '../../domain/roster/row.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import type { TableColumn } from '../../ui/table/TableRow.tsx'
import { VirtualTable } from '../../ui/table/VirtualTable.tsx'
import { usePeopleColumns } from './usePeopleColumns.tsx'

interface PeopleTableProps {
  readonly rows: readonly RosterRow[]
  /** What is shown of each beside name and number. */
  readonly more: readonly TableColumn<RosterRow>[]
  /** What the table is called. */
  readonly label: string
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

/** The people who can be in a batch, to be ticked by hand, or all at once that a filter finds. */
export function PeopleTable({ rows, more, label, chosen, onChange }: PeopleTableProps) {
  const { choose: m } = useMessages('batches')
  const [text, setText] = useState('')
  const wanted = text.trim().toLowerCase()
  const shown = useMemo(
    () =>
      rows.filter(({ cells: { name = '', idNumber = '', mobile = '', schoolClass = '' } }) =>
        [name, idNumber, mobile, schoolClass].some((cell) => cell.toLowerCase().includes(wanted)),
      ),
    [rows, wanted],
  )
  const put = (keys: readonly string[], isIn: boolean) => {
    const next = new Set(chosen)
    for (const key of keys) {
      if (isIn) next.add(key)
      else next.delete(key)
    }
    onChange(next)
  }
  const keys = shown.map(({ key }) => key)
  const areAllIn = keys.every((key) => chosen.has(key))
  const columns = usePeopleColumns(rows, more, chosen, (key, isIn) => put([key], isIn))
  return (
    <section className="flow">
      <SearchBox id="batch-search" label={m.search} onText={setText} />
      <div className="batch-chosen">
        <output>{m.chosen(rows.filter(({ key }) => chosen.has(key)).length)}</output>
        {keys.length > 0 && (
          <Button kind="quiet" onClick={() => put(keys, !areAllIn)}>
            {areAllIn ? m.clearShown(keys.length) : m.selectShown(keys.length)}
          </Button>
        )}
      </div>
      <VirtualTable
        label={label}
        columns={columns}
        count={shown.length}
        rowAt={(index) => shown[index] as RosterRow}
        keyOf={({ key }) => key}
        empty={m.nobody}
      />
    </section>
  )
}
