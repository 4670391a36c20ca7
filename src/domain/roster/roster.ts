import { type RosterRow, withoutFindings } from './row.ts'
import { blockSize } from './take.ts'

/** Rows that are stored together. Never changed: a change makes a new one, so that it is known which have to be written. */
export interface RosterBlock {
  readonly id: string
  readonly rows: readonly RosterRow[]
}

/** All people of an organisation, in the order in which they came. */
export type Roster = readonly RosterBlock[]

/** How many people are on it. */
export const countRows = (roster: Roster): number => roster.reduce((sum, { rows }) => sum + rows.length, 0)

export const rowsOf = (roster: Roster): readonly RosterRow[] => roster.flatMap(({ rows }) => rows)

/** Puts rows at the end: into the last block as far as it has room, then into new ones. @param newId makes the name of a block. */
export function appendRows(roster: Roster, rows: readonly RosterRow[], newId: () => string): Roster {
  if (rows.length === 0) return roster
  const last = roster.at(-1)
  const room = last ? blockSize - last.rows.length : 0
  const filled = last && room > 0 ? [{ id: last.id, rows: [...last.rows, ...rows.slice(0, room)] }] : []
  const blocks = filled.length > 0 ? [...roster.slice(0, -1), ...filled] : [...roster]
  for (let at = Math.max(0, room); at < rows.length; at += blockSize)
    blocks.push({ id: newId(), rows: rows.slice(at, at + blockSize) })
  return blocks
}

/** Changes rows by their keys; undefined removes one. Blocks without such a row stay what they are, empty ones go. */
export function changeRows(
  roster: Roster,
  keys: ReadonlySet<string>,
  change: (row: RosterRow) => RosterRow | undefined,
): Roster {
  return roster.flatMap((block) => {
    if (!block.rows.some(({ key }) => keys.has(key))) return [block]
    const rows = block.rows.flatMap((row) => (keys.has(row.key) ? (change(row) ?? []) : [row]))
    return rows.length === 0 ? [] : [{ ...block, rows }]
  })
}

/** What became of rows that were added. */
export interface Merged {
  readonly roster: Roster
  readonly added: number
  /** Rows of the roster that were given anew: by their key, or by the same name and number. */
  readonly updated: number
}

/** Who a row is: the same name with the same number. */
const personOf = ({ cells }: RosterRow): string => `${cells.name ?? ''} ${cells.idNumber ?? ''}`

/** So many rows are looked at between two places where the work can be interrupted. */
const stride = 50

/**
 * Adds rows; can be interrupted. One that comes back with its key takes the place of the row it was; one of the same name and number fills
 * in what is new in it, so that a file that is taken twice doubles nobody. What was submitted stays as it is.
 * @param judge judges a row anew whose cells have changed.
 */
export function* mergeRows(
  roster: Roster,
  rows: readonly RosterRow[],
  judge: (row: RosterRow) => RosterRow,
  newId: () => string,
): Generator<void, Merged> {
  const byKey = new Map<string, RosterRow>()
  const byPerson = new Map<string, RosterRow>()
  for (const row of rowsOf(roster)) {
    byKey.set(row.key, row)
    if (row.cells.idNumber) byPerson.set(personOf(row), row)
    if (byKey.size % stride === 0) yield
  }
  const changed = new Map<string, RosterRow>()
  const added: RosterRow[] = []
  for (const [i, row] of rows.entries()) {
    const same = byKey.get(row.key) ?? (row.cells.idNumber ? byPerson.get(personOf(row)) : undefined)
    if (!same) added.push(row)
    else if (same.submitted === undefined) {
      // The file may have said something of the same person before.
      const rest = withoutFindings(changed.get(same.key) ?? same)
      const cells = byKey.has(row.key) ? row.cells : { ...rest.cells, ...row.cells }
      changed.set(same.key, judge({ ...rest, cells }))
    }
    if (i % stride === 0) yield
  }
  const kept: RosterBlock[] = []
  const keys = new Set(changed.keys())
  for (const block of roster) {
    kept.push(...changeRows([block], keys, (row) => changed.get(row.key)))
    yield
  }
  return { roster: appendRows(kept, added, newId), added: added.length, updated: changed.size }
}
