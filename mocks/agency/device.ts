import type { TableName } from './rows.ts'

/** The tables that a device keeps: the agency's, and one for what lay about and is no row of any. */
export type StoredTable = TableName | 'unreadable'
export const storedTables = [
  'cases',
  'cards',
  'appointments',
  'keys',
  'codes',
  'files',
  'misses',
  'lookUps',
  'sessions',
  'organisations',
  'batches',
  'invitations',
  'helps',
  'handlings',
  'ledger',
  'unreadable',
] as const satisfies readonly StoredTable[]

/** A row as it lies on a device. */
export interface StoredRow {
  /** Its place in the table: rows are counted in the order they came. */
  readonly seq: number
  readonly id: string
  /** JSON that anybody may have written. */
  readonly text?: string
  /** In place of the text: a row that has not left this page, and is what it is said to be. */
  readonly row?: unknown
}

/** What is to be written under an id: a row, or text that can't be read and is kept as it is; without both the row is removed. */
export interface Write {
  readonly table: StoredTable
  readonly id: string
  readonly row?: unknown
  readonly text?: string
  /** Under which it is found: the name of an index, a slash, and the key in it. */
  readonly keys: readonly string[]
}

/** A stretch of a table's keys: `from` belongs to it, `before` does not. */
export interface Stretch {
  readonly from: string
  readonly before: string
  readonly backwards?: true | undefined
  readonly limit?: number | undefined
}

/** How a device is read within one transaction. */
export interface Shelf {
  find(table: StoredTable, id: string): StoredRow | undefined
  /** Rows in the order of key and place; one that stands under several of the keys comes several times. */
  list(table: StoredTable, stretch: Stretch): readonly StoredRow[]
  /** The same without the rows: each key with the place of its row. */
  keys(
    table: StoredTable,
    stretch: Pick<Stretch, 'from' | 'before'>,
  ): readonly (readonly [key: string, seq: number])[]
  /** The places alone; `skip`: without so many of the first. */
  places(table: StoredTable, stretch: Stretch & { readonly skip?: number | undefined }): readonly number[]
  /** How many keys lie in a stretch. */
  count(table: StoredTable, stretch: Pick<Stretch, 'from' | 'before'>): number
  /** The places of all rows, in order. */
  seqs(table: StoredTable): readonly number[]
  /** The rows at these places, as far as there are any. */
  at(table: StoredTable, seqs: readonly number[]): readonly StoredRow[]
  /** The last place that is taken; 0 where the table is empty. */
  lastSeq(table: StoredTable): number
}

/** What one change does to a device. */
export interface Writes {
  /** Tables that everything is taken out of first. */
  readonly emptied: readonly StoredTable[]
  readonly rows: readonly Write[]
}

/**
 * Where the agency's rows and files are kept. `read` and `change` are one transaction each, in which nobody else comes between;
 * `work` waits for nothing, and may be run more than once: what it reads for the first time has to be fetched.
 */
export interface Device {
  /** Others rely on what is kept here: what it can't keep is refused, not held in memory. */
  readonly isBinding?: true
  read<T>(work: (shelf: Shelf) => T): Promise<T>
  /** Keeps all of what `work` returns, or nothing. */
  change(work: (shelf: Shelf) => Writes): Promise<void>
  readonly putFile: (id: string, bytes: ArrayBuffer) => Promise<void>
  readonly findFile: (id: string) => Promise<ArrayBuffer | undefined>
  readonly removeFile: (id: string) => Promise<void>
  readonly clear: () => Promise<void>
}
