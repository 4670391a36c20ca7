// Said in full: where a narrow screen makes a block of a row, browsers forget that it was one of a table.
export const gridRoles = {
  grid: { role: 'grid' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  cell: { role: 'gridcell' },
  gap: { role: 'presentation' },
} as const
