import type { ProblemCode } from '../problem.ts'
import type { RosterColumn } from './columns.ts'
import type { RosterDecision } from './decision.ts'
import type { Declined, Invitation } from './invited.ts'

/** What is known of one person, by column: cleaned where it could be read, and as it was given where not. Left out: empty. */
export type RosterCells = { readonly [C in RosterColumn]?: string }

/** What only a roster can have wrong, besides what any answer can. */
export const rosterProblemCodes = [
  'repeated',
  'idNumber.scientific',
  'idNumber.rounded',
  'kind.unfit',
  'guardian.missing',
  'guardian.same',
  'differsFromNumber',
  'choice.unclear',
  'askedAgain',
] as const
export type RosterProblemCode = ProblemCode | (typeof rosterProblemCodes)[number]

/** One thing wrong with, or missing from, one cell. `count` and `limit` as in `Problem`. */
export interface RosterProblem {
  readonly column: RosterColumn
  readonly code: RosterProblemCode
  readonly count?: number
  readonly limit?: number
  /** The key of the row that has the person already. */
  readonly repeats?: string
}

/** What the agency says of a person: nothing, or why there is nothing to apply for. */
export type AgencyFinding = 'record.alreadyHasCard' | 'record.inProgress' | 'record.mismatch'

/** What became of the photo of a person: kept on this device under the key of the row. */
export interface RosterPhoto {
  readonly name: string
  /** Whether no check asks for a change. */
  readonly fit: boolean
}

export interface RosterRow {
  /** Stays with the person as long as the roster: repeated submissions are told by it. */
  readonly key: string
  readonly cells: RosterCells
  /** What the cells themselves show. */
  readonly problems: readonly RosterProblem[]
  readonly photo?: RosterPhoto
  /** What the agency found when it was asked about this name and number. */
  readonly found?: AgencyFinding
  /** The agency has them as insured, as it said when it was asked about this name and number. */
  readonly insured?: true
  /** Their registration for insurance is under way. */
  readonly registering?: true
  /** What the person has decided. */
  readonly decision?: RosterDecision
  /** They may decide on their own phone. */
  readonly invitation?: Invitation
  /** They have said no, or that something is wrong. */
  readonly declined?: Declined
  /** What the agency asks for again: the cell it stands in, the batch, and by when (ISO date). */
  readonly asked?: { readonly column: RosterColumn; readonly batch: string; readonly by: string }
  /** The number of the case, once the row was submitted. */
  readonly submitted?: string
}

/** A row without what the agency said of it: of another name or number it said nothing. */
export function withoutFindings(row: RosterRow): RosterRow {
  const { found: _, insured: __, registering: ___, ...rest } = row
  return rest
}

/** Comes later and is no mistake: the photo, and the consent that a guardian gives for each child. */
const laterCodes: ReadonlySet<RosterProblemCode> = new Set(['photo.later', 'consent.needed'])

/** Whether a problem is only something that is still to come. */
export const isStillToCome = ({ code }: RosterProblem): boolean => laterCodes.has(code)

/** How a row stands: wrong, right but for what is still to come, ready to be submitted, or submitted. */
export const rowStates = ['wrong', 'incomplete', 'ready', 'submitted'] as const
export type RowState = (typeof rowStates)[number]

/** @param problems all of the row, the repeated person and the agency's finding among them. */
export function stateOf(row: RosterRow, problems: readonly RosterProblem[]): RowState {
  if (row.submitted !== undefined) return row.asked ? 'wrong' : 'submitted'
  if (problems.length === 0) return 'ready'
  return problems.every(isStillToCome) ? 'incomplete' : 'wrong'
}
