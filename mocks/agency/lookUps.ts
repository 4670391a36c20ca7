import type { LookUpRow } from './lookUpRows.ts'
import type { Changing } from './rows.ts'

/** Writes down that somebody looked at a person's record, or was refused. */
export function noteLookUp(tables: Changing, row: LookUpRow): void {
  tables.set('lookUps', `${row.at}-${tables.nextSeq('lookUps')}`, row)
}
