/** The parts of a table, said in full: where a narrow screen makes a block of a row, browsers forget that it was one of a table. */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const

/** The same of a table whose cells the keyboard goes through. A gap stands for rows that are not drawn: it is nothing to read. */
export const gridRoles = {
  grid: { role: 'grid' },
  group: tableRoles.group,
  row: tableRoles.row,
  head: tableRoles.head,
  cell: { role: 'gridcell' },
  gap: { 'aria-hidden': true },
} as const
