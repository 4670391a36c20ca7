import { isRealDate } from '../dates.ts'
import { addDays, employerRegistrationDeadline } from '../deadlines.ts'
import type { Roster, RosterBlock } from './roster.ts'
import type { RosterRow } from './row.ts'

/** How an employer stands with registering somebody for insurance. */
export const dueStates = ['overdue', 'today', 'soon'] as const
export type DueState = (typeof dueStates)[number]

/** So many days before the last one it is told that it comes: a working week, and the days off around it. */
const soonDays = 7

/** What is known of days already: people begin on the same ones. */
const found = { asOf: '', states: new Map<string, DueState | undefined>() }

/**
 * How the registration of somebody stands on a day (ISO) who began to work on another: within 30 days (Social Insurance Law art. 58).
 * Undefined where there is time, and where that is no day.
 */
function stateOfDay(firstWorkDay: string, asOf: string): DueState | undefined {
  if (firstWorkDay > asOf || !isRealDate(firstWorkDay)) return undefined
  const last = employerRegistrationDeadline(firstWorkDay)
  if (last < asOf) return 'overdue'
  if (last === asOf) return 'today'
  return last <= addDays(asOf, soonDays) ? 'soon' : undefined
}

/** Whoever is applied for, or has a card or a case under way at the agency, was insured first; who is being registered is in time. */
export const isRegistered = ({ submitted, found: finding, insured, registering }: RosterRow): boolean =>
  submitted !== undefined ||
  insured === true ||
  registering === true ||
  finding === 'record.alreadyHasCard' ||
  finding === 'record.inProgress'

/** The same of a person of a roster; nothing of who is known to be registered. */
export function dueStateOf(row: RosterRow, asOf: string): DueState | undefined {
  const { firstWorkDay = '' } = row.cells
  if (isRegistered(row) || firstWorkDay === '') return undefined
  if (found.asOf !== asOf) {
    found.asOf = asOf
    found.states.clear()
  }
  if (!found.states.has(firstWorkDay)) found.states.set(firstWorkDay, stateOfDay(firstWorkDay, asOf))
  return found.states.get(firstWorkDay)
}

const known = new WeakMap<RosterBlock, { readonly asOf: string; readonly counts: Counts }>()
type Counts = Readonly<Record<DueState, number>>
const nobody: Counts = { overdue: 0, today: 0, soon: 0 }

function countIn(block: RosterBlock, asOf: string): Counts {
  const before = known.get(block)
  if (before?.asOf === asOf) return before.counts
  const counts = { ...nobody }
  for (const row of block.rows) {
    const state = dueStateOf(row, asOf)
    if (state) counts[state] += 1
  }
  known.set(block, { asOf, counts })
  return counts
}

/** How many of a roster stand how on a day (ISO). A block that has not changed is not counted again. */
export function countDue(roster: Roster, asOf: string): Counts {
  const sum = { ...nobody }
  for (const block of roster) for (const state of dueStates) sum[state] += countIn(block, asOf)[state]
  return sum
}
