import { changeRows } from '../../domain/roster/roster.ts'
import type { AgencyFinding, RosterRow } from '../../domain/roster/row.ts'
import { type BatchPart, outcomesOf, type RowOutcome } from '../../journey/batches/outbox.ts'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'

const findings: readonly AgencyFinding[] = ['record.alreadyHasCard', 'record.inProgress', 'record.mismatch']

/** A row as it stands after the agency has answered: with the number of its case, or with what was found about the person. */
export function rowAfter(row: RosterRow, outcome: RowOutcome | undefined): RosterRow {
  if (outcome?.kind === 'taken') {
    const { found: _, ...rest } = row
    return row.submitted === outcome.number ? row : { ...rest, submitted: outcome.number }
  }
  const codes = outcome?.kind === 'refused' ? outcome.problems.map(({ code }) => code) : []
  const found = findings.find((each) => codes.includes(each))
  return found && row.submitted === undefined && row.found !== found ? { ...row, found } : row
}

/** Writes into the roster what became of its rows. Doing it twice changes nothing. */
export async function writeBack(roster: RosterStore, parts: readonly BatchPart[]): Promise<void> {
  const outcomes = outcomesOf(parts)
  if (outcomes.size === 0) return
  // Again where another tab has written meanwhile: what it left is the ground then.
  for (let tried = 0; tried < 3; tried += 1) {
    roster.change((rows) =>
      changeRows(rows, new Set(outcomes.keys()), (row) => rowAfter(row, outcomes.get(row.key))),
    )
    await roster.flush()
    if (!roster.state.get().wasOverwritten) return
  }
}
