import { type RosterProblem, type RosterRow, type RowState, rowStates, stateOf } from './row.ts'
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

/**
 * Adds rows. One that comes back with its key takes the place of the row it was; one of the same name and number fills in what is new
 * in it, so that a file that is taken twice doubles nobody. What was submitted stays as it is.
 * @param judge judges a row anew whose cells have changed.
 */
export function mergeRows(
  roster: Roster,
  rows: readonly RosterRow[],
  judge: (row: RosterRow) => RosterRow,
  newId: () => string,
): Merged {
  const byKey = new Map<string, RosterRow>()
  const byPerson = new Map<string, RosterRow>()
  for (const { rows: known } of roster)
    for (const row of known) {
      byKey.set(row.key, row)
      if (row.cells.idNumber) byPerson.set(personOf(row), row)
    }
  const changed = new Map<string, RosterRow>()
  const added: RosterRow[] = []
  for (const row of rows) {
    const same = byKey.get(row.key) ?? (row.cells.idNumber ? byPerson.get(personOf(row)) : undefined)
    if (!same) added.push(row)
    else if (same.submitted === undefined) {
      const cells = byKey.has(row.key) ? row.cells : { ...same.cells, ...row.cells }
      const { found: _, ...rest } = same
      changed.set(same.key, judge({ ...rest, cells }))
    }
  }
  const kept = changeRows(roster, new Set(changed.keys()), (row) => changed.get(row.key))
  return { roster: appendRows(kept, added, newId), added: added.length, updated: changed.size }
}

/** A roster as it is looked at: who is repeated, and how many stand how. */
export interface Survey {
  /** All that is wrong with a row: its cells, the person who is in the roster already, what the agency found. */
  readonly problemsOf: (row: RosterRow) => readonly RosterProblem[]
  readonly stateOf: (row: RosterRow) => RowState
  readonly counts: Readonly<Record<RowState, number>>
  readonly total: number
  /** The place of a row in the roster, from 1 on, by its key. */
  readonly placeOf: (key: string) => number
  /** How many wait for a photo, and for nothing that is wrong. */
  readonly withoutPhoto: number
}

/** Looks through a roster once. The first of several rows of one number is right, the others name it. */
export function survey(roster: Roster): Survey {
  const first = new Map<string, string>()
  const repeats = new Map<string, string>()
  const places = new Map<string, number>()
  for (const { rows } of roster)
    for (const { key, cells } of rows) {
      places.set(key, places.size + 1)
      const id = cells.idNumber
      if (id === undefined || id.includes('+')) continue
      const other = first.get(id)
      if (other === undefined) first.set(id, key)
      else repeats.set(key, other)
    }
  const problemsOf = (row: RosterRow): readonly RosterProblem[] => {
    const other = repeats.get(row.key)
    if (other === undefined && row.found === undefined && row.asked === undefined) return row.problems
    const all = [...row.problems]
    if (other !== undefined) all.unshift({ column: 'idNumber', code: 'repeated', repeats: other })
    if (row.found !== undefined)
      all.unshift({ column: row.found === 'record.mismatch' ? 'name' : 'idNumber', code: row.found })
    if (row.asked !== undefined) all.unshift({ column: row.asked.column, code: 'askedAgain' })
    return all
  }
  const stateIn = (row: RosterRow) => stateOf(row, problemsOf(row))
  const counts = Object.fromEntries(rowStates.map((state) => [state, 0])) as Record<RowState, number>
  let withoutPhoto = 0
  for (const { rows } of roster)
    for (const row of rows) {
      counts[stateIn(row)] += 1
      if (row.problems.some(({ code }) => code === 'photo.later')) withoutPhoto += 1
    }
  return {
    problemsOf,
    stateOf: stateIn,
    counts,
    total: places.size,
    placeOf: (key) => places.get(key) ?? 0,
    withoutPhoto,
  }
}

/** The rows of one state, or all, whose name, number or mobile holds what is searched for; capitals make no difference. */
export function findRows(
  roster: Roster,
  looked: Survey,
  state: RowState | undefined,
  text: string,
): readonly RosterRow[] {
  const wanted = text.trim().toLowerCase()
  const fits = ({ cells: { name = '', idNumber = '', mobile = '', schoolClass = '' } }: RosterRow) =>
    [name, idNumber, mobile, schoolClass].some((cell) => cell.toLowerCase().includes(wanted))
  return rowsOf(roster).filter(
    (row) => (state === undefined || looked.stateOf(row) === state) && (wanted === '' || fits(row)),
  )
}
