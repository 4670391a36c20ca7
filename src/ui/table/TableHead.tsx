import { classes } from '../classes.ts'
import { gridRoles } from './gridRoles.ts'
import type { TableColumn } from './TableRow.tsx'

export interface TableSort {
  readonly column: string
  readonly descending: boolean
}

interface TableHeadProps<R> {
  readonly columns: readonly TableColumn<R>[]
  readonly sort: TableSort | undefined
  readonly onSort: ((column: string) => void) | undefined
}

/** The head of a long table; where a column sorts, its title is the button. */
export function TableHead<R>({ columns, sort, onSort }: TableHeadProps<R>) {
  return (
    <thead {...gridRoles.group}>
      <tr {...gridRoles.row} aria-rowindex={1}>
        {columns.map(({ id, title, sorts, numeric }) => {
          const isSorted = sort?.column === id
          const order = sort?.descending ? 'descending' : 'ascending'
          return (
            <th
              key={id}
              {...gridRoles.head}
              scope="col"
              className={classes(numeric && 'is-numeric', !(sorts && onSort) && 'is-plain')}
              aria-sort={isSorted ? order : undefined}
            >
              {sorts && onSort ? (
                <button type="button" className="table-sort" onClick={() => onSort(id)}>
                  {title}
                  <span aria-hidden="true">{isSorted ? (sort.descending ? '↓' : '↑') : '↕'}</span>
                </button>
              ) : (
                title
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
