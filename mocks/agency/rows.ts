import type { OperationId } from '../../src/api/contract.ts'
import type { Partly } from '../../src/domain/application.ts'
import type { CardEvent } from '../../src/domain/cardEvents.ts'
import type { CaseEvent, CaseKind } from '../../src/domain/case.ts'
import type { Fate } from './people.ts'

/** One case as the agency keeps it. `events` reaches into the future: what is planned has a time that has not come yet. */
export interface CaseRow {
  readonly number: string
  readonly kind: CaseKind
  readonly accessKey: string
  readonly idNumber: string
  readonly birthDate: string
  readonly answers: Partly
  readonly events: readonly CaseEvent[]
  /** Time of the last thing somebody did. The case never goes back behind it, even if the clock is turned back. */
  readonly actedAt: string
  readonly cardNumber: string
  /** What happened to the card of a case of an older release, which had no row for cards. */
  readonly cardEvents?: readonly CardEvent[]
  readonly fate?: Fate
}

/** A card in somebody's hands, by its number. It is written with the first thing that happens to it (cards.ts). */
export interface CardRow {
  readonly number: string
  /** The number of the case it came of. */
  readonly madeBy: string
  readonly idNumber: string
  /** The last day on which it is valid, ISO date. */
  readonly expires: string | null
  readonly events: readonly CardEvent[]
  /** Time of the last thing that happened, as of a case. */
  readonly actedAt: string
}

/** The first answer to an idempotent write, and what it was asked (a fingerprint: the body holds personal data). */
export interface KeyRow {
  readonly operation: OperationId
  readonly fingerprint: string
  readonly status: number
  readonly body: unknown
  /** Milliseconds since the epoch. Rows of older releases have none, and stay. */
  readonly at?: number
}

export interface CodeRow {
  readonly mobile: string
  readonly code: string
  readonly sentAt: number
  readonly wrong: number
  readonly proof: string
  readonly confirmed: boolean
  /** Who asked for it. */
  readonly client?: string
  /** The number of the case that it opens, for a search; empty for one that fitted no case. */
  readonly opens?: string
}

export interface FileRow {
  readonly type: string
  readonly bytes: number
  readonly fingerprint: string
  /** When it came (milliseconds), and from whom. Rows of older releases have neither, and stay. */
  readonly at?: number
  readonly client?: string
}

/** A try that led nowhere, at the number of a matter or a document: many in a short time look like guessing. */
interface MissRow {
  readonly at: string
  readonly client: string
  /** Milliseconds since the epoch. */
  readonly time: number
}

/** The agency's tables and what a row of each is. */
export interface Rows {
  cases: CaseRow
  cards: CardRow
  keys: KeyRow
  codes: CodeRow
  files: FileRow
  misses: MissRow
}
export type TableName = keyof Rows

/** The tables as they stand. */
export interface Reading {
  get<T extends TableName>(table: T, id: string): Rows[T] | undefined
  all<T extends TableName>(table: T): [string, Rows[T]][]
  /** Whether there is a row of this id, be it one that can't be read. */
  isTaken(table: TableName, id: string): boolean
  /** Whether every row of the table can be read. */
  isWhole(table: TableName): boolean
}
/** The tables within one change: what it writes, it reads; others see all of it or nothing. */
export interface Changing extends Reading {
  set<T extends TableName>(table: T, id: string, row: Rows[T]): void
  remove(table: TableName, id: string): void
}

/** One written row; without `row` it was removed. */
export interface Change {
  readonly table: TableName
  readonly id: string
  readonly row?: unknown
}
