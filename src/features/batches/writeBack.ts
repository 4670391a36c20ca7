import type { CaseStatus } from '../../domain/case.ts'
import type { BatchMatter } from '../../domain/organisationCodes.ts'
import { changeRows, type Roster, rowsOf } from '../../domain/roster/roster.ts'
import type { AgencyFinding, RosterRow } from '../../domain/roster/row.ts'
import { type BatchPart, outcomesOf, type RowOutcome } from '../../journey/batches/outbox.ts'
import { rosterKey } from '../../journey/batches/rowKeys.ts'
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

/** The same of somebody whom the organisation has registered: it is under way, or the agency had them already. */
export function rowAfterRegistration(row: RosterRow, outcome: RowOutcome | undefined): RosterRow {
  const codes = outcome?.kind === 'refused' ? outcome.problems.map(({ code }) => code) : []
  if (outcome?.kind === 'taken' || codes.includes('record.inProgress'))
    return row.registering || row.insured ? row : { ...row, registering: true }
  if (codes.includes('record.alreadyRegistered')) return withInsurance(row)
  const found = findings.find((each) => codes.includes(each))
  return found && row.found !== found ? { ...row, found } : row
}

/** The row of somebody who is insured now. */
function withInsurance(row: RosterRow): RosterRow {
  if (row.insured && !row.registering) return row
  const { registering: _, ...rest } = row
  return { ...rest, insured: true }
}

/** How a registration stands, by its case. */
interface Registration {
  readonly key: string
  readonly status: CaseStatus | 'unknown'
}

/** Puts into the roster what became of registrations: done, or to be made anew where one was refused or taken back. */
export function withRegistrations(roster: Roster, cases: readonly Registration[]): Roster {
  const byKey = new Map(cases.map(({ key, status }) => [rosterKey('registrations', key), status]))
  const next = (row: RosterRow): RosterRow => {
    const status = byKey.get(row.key)
    if (status === 'enrolled') return withInsurance(row)
    if (!row.registering || (status !== 'rejected' && status !== 'withdrawn')) return row
    const { registering: _, ...rest } = row
    return rest
  }
  const changed = rowsOf(roster).filter((row) => byKey.has(row.key) && next(row) !== row)
  return changed.length === 0 ? roster : changeRows(roster, new Set(changed.map(({ key }) => key)), next)
}

/** Writes into the roster what became of its rows. Doing it twice changes nothing. */
export async function writeBack(
  roster: RosterStore,
  matter: BatchMatter | undefined,
  parts: readonly BatchPart[],
): Promise<void> {
  const outcomes = new Map([...outcomesOf(parts)].map(([key, each]) => [rosterKey(matter, key), each]))
  const after = matter === 'registrations' ? rowAfterRegistration : rowAfter
  if (outcomes.size === 0) return
  // Again where another tab has written meanwhile: what it left is the ground then.
  for (let tried = 0; tried < 3; tried += 1) {
    roster.change((rows) =>
      changeRows(rows, new Set(outcomes.keys()), (row) => after(row, outcomes.get(row.key))),
    )
    await roster.flush()
    if (!roster.state.get().wasOverwritten) return
  }
}
