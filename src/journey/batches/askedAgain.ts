import { rosterColumns } from '../../domain/roster/columns.ts'
import { changeRows, type Roster, rowsOf } from '../../domain/roster/roster.ts'
import type { RosterRow } from '../../domain/roster/row.ts'

/** Of a case of a batch, what the agency asks for again. */
interface AskedOf {
  readonly key: string
  /** Of an application for a card. */
  readonly number?: string
  readonly asked?: string
  readonly correctBy?: string
}

/** Puts what the agency asks for again of people of a batch on its cell in the roster, and takes it off where it asks no more. */
export function withAsked(roster: Roster, batch: string, cases: readonly AskedOf[]): Roster {
  const byKey = new Map(cases.map((each) => [each.key, each]))
  const next = (row: RosterRow): RosterRow => {
    const { asked, correctBy, number } = byKey.get(row.key) ?? {}
    const column = rosterColumns.find((each) => each === asked)
    if (column !== undefined && correctBy !== undefined) {
      const isSame = row.asked?.column === column && row.asked.by === correctBy && row.submitted === number
      const own = number === undefined ? {} : { submitted: number }
      return isSame ? row : { ...row, ...own, asked: { column, batch, by: correctBy } }
    }
    if (row.asked?.batch !== batch) return row
    const { asked: _, ...rest } = row
    return rest
  }
  const changed = rowsOf(roster).filter((row) => byKey.has(row.key) && next(row) !== row)
  return changed.length === 0 ? roster : changeRows(roster, new Set(changed.map(({ key }) => key)), next)
}
