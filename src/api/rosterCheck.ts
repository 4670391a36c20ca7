import { organisationLimits } from '../domain/organisations.ts'
import { changeRows, rowsOf } from '../domain/roster/roster.ts'
import { type AgencyFinding, type RosterRow, withoutFindings } from '../domain/roster/row.ts'
import type { RosterStore } from '../journey/roster/rosterStore.ts'
import { checkPeople } from './organisation.ts'

type Answer = Awaited<ReturnType<typeof checkPeople>>[number]

/** What an answer of the agency says against applying for somebody; undefined where nothing does. */
function findingOf(answer: Answer | undefined): AgencyFinding | undefined {
  if (answer?.differs) return 'record.mismatch'
  if (answer?.card === 'has') return 'record.alreadyHasCard'
  return answer?.card === 'inProgress' ? 'record.inProgress' : undefined
}

/** Whom the agency can be asked about: a name and a number with nothing wrong in them, of somebody who is not applied for yet. */
const isAskable = ({ submitted, problems, cells }: RosterRow): boolean =>
  submitted === undefined &&
  cells.name !== undefined &&
  cells.idNumber !== undefined &&
  problems.every(({ column }) => column !== 'name' && column !== 'idNumber')

/** What came of asking about a roster. */
export interface RosterChecked {
  readonly asked: number
  /** Of how many something was found. */
  readonly found: number
  /** The keys of people whom the agency knows, and not as insured. */
  readonly uninsured: ReadonlySet<string>
}

/**
 * Asks the agency about everybody on a roster, 500 at a time, and notes beside each who has a card, a case under way or another name
 * on record, and who is insured or being registered. What was noted stays when it breaks off.
 * @param onProgress gets how far it is, from 0 to 1.
 * @returns rejects as `checkPeople` does, or when aborted.
 */
export async function checkRoster(
  asking: { readonly session: string; readonly signal: AbortSignal },
  store: Pick<RosterStore, 'state' | 'change'>,
  onProgress: (done: number) => void = () => undefined,
): Promise<RosterChecked> {
  const rows = rowsOf(store.state.get().roster).filter(isAskable)
  const uninsured = new Set<string>()
  let found = 0
  for (let at = 0; at < rows.length; at += organisationLimits.people) {
    const some = rows.slice(at, at + organisationLimits.people)
    const people = some.map(({ cells: { name = '', idNumber = '' } }) => ({ name, idNumber }))
    const answers = await checkPeople(asking, people)
    const told = new Map(
      some.map((row, i) => [
        row.key,
        { row, finding: findingOf(answers[i]), insurance: answers[i]?.insurance },
      ]),
    )
    found += answers.filter(findingOf).length
    for (const [i, { key }] of some.entries()) if (answers[i]?.insurance === 'none') uninsured.add(key)
    // Whoever was mended meanwhile is somebody else perhaps.
    const changed = [...told].filter(([, each]) => isNew(each)).map(([key]) => key)
    store.change((roster) =>
      changed.length === 0
        ? roster
        : changeRows(roster, new Set(changed), (row) => withFinding(row, told.get(row.key))),
    )
    onProgress((at + some.length) / rows.length)
  }
  return { asked: rows.length, found, uninsured }
}

/** What the agency said of somebody, and the row that it was asked about. */
interface Told {
  readonly row: RosterRow
  readonly finding: AgencyFinding | undefined
  readonly insurance: Answer['insurance'] | undefined
}

const isNew = ({ row, finding, insurance }: Told): boolean =>
  row.found !== finding ||
  (row.insured ?? false) !== (insurance === 'registered') ||
  (row.registering ?? false) !== (insurance === 'inProgress')

function withFinding(row: RosterRow, told: Told | undefined): RosterRow {
  const { name, idNumber } = row.cells
  if (!told || name !== told.row.cells.name || idNumber !== told.row.cells.idNumber) return row
  return {
    ...withoutFindings(row),
    ...(told.finding ? { found: told.finding } : {}),
    ...(told.insurance === 'registered' ? { insured: true } : {}),
    ...(told.insurance === 'inProgress' ? { registering: true } : {}),
  }
}
