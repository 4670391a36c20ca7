import { Fragment, memo, type ReactNode } from 'react'
import { classes } from '../classes.ts'
import { gridRoles } from './tableRoles.ts'

export interface TableColumn<R> {
  readonly id: string
  readonly title: string
  /** What stands in the cell. */
  readonly text: (row: R) => string
  /** The same drawn otherwise: a tag, a button, a field. One control to a cell. */
  readonly cell?: (row: R, index: number) => ReactNode
  /** A second line of the cell, which is left out where each row is a card. Every row of the table is then two lines high. */
  readonly below?: {
    readonly id: string
    readonly title: string
    readonly text: (row: R) => string
    /** Whether the table can be sorted by it, too. */
    readonly sorts?: boolean
  }
  /** Whether its head sorts. */
  readonly sorts?: boolean
  /** Its share of the width against the others'; 1 where nothing is said. */
  readonly share?: number
  readonly numeric?: boolean
  /** Left out where each row is a card; what is left out is a press away. */
  readonly aside?: boolean
  /** Takes a whole line where each row is a card: what would not fit into half of one. */
  readonly wide?: boolean
}

interface TableRowProps<R> {
  readonly row: R
  readonly rowKey: string
  readonly index: number
  readonly columns: readonly TableColumn<R>[]
  /** The column of the cell that takes the focus, where it is in this row. */
  readonly active: number | undefined
  /** Whether the rows of this table are two lines high. */
  readonly isTall: boolean
}

/** A text in its cell; a long one may take both lines of a row of two. */
const lineOf = (text: string, isLong: boolean): ReactNode =>
  isLong && text !== '' ? <span className="table-lines">{text}</span> : text

function Row<R>({ row, rowKey, index, columns, active, isTall }: TableRowProps<R>) {
  return (
    <tr {...gridRoles.row} aria-rowindex={index + 2} data-row={index}>
      {columns.map(({ id, title, text, cell, below, numeric, aside, wide }, at) => (
        <td
          key={id}
          {...gridRoles.cell}
          data-column={at}
          data-title={title}
          className={classes(numeric && 'is-numeric', aside && 'is-aside', wide && 'is-wide')}
          tabIndex={at === active ? 0 : -1}
        >
          {/* A text is put into the cell that is there; what may hold something of its own belongs to its row alone. */}
          {cell ? <Fragment key={rowKey}>{cell(row, index)}</Fragment> : lineOf(text(row), isTall && !below)}
          {below && <span className="table-below">{below.text(row)}</span>}
        </td>
      ))}
    </tr>
  )
}

/** A row of a long table. Drawn anew only where something in it changes. */
export const TableRow = memo(Row) as typeof Row
