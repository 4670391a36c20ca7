import { classes } from '../classes.ts'
import type { TableColumn } from './TableRow.tsx'
import { gridRoles } from './tableRoles.ts'

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
  const orderOf = (id: string) =>
    sort?.column === id ? (sort.descending ? 'descending' : 'ascending') : undefined
  return (
    <thead {...gridRoles.group}>
      <tr {...gridRoles.row} aria-rowindex={1}>
        {columns.map(({ id, title, sorts, numeric, below }) => {
          const canSort = sorts && onSort
          return (
            <th
              key={id}
              {...gridRoles.head}
              scope="col"
              className={classes(numeric && 'is-numeric', !canSort && 'is-plain')}
              aria-sort={orderOf(id) ?? (below && orderOf(below.id))}
            >
              {canSort ? <SortButton title={title} order={orderOf(id)} onPress={() => onSort(id)} /> : title}
              {below &&
                (below.sorts && onSort ? (
                  <SortButton
                    title={below.title}
                    order={orderOf(below.id)}
                    onPress={() => onSort(below.id)}
                  />
                ) : (
                  <span className="table-below">{below.title}</span>
                ))}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** The title of what can be sorted by, with the way in which it is. */
function SortButton({
  title,
  order,
  onPress,
}: {
  readonly title: string
  readonly order: 'ascending' | 'descending' | undefined
  readonly onPress: () => void
}) {
  return (
    <button type="button" className={classes('table-sort', order && 'is-sorted')} onClick={onPress}>
      {title}
      <span aria-hidden="true">{order === undefined ? '↕' : order === 'descending' ? '↓' : '↑'}</span>
    </button>
  )
}
