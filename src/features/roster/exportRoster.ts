import { csvOf } from '../../domain/csv.ts'
import type { RosterColumn } from '../../domain/roster/columns.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { lostPart } from '../../ui/lostPart.ts'
import { saveBlob } from '../../ui/saveBlob.ts'

export type SheetFormat = 'xlsx' | 'csv'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Gives the person a table as a workbook, or as CSV with a byte order mark. */
export async function saveTable(
  rows: readonly (readonly string[])[],
  name: string,
  format: SheetFormat,
): Promise<void> {
  if (format === 'csv') return saveBlob(new Blob([csvOf(rows)], { type: 'text/csv' }), `${name}.csv`)
  const { writeXlsx } = await import('../../ui/sheets/writeXlsx.ts').catch(lostPart)
  return saveBlob(new Blob([writeXlsx(rows, name)], { type: xlsxType }), `${name}.xlsx`)
}

/** The columns that any of these rows has something in, the most needed ones in any case. */
export function columnsIn(
  rows: readonly RosterRow[],
  usual: readonly RosterColumn[],
): readonly RosterColumn[] {
  const used = new Set<string>(rows.flatMap(({ cells }) => Object.keys(cells)))
  const others = [...used].filter((column): column is RosterColumn => !usual.some((each) => each === column))
  return [...usual, ...others]
}
