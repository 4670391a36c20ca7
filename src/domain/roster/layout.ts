import { unescapeFormula } from '../csv.ts'
import { cleanCell } from './clean.ts'
import { type FileColumn, findColumn, keyColumn, type RosterColumn, rosterColumns } from './columns.ts'
import type { RosterCells } from './row.ts'

/** A cell as a file gives it: text, or a number that a spreadsheet holds. */
export type RawCell = string

/** Which column of the roster each column of a table is. */
export interface Layout {
  readonly columns: readonly (FileColumn | undefined)[]
  /** How many rows at the beginning are no people: titles and the header. */
  readonly skip: number
  /** Headers that mean nothing to a roster. */
  readonly unknown: readonly string[]
  /** Whether there was a header; else the columns were told by what stands in them. */
  readonly named: boolean
}

/** How far down a header may stand: below the name of the form, the organisation, the operator. */
const headerWithin = 20

/**
 * Finds out what the columns of a table are, by its header wherever that stands, or by what the cells look like.
 * @returns undefined where neither tells where the names or the numbers are.
 */
export function findLayout(rows: readonly (readonly RawCell[])[]): Layout | undefined {
  const headers = rows.slice(0, headerWithin).map((row) => row.map((cell) => findColumn(cell)))
  const scores = headers.map((row) => new Set(row.filter((column) => column !== undefined)).size)
  const best = scores.indexOf(Math.max(0, ...scores))
  const header = headers[best]
  if (header && isEnough(header, rows[best] ?? [])) {
    const columns = withoutRepeats(header)
    const unknown = (rows[best] ?? []).filter((cell, i) => cell.trim() !== '' && header[i] === undefined)
    return { columns, skip: best + 1, unknown: unknown.map((cell) => cell.trim()), named: true }
  }
  const columns = guess(rows.slice(0, 50))
  return columns.includes('idNumber') || columns.includes('name')
    ? { columns, skip: 0, unknown: [], named: false }
    : undefined
}

/** A header names people or their numbers, and holds nothing that only a person's row does. */
function isEnough(header: readonly (FileColumn | undefined)[], cells: readonly RawCell[]): boolean {
  const names = header.includes('name') || header.includes('idNumber')
  return names && !cells.some((cell) => /\d{7}/.test(cell))
}

/** The first of several columns that mean the same is taken. */
const withoutRepeats = (columns: readonly (FileColumn | undefined)[]) =>
  columns.map((column, i) => (columns.indexOf(column) === i ? column : undefined))

const likely: readonly (readonly [RosterColumn, RegExp])[] = [
  ['idNumber', /^'?(?:\d{17}[\dXx]|\d(?:\.\d+)?E\+?1[67]|[HMhm]\d{8,10}|[A-Za-z]{3}\d{12})$/],
  ['mobile', /^'?(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?:\.0)?$/],
  ['sex', /^[男女]$/],
  ['bank', /银行$|bank/i],
  ['photo', /\.(?:jpe?g|png)$/i],
  ['idExpiry', /^长期$/],
  [
    'name',
    /^[\u4E00-\u9FFF]{2,4}$|^[\u4E00-\u9FFF]{2,10}[·•][\u4E00-\u9FFF]{2,10}$|^[A-Z][a-z'-]+(?: [A-Z][A-Za-z'-]+)+$/,
  ],
]
const notNames = /银行|族$|^[男女]$|班$|村$|市$|县$|区$|省$|公司/

/** Of each kind, the column in which most of the cells look like it; a second one of numbers or names is the guardian's. */
function guess(rows: readonly (readonly RawCell[])[]): readonly (FileColumn | undefined)[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const taken: (FileColumn | undefined)[] = Array.from({ length: width }, () => undefined)
  for (const [column, looks] of likely) {
    const counts = taken.map((other, i) =>
      other === undefined
        ? rows.filter((row) => {
            const cell = (row[i] ?? '').trim()
            return looks.test(cell) && !(column === 'name' && notNames.test(cell))
          }).length
        : 0,
    )
    const most = Math.max(0, ...counts)
    if (most > 0 && most * 2 >= rows.length) taken[counts.indexOf(most)] = column
  }
  return taken
}

/** One person of a table. */
export interface ReadPerson {
  readonly cells: RosterCells
  /** The key of the row that this one was, where the file comes from this roster. */
  readonly key: string | undefined
}

/** The person in a row; undefined where the row is a header again, an example of a template, or has nothing of a person. */
export function readPerson(row: readonly RawCell[], layout: Layout): ReadPerson | undefined {
  const cells: { [C in RosterColumn]?: string } = {}
  let key: string | undefined
  let isEmpty = true
  const { columns } = layout
  for (let i = 0; i < columns.length; i += 1) {
    const column = columns[i]
    const raw = row[i]
    if (column === undefined || raw === undefined || raw === '') continue
    if (column === keyColumn) key = raw.trim() || undefined
    if (!isRosterColumn(column)) continue
    const cell = cleanCell(column, unescapeFormula(raw))
    if (cell === '') continue
    cells[column] = cell
    isEmpty = false
  }
  if (isEmpty) return undefined
  const { name = '', idNumber = '' } = cells
  if (/^(?:示例|例)[：:（(]|^Example[ :(]/i.test(row[columns.indexOf('name')] ?? '')) return undefined
  return name !== '' && !/\d/.test(idNumber) && findColumn(name) === 'name' ? undefined : { cells, key }
}

const rosterColumnSet: ReadonlySet<string> = new Set(rosterColumns)
const isRosterColumn = (column: FileColumn): column is RosterColumn => rosterColumnSet.has(column)
