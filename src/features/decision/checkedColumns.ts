import type { RosterColumn } from '../../domain/roster/columns.ts'

/** What a person looks over, and can say is wrong; the guardian of a child all of it. */
export const checkedColumns = [
  'name',
  'idNumber',
  'mobile',
  'guardianName',
  'guardianIdNumber',
  'guardianRelation',
] as const satisfies readonly RosterColumn[]
export type CheckedColumn = (typeof checkedColumns)[number]

/** Those that are about this person. */
export const columnsFor = (isChild: boolean): readonly CheckedColumn[] =>
  isChild ? checkedColumns : checkedColumns.slice(0, 3)
