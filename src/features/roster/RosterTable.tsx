import { memo } from 'react'
import type { RosterRow } from '../../domain/roster/row.ts'
import type { Survey } from '../../domain/roster/survey.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { tableRoles } from '../../ui/table/tableRoles.ts'
import { RosterLine, type RowSetting } from './RosterLine.tsx'

interface RosterTableProps {
  readonly rows: readonly RosterRow[]
  readonly looked: Survey
  readonly setting: RowSetting
  /** The key of the row that is being mended. */
  readonly open: string | undefined
}

function Table({ rows, looked, setting, open }: RosterTableProps) {
  const m = useMessages('roster')
  return (
    <table {...tableRoles.table} className="roster-table">
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th {...tableRoles.head} scope="col">
            {m.row}
          </th>
          {setting.columns.map((column) => (
            <th {...tableRoles.head} scope="col" key={column}>
              {m.columns[column]}
            </th>
          ))}
          <th {...tableRoles.head} scope="col">
            {m.state}
          </th>
          <th {...tableRoles.head} scope="col">
            {m.actions}
          </th>
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {rows.map((row) => (
          <RosterLine
            key={row.key}
            {...setting}
            row={row}
            problems={looked.problemsOf(row)}
            state={looked.stateOf(row)}
            place={looked.placeOf(row.key)}
            isOpen={open === row.key}
          />
        ))}
      </tbody>
    </table>
  )
}

/** A page of the roster: a table, on a phone a card for each person. What is wrong stands in its cell; mending opens below the row. */
export const RosterTable = memo(Table)
