/** A cell of a table, by row and column, from 0 on. */
export interface Cell {
  readonly row: number
  readonly column: number
}

interface Extent {
  readonly rows: number
  readonly columns: number
  /** How many rows are in sight. */
  readonly page: number
}

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * Where a key leads from a cell; undefined for a key that leads nowhere. Arrows one cell, page keys what is in sight, Home and End
 * within the row, with Ctrl or ⌘ to the first and the last row (ARIA Authoring Practices, data grid).
 */
export function cellAfter(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  { row, column }: Cell,
  { rows, columns, page }: Extent,
): Cell | undefined {
  const isFar = ctrlKey || metaKey
  if (altKey || rows === 0 || (isFar && key !== 'Home' && key !== 'End')) return undefined
  const to = (toRow: number, toColumn = column): Cell => ({
    row: Math.min(Math.max(toRow, 0), rows - 1),
    column: Math.min(Math.max(toColumn, 0), columns - 1),
  })
  const leads: Readonly<Record<string, () => Cell>> = {
    ArrowDown: () => to(row + 1),
    ArrowUp: () => to(row - 1),
    ArrowRight: () => to(row, column + 1),
    ArrowLeft: () => to(row, column - 1),
    PageDown: () => to(row + page),
    PageUp: () => to(row - page),
    Home: () => to(isFar ? 0 : row, 0),
    End: () => to(isFar ? rows - 1 : row, columns - 1),
  }
  return leads[key]?.()
}
