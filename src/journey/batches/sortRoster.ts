import { organisationRules } from '../../domain/organisations.ts'
import type { AnswersSetting } from '../../domain/roster/answers.ts'
import { findBank } from '../../domain/roster/check.ts'
import { findDecision } from '../../domain/roster/decision.ts'
import { isStillToCome, type RosterRow } from '../../domain/roster/row.ts'
import type { Survey } from '../../domain/roster/survey.ts'
import type { FrozenRow } from './outbox.ts'
import { decisionOnPaper, isSendable, type PhotoToSend, rowToSend } from './rowToSend.ts'

/** Why somebody of the roster is not in a batch. */
export const leftOutReasons = [
  'wrong',
  'hasCard',
  'inProgress',
  'uninsured',
  'registering',
  'noFirstDay',
  'notBegun',
  'photo',
  'guardian',
  'refused',
  'undecided',
  'unfit',
  'missing',
  'sending',
  'submitted',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

export interface LeftOut {
  readonly row: RosterRow
  readonly reason: LeftOutReason
  /** Where an answer is missing or wrong: which. */
  readonly field?: string
}

/** The people of a roster, sorted by whether they can be applied for. */
export interface Sorted {
  /** Can go as they are. */
  readonly ready: readonly RosterRow[]
  /** Could go if what they decided is on paper: a bank stands in the roster, and nothing was decided on a device. */
  readonly onPaper: readonly RosterRow[]
  readonly leftOut: readonly LeftOut[]
}

export interface SortSetting extends AnswersSetting {
  readonly looked: Survey
  /** The banks of the city: of each its code and its names. */
  readonly banks: readonly (readonly string[])[]
  /** The name of the organisation. */
  readonly agent: string
  /** Now, `YYYY-MM-DDTHH:mm` in China. */
  readonly now: string
  /** Rows that are being submitted. */
  readonly sending: ReadonlySet<string>
  /** Whom the agency does not know to be insured, who has to be first. */
  readonly uninsured: ReadonlySet<string>
}

/** Stands for the photo of a row until its size is known. */
const anyPhoto: PhotoToSend = { uploadId: 'photo-to-be-sent', bytes: 20_000 }

/** Whether the person has said no and not decided since: no paper stands in for that. */
const hasRefused = (row: RosterRow): boolean => row.declined?.says === 'refused' && !findDecision(row)

/** The row with what was signed on paper, where nothing was decided on a device and the bank is known. */
export function withPaper(row: RosterRow, setting: SortSetting): RosterRow | undefined {
  if (findDecision(row) || hasRefused(row)) return undefined
  const bank = row.cells.bank && findBank(row.cells.bank, setting.banks)
  if (!bank) return undefined
  const { agent, now } = setting
  return { ...row, decision: decisionOnPaper(row, { agent, bank, at: now }, setting) }
}

function reasonOf(
  row: RosterRow,
  { kind, looked, sending, uninsured }: SortSetting,
): LeftOutReason | undefined {
  if (row.submitted !== undefined) return 'submitted'
  if (sending.has(row.key)) return 'sending'
  if (row.found === 'record.alreadyHasCard') return 'hasCard'
  if (row.found === 'record.inProgress') return 'inProgress'
  const problems = looked.problemsOf(row)
  if (problems.some(({ code }) => code === 'kind.unfit')) return 'unfit'
  if (problems.some((problem) => !isStillToCome(problem))) return 'wrong'
  if (problems.some(({ code }) => code === 'photo.later')) return 'photo'
  if (row.registering && organisationRules[kind].insuresFirst) return 'registering'
  if (uninsured.has(row.key)) return 'uninsured'
  if (hasRefused(row)) return 'refused'
  return problems.length > 0 ? 'guardian' : undefined
}

/** Sorts people by whether they can be applied for, and says of the others why not. */
export function sortRoster(rows: readonly RosterRow[], setting: SortSetting): Sorted {
  const ready: RosterRow[] = []
  const onPaper: RosterRow[] = []
  const leftOut: LeftOut[] = []
  for (const row of rows) {
    const reason = reasonOf(row, setting)
    if (reason) {
      leftOut.push({ row, reason })
      continue
    }
    const paper = withPaper(row, setting)
    const found = rowToSend(paper ?? row, setting, row.photo && anyPhoto)
    if (isSendable(found)) (paper ? onPaper : ready).push(row)
    else if (found.kind === 'missing') leftOut.push({ row, reason: 'missing', ...fieldOf(found) })
    else leftOut.push({ row, reason: found.kind })
  }
  return { ready, onPaper, leftOut }
}

const fieldOf = ({ problems: [first] }: { readonly problems: readonly { readonly field: string }[] }) =>
  first ? { field: first.field } : {}

/** The rows as they are sent. @param photoOf the photo of a row on this device, under a new id. */
export async function freezeRows(
  rows: readonly RosterRow[],
  setting: SortSetting,
  photoOf: (row: RosterRow) => Promise<PhotoToSend | undefined>,
): Promise<FrozenRow[]> {
  const frozen: FrozenRow[] = []
  for (const row of rows) {
    const photo = row.photo && (await photoOf(row))
    const found = rowToSend(withPaper(row, setting) ?? row, setting, photo)
    if (isSendable(found)) frozen.push(found)
  }
  return frozen
}

/** How many go to which bank, the most first. */
export function countBanks(
  rows: readonly RosterRow[],
  setting: SortSetting,
): (readonly [bank: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const bank = (withPaper(row, setting) ?? row).decision?.bank ?? ''
    counts.set(bank, (counts.get(bank) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)
}
