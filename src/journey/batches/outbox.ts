import type { PartialAnswers } from '../../domain/application.ts'
import type { Authorisation } from '../../domain/authorisation.ts'
import type { BatchMatter } from '../../domain/organisationCodes.ts'
import type { RosterDecision } from '../../domain/roster/decision.ts'

/** A person of a batch as they go to the agency: written down before anything is sent, and never changed. */
export interface FrozenRow {
  /** Of an application the key of the row in the roster; the agency opens one case for it, however often it is sent. */
  readonly key: string
  readonly answers: PartialAnswers
  /** Missing where the organisation needs nobody's power: an employer registers its employees. */
  readonly authorisation?: Authorisation
  readonly consent?: Pick<RosterDecision, 'at' | 'on'>
}

/** The same of an application for a card. */
export interface FrozenApplication extends FrozenRow {
  readonly authorisation: Authorisation
  readonly consent: Pick<RosterDecision, 'at' | 'on'>
}

/** One thing for which the agency did not take a row: the field of the data dictionary, and the code. */
export interface RowObjection {
  readonly field: string
  readonly code: string
  readonly count?: number
  readonly limit?: number
}

/**
 * What became of a row. `taken`: a case came of it; `differs`: of what was sent of this row before, with other answers. `refused`: none
 * did, and why. `lost`: it can't be read any more on this device; it can be chosen again.
 */
export type RowOutcome =
  | { readonly key: string; readonly kind: 'taken'; readonly number: string; readonly differs?: true }
  | {
      readonly key: string
      readonly kind: 'refused'
      readonly problems: readonly RowObjection[]
      /** What the row said (`digestOf`): the same again is not taken either. */
      readonly said?: string
    }
  | { readonly key: string; readonly kind: 'lost' }

/** Rows that go in one call. */
export interface BatchPart {
  readonly part: number
  readonly keys: readonly string[]
  /** Once the agency has answered; then the rows themselves are no longer kept. */
  readonly outcomes?: readonly RowOutcome[]
}

/** A batch that this device has submitted, or is about to. */
export interface OutboxBatch {
  /** Made here; it is the key of opening the batch, too. */
  readonly id: string
  /** The code of the organisation. */
  readonly organisation: string
  /** Who has submitted it. Under the name of another it goes on only when they say so. */
  readonly operator: string
  /** The id by which they are told from somebody of the same name; none in what an older release kept. */
  readonly operatorId?: string
  readonly name: string
  /** What it asks for; missing: cards. */
  readonly matter?: BatchMatter
  /** Milliseconds since the epoch. */
  readonly at: number
  /** What the agency calls it, once it has opened it. */
  readonly number?: string
  readonly isPaused: boolean
  readonly total: number
  readonly parts: number
  /** Of the rows that were answered: those taken, and the others. */
  readonly taken: number
  readonly failed: number
}

/** An operator, as batches name them. */
export type BatchOperator = Required<Pick<OutboxBatch, 'operator' | 'operatorId'>>

/** Whether a batch goes on under this operator without being asked. */
export const isOperatorsOwn = (
  batch: Pick<OutboxBatch, 'operator' | 'operatorId'>,
  { operator, operatorId }: BatchOperator,
): boolean => (batch.operatorId === undefined ? batch.operator === operator : batch.operatorId === operatorId)

/** Whether rows of it are still to be sent. */
export const isUnderWay = ({ total, taken, failed }: OutboxBatch): boolean => taken + failed < total

/** How many people go in one part. */
export const partSize = 20

/** Rows in parts, as they are sent. */
export const inParts = (rows: readonly FrozenRow[]): (readonly FrozenRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / partSize) }, (_, i) =>
    rows.slice(i * partSize, (i + 1) * partSize),
  )

/** What to submit. */
export type NewBatch = Pick<
  OutboxBatch,
  'id' | 'organisation' | 'operator' | 'operatorId' | 'name' | 'matter' | 'at'
>

/** Where batches under way are kept. Every method rejects when the storage refuses. */
export interface BatchOutbox {
  /** Whether it is still there after the tab was closed. */
  readonly lasts: boolean
  /** All of an organisation, the newest first. */
  readonly list: (organisation: string) => Promise<readonly OutboxBatch[]>
  readonly find: (organisation: string, id: string) => Promise<OutboxBatch | undefined>
  readonly parts: (organisation: string, id: string) => Promise<readonly BatchPart[]>
  /** The rows of a part; undefined where they can't be read any more. */
  readonly rows: (organisation: string, id: string, part: number) => Promise<readonly FrozenRow[] | undefined>
  /** Writes all rows down, or none. Returns when they lie there. */
  readonly add: (batch: NewBatch, rows: readonly FrozenRow[]) => Promise<void>
  /** Puts rows into a batch that is there: those that were mended. */
  readonly addRows: (organisation: string, id: string, rows: readonly FrozenRow[]) => Promise<void>
  readonly change: (
    organisation: string,
    id: string,
    change: Partial<Pick<OutboxBatch, 'number' | 'isPaused' | 'operator' | 'operatorId'>>,
  ) => Promise<void>
  /** Notes what became of a part. A part that was answered before stays as it is. */
  readonly settle: (
    organisation: string,
    id: string,
    part: number,
    outcomes: readonly RowOutcome[],
  ) => Promise<void>
  /** Takes a batch off the device; what is at the agency stays there. */
  readonly remove: (organisation: string, id: string) => Promise<void>
  readonly close: () => void
}

/** A batch as it is before anything of it was answered. */
export const newBatch = (batch: NewBatch, rows: readonly FrozenRow[]): OutboxBatch => ({
  ...batch,
  isPaused: false,
  total: rows.length,
  parts: Math.ceil(rows.length / partSize),
  taken: 0,
  failed: 0,
})

/** The same after a part was answered. */
export function withOutcomes(batch: OutboxBatch, outcomes: readonly RowOutcome[]): OutboxBatch {
  const taken = outcomes.filter(({ kind }) => kind === 'taken').length
  return { ...batch, taken: batch.taken + taken, failed: batch.failed + outcomes.length - taken }
}

/** The same with more rows. */
export const withRows = (batch: OutboxBatch, rows: readonly FrozenRow[]): OutboxBatch => ({
  ...batch,
  total: batch.total + rows.length,
  parts: batch.parts + Math.ceil(rows.length / partSize),
})

/** What became of each row at last: one that was sent again has its latest outcome. */
export function outcomesOf(parts: readonly BatchPart[]): ReadonlyMap<string, RowOutcome> {
  const found = new Map<string, RowOutcome>()
  for (const { outcomes = [] } of parts.toSorted((a, b) => a.part - b.part))
    for (const outcome of outcomes) found.set(outcome.key, outcome)
  return found
}
