import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { classes } from '../classes.ts'
import { isComposing } from '../composition.ts'
import { type Cell, cellAfter } from './gridKeys.ts'
import { TableHead, type TableSort } from './TableHead.tsx'
import { type TableColumn, TableRow } from './TableRow.tsx'
import { gridRoles } from './tableRoles.ts'
import { usePrinting } from './usePrinting.ts'
import { useShownRows } from './useShownRows.ts'
import './VirtualTable.css'

export interface VirtualTableProps<R> {
  /** What the table is called; it can be seen by screen readers only. */
  readonly label: string
  readonly columns: readonly TableColumn<R>[]
  readonly count: number
  /** The row in a place, the same object while nothing in it changes. */
  readonly rowAt: (index: number) => R
  readonly keyOf: (row: R) => string
  readonly sort?: TableSort | undefined
  /** A head was pressed; the parent sorts. */
  readonly onSort?: (column: string) => void
  /** What is said where there is no row. */
  readonly empty: ReactNode
  /** More rows are not printed; what is said instead. */
  readonly printLimit?: { readonly rows: number; readonly text: string }
}

const cellOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null

/**
 * A table of any length, of which the document holds the rows in sight. One stop of the Tab key, and its keys within: arrows, page keys,
 * Home and End; Enter presses what is in a cell, or goes into its field, and Escape comes back. The cell with the focus stays in the
 * document while it is scrolled away. Its rows are all of one height. On a narrow screen each is a card; printed are all.
 */
export function VirtualTable<R>(props: VirtualTableProps<R>) {
  const { label, columns, count, rowAt, keyOf, sort, onSort, empty, printLimit } = props
  const box = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const [chosen, setChosen] = useState<Cell>({ row: 0, column: 0 })
  const goesTo = useRef<Cell>(undefined)
  const isPrinting = usePrinting()
  const active = {
    row: Math.min(chosen.row, Math.max(count - 1, 0)),
    column: Math.min(chosen.column, columns.length - 1),
  }
  const { shown, rowHeight } = useShownRows(box, body, count, active.row)

  useLayoutEffect(() => {
    const to = goesTo.current
    const cell =
      to && body.current?.querySelector<HTMLElement>(`[data-row="${to.row}"] > [data-column="${to.column}"]`)
    if (!cell) return
    goesTo.current = undefined
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const press = (event: KeyboardEvent) => {
    const cell = cellOf(event.target)
    if (!cell || isComposing(event.nativeEvent)) return
    if (cell !== event.target) {
      if (event.key === 'Escape') cell.focus()
      return
    }
    const control = cell.querySelector<HTMLElement>('a, button, input, select, textarea')
    if ((event.key === 'Enter' || event.key === 'F2') && control) {
      event.preventDefault()
      if (control.matches('a, button')) control.click()
      else control.focus()
    }
    const page = Math.max(1, Math.floor((shown.last - shown.first) / 2))
    const to = cellAfter(event, active, { rows: count, columns: columns.length, page })
    if (!to) return
    event.preventDefault()
    goesTo.current = to
    setChosen(to)
  }

  const isTooLong = isPrinting && printLimit !== undefined && count > printLimit.rows
  const rows = isPrinting
    ? Array.from({ length: isTooLong ? 0 : count }, (_, row) => [row, row] as const)
    : [...shown.slots].filter(([row]) => row < count)
  const isTall = columns.some(({ below }) => below)
  const width = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  const lines: ReactNode[] = []
  let next = 0
  /** Stands for the rows before `row` that are not there. */
  const leaveOut = (row: number) => {
    if (row > next && !isPrinting)
      lines.push(
        <tr key={`gap-${lines.length === 0 ? 'above' : next}`} {...gridRoles.gap} className="table-gap">
          <td {...gridRoles.gap} style={{ blockSize: (row - next) * rowHeight }} />
        </tr>,
      )
    next = row + 1
  }
  for (const [row, slot] of rows) {
    leaveOut(row)
    const data = rowAt(row)
    lines.push(
      <TableRow
        key={slot}
        row={data}
        rowKey={keyOf(data)}
        index={row}
        columns={columns}
        active={row === active.row ? active.column : undefined}
        isTall={isTall}
      />,
    )
  }
  leaveOut(count)
  if (count === 0) return <div className="table-empty">{empty}</div>
  return (
    <div
      ref={box}
      className={classes('virtual-table', isTall && 'is-tall')}
      style={{ '--shares': width } as CSSProperties}
    >
      {isTooLong && <p>{printLimit.text}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table
        {...gridRoles.grid}
        aria-label={label}
        aria-rowcount={count + 1}
        onKeyDown={press}
        onFocus={({ target }) => {
          const cell = cellOf(target)
          const row = Number(cell?.parentElement?.dataset['row'] ?? -1)
          if (row >= 0) setChosen({ row, column: Number(cell?.dataset['column']) })
        }}
      >
        <colgroup>
          {columns.map(({ id, share = 1 }) => (
            <col key={id} style={{ inlineSize: `${(100 * share) / width}%` }} />
          ))}
        </colgroup>
        <TableHead columns={columns} sort={sort} onSort={isPrinting ? undefined : onSort} />
        <tbody ref={body} {...gridRoles.group}>
          {lines}
        </tbody>
      </table>
    </div>
  )
}
