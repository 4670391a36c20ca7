import { maskIdNumber } from '../../domain/identity.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { VirtualTable } from '../../ui/table/VirtualTable.tsx'
import { useDueColumns } from './useMoreColumns.tsx'

interface ChosenTableProps {
  readonly rows: readonly RosterRow[]
  /** Today (ISO). */
  readonly asOf: string
  readonly label: string
}

/** The employees who were chosen, to be gone over before they are registered. */
export function ChosenTable({ rows, asOf, label }: ChosenTableProps) {
  const { choose: m } = useMessages('batches')
  const due = useDueColumns(asOf)
  return (
    <VirtualTable<RosterRow>
      label={label}
      columns={[
        { id: 'name', title: m.columns.name, text: ({ cells }) => cells.name ?? '' },
        {
          id: 'idNumber',
          title: m.columns.idNumber,
          text: ({ cells }) => maskIdNumber(cells.idNumber ?? ''),
        },
        ...due,
      ]}
      count={rows.length}
      rowAt={(index) => rows[index] as RosterRow}
      keyOf={({ key }) => key}
      empty={m.nobody}
    />
  )
}
