import { checkRow, type RosterRules } from './check.ts'
import { findLayout, type Layout, type ReadPerson, readPerson } from './layout.ts'
import type { RosterRow } from './row.ts'
import type { RowReader } from './textTable.ts'

/** How many rows are kept, sent and stored together: a change costs one block. */
export const blockSize = 1000
/** How many rows are read and checked in one go: so few that a slow device goes on answering meanwhile. */
const stepSize = 100
/** More people are no roster of one organisation; the rest of a file is not taken, and that is said. */
export const mostRows = 100_000

/** People as they come out of a file, bit by bit. */
export interface Taking {
  readonly layout: Layout
  /** The next people, each judged; empty at the end. */
  readonly next: () => readonly RosterRow[]
  /** How much of the file has been read, from 0 to 1. */
  readonly progress: () => number
  /** Whether people were left out because there were more than `mostRows`. */
  readonly wasCut: () => boolean
}

/**
 * Reads a table into rows of a roster. Nothing is thrown and no row is lost: what is wrong stands beside the cell it is in.
 * @param prefix of the keys that the rows get; a row that brings its own keeps it.
 * @returns undefined where no column of names or numbers was found.
 */
export function takeTable(table: RowReader, rules: RosterRules, prefix: string): Taking | undefined {
  const head = table.read(50)
  const layout = findLayout(head)
  if (!layout) return undefined
  let waiting: readonly (readonly string[])[] = head.slice(layout.skip)
  /** A row that was copied in a spreadsheet has the key of another. */
  const keys = new Set<string>()
  let count = 0
  let wasCut = false
  const withOwnKey = (person: ReadPerson): ReadPerson => {
    if (person.key === undefined || keys.has(person.key)) return { ...person, key: undefined }
    keys.add(person.key)
    return person
  }
  return {
    layout,
    next: () => {
      const rows: RosterRow[] = []
      while (rows.length === 0 && !wasCut) {
        const raw = [...waiting, ...table.read(stepSize - waiting.length)]
        waiting = []
        if (raw.length === 0) break
        for (const cells of raw) {
          const person = readPerson(cells, layout)
          if (!person) continue
          if (count >= mostRows) wasCut = true
          else {
            count += 1
            rows.push(rowOf(withOwnKey(person), rules, `${prefix}-${count}`))
          }
        }
      }
      return rows
    },
    progress: table.progress,
    wasCut: () => wasCut,
  }
}

/** A row of somebody who was read. */
export const rowOf = ({ cells, key }: ReadPerson, rules: RosterRules, newKey: string): RosterRow => ({
  key: key ?? newKey,
  cells,
  problems: checkRow(cells, rules),
})
