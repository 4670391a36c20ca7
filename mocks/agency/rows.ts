import type { CardUseRecord } from '../../src/api/cardUseSchemas.ts'
import type { ElsewhereFiled } from '../../src/api/elsewhereSchemas.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { appointmentEventTypes, VisitPurpose } from '../../src/domain/appointmentCodes.ts'
import type { CancelReason } from '../../src/domain/cancelReasons.ts'
import type { CardEvent, CardEventType } from '../../src/domain/cardEvents.ts'
import type { Actor, CaseEvent, CaseEventType, CaseKind } from '../../src/domain/case.ts'
import type { Language } from '../../src/domain/language.ts'
import type { CarriedRow, FamilyRow } from './familyRows.ts'
import type { HandlingRow } from './handlingRows.ts'
import type { EnteredByRow, HelpRow } from './helpRows.ts'
import type { FileRow, KeyRow } from './keptRows.ts'
import type { LookUpRow, TellingRow } from './lookUpRows.ts'
import type { MissRow } from './missRow.ts'
import type {
  BatchRow,
  ChainRow,
  HeldBy,
  InvitationRow,
  OrganisationRow,
  SessionRow,
} from './organisationRows.ts'
import type { Fate } from './person.ts'

/** One case as the agency keeps it. `events` reaches into the future: what is planned has a time that has not come yet. */
export interface CaseRow {
  readonly number: string
  readonly kind: CaseKind
  readonly accessKey: string
  readonly idNumber: string
  readonly birthDate: string
  readonly answers: PartialAnswers
  readonly events: readonly CaseEvent[]
  /** Time of the last thing somebody did. The case never goes back behind it, even if the clock is turned back. */
  readonly actedAt: string
  readonly cardNumber: string
  /** The language that it was applied for in, and is written to in until another one is asked for; Chinese where it is not said. */
  readonly language?: Language
  /** What happened to the card of a case of an older release, which had no row for cards. */
  readonly cardEvents?: readonly CardEvent[]
  readonly fate?: Fate
  /** The organisation that applied for the person, and to which the card goes. */
  readonly heldBy?: HeldBy
  /** Who entered it for the person, where somebody did. */
  readonly enteredBy?: EnteredByRow
  /** The mobile numbers that it had before, the oldest first, and until when; they are forgotten with the case. */
  readonly formerMobiles?: readonly { readonly mobile: string; readonly until: string }[]
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
  /** What it was used for, the newest first. */
  readonly uses?: readonly CardUseRecord[]
  /** Where its holder has filed treatment, the newest first. */
  readonly elsewhere?: readonly ElsewhereFiled[]
  /** Whose e-cards its holder carries along, and those that were removed, the oldest first. */
  readonly family?: readonly FamilyRow[]
  /** Who carries its own e-card along, or did, the oldest first. */
  readonly carriedBy?: readonly CarriedRow[]
}

/** Something that happened to a time that was booked; `begins`: which one it is about, `where`: the place's name then. */
export interface AppointmentEvent {
  readonly type: (typeof appointmentEventTypes)[number]
  readonly at: string
  readonly begins: string
  readonly where: { readonly zh: string; readonly en: string }
}

/** Somebody who comes without a case; `client`: from where it was booked. */
export interface Visitor {
  readonly name: string
  readonly mobile: string
  readonly accessKey: string
  readonly client: string
}

/** A time that was booked at a place. */
export interface AppointmentRow {
  readonly id: string
  /** The cases that are seen to in it; the first one's key has booked it. None where a visitor has. */
  readonly cases: readonly string[]
  readonly visitor?: Visitor
  readonly outlet: string
  /** When it begins and is over, `YYYY-MM-DDTHH:mm`. */
  readonly at: string
  readonly until: string
  readonly services: readonly VisitPurpose[]
  /** Why the card is to be cancelled there, where that is what it is for. */
  readonly reason?: CancelReason
  readonly events: readonly AppointmentEvent[]
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

/**
 * A line of the ledger. It is never changed. What the agency, banks and couriers hand over stands there one after the other
 * (发放登记); what an organisation has and hands out, as an entry in the chain of that organisation (台账).
 */
export type LedgerRow = RegisterRow | ChainRow

interface RegisterRow {
  /** Its place in the register, from 1 on; its id says the same. */
  readonly seq: number
  readonly at: string
  /** What was handed over together. */
  readonly batch: string
  readonly caseNumber: string
  readonly type: CaseEventType | CardEventType
  readonly by: Actor
}

/** The agency's tables and what a row of each is. */
export interface Rows {
  cases: CaseRow
  cards: CardRow
  appointments: AppointmentRow
  keys: KeyRow
  codes: CodeRow
  files: FileRow
  misses: MissRow
  lookUps: LookUpRow | TellingRow
  sessions: SessionRow
  organisations: OrganisationRow
  batches: BatchRow
  invitations: InvitationRow
  helps: HelpRow
  handlings: HandlingRow
  ledger: LedgerRow
}
export type TableName = keyof Rows
/** The tables whose rows may be changed, and read as a whole. */
export type OpenTable = Exclude<TableName, 'ledger'>

/** By what rows are found; indexes.ts says under which keys each stands. */
export interface IndexNames {
  cases:
    | 'person'
    | 'matter'
    | 'upload'
    | 'happened'
    | 'planned'
    | 'queue'
    | 'since'
    | 'word'
    | 'kind'
    | 'batch'
    | 'reminder'
  cards: 'happened' | 'planned'
  appointments: 'case' | 'slot' | 'visitor' | 'due'
  keys: 'due'
  codes: 'mobile' | 'proof' | 'sent' | 'due'
  files: 'client' | 'due'
  misses: 'at' | 'client' | 'time'
  lookUps: 'person' | 'due'
  sessions: 'organisation' | 'due'
  organisations: never
  batches: 'organisation'
  invitations: 'organisation' | 'due'
  helps: 'code' | 'due'
  handlings: 'clerk'
  ledger: 'batch' | 'organisation' | 'entry'
}

/** A stretch of an index: from a key on, and before another; so many rows at most. `backwards`: the last keys first. */
export interface KeyRange {
  readonly from?: string | number
  readonly before?: string | number
  readonly backwards?: true
  readonly limit?: number
}

/** The tables as they stand. Reading costs what is read, however much there is. */
export interface Reading {
  get<T extends TableName>(table: T, id: string): Rows[T] | undefined
  /** The rows that stand under a key of an index, in the order they came. */
  by<T extends TableName>(table: T, index: IndexNames[T], key: string): [string, Rows[T]][]
  /** The rows in a stretch of an index, each once, in the order of its keys. */
  range<T extends TableName>(table: T, index: IndexNames[T], range: KeyRange): [string, Rows[T]][]
  /** Every row, in the order they came: for what is carried as a whole. */
  all<T extends OpenTable>(table: T): [string, Rows[T]][]
  /** The place that the next new row of a table gets: one more than the last one's. */
  nextSeq(table: TableName): number
  /** Whether there is a row of this id, be it one that can't be read. */
  isTaken(table: TableName, id: string): boolean
  /** Whether a row stands under a key of an index, be it one that can't be read. */
  has<T extends TableName>(table: T, index: IndexNames[T], key: string): boolean
  /** Whether every row of the table can be read, as far as is known. */
  isWhole(table: TableName): boolean
}
/** What lists need besides: places of rows without the rows, so that only the page that is shown is read. */
export interface Paging extends Reading {
  /** The places of all rows, in the order they came. */
  seqs(table: TableName): readonly number[]
  /** The keys in a stretch of an index, each with the place of its row. */
  keys<T extends TableName>(
    table: T,
    index: IndexNames[T],
    range: Pick<KeyRange, 'from' | 'before'>,
  ): readonly [string, number][]
  /** The places of the rows in a stretch of an index, in the order of its keys; a row under several keys comes several times. `skip`: without so many of the first. */
  places<T extends TableName>(
    table: T,
    index: IndexNames[T],
    range: KeyRange & { readonly skip?: number },
  ): readonly number[]
  /** How many keys lie in a stretch of an index. */
  count<T extends TableName>(table: T, index: IndexNames[T], range: Pick<KeyRange, 'from' | 'before'>): number
  /** The place of a row; undefined where there is none. */
  placeOf(table: TableName, id: string): number | undefined
  /** The rows at these places, in this order; without those that can't be read. */
  at<T extends TableName>(table: T, seqs: readonly number[]): [string, Rows[T]][]
}
/** The tables within one change: what it writes, it reads; others see all of it or nothing. */
export interface Changing extends Reading {
  set<T extends OpenTable>(table: T, id: string, row: Rows[T]): void
  remove(table: OpenTable, id: string): void
  /** Adds a line at the end of the ledger. */
  enter(entry: Omit<RegisterRow, 'seq'> | Omit<ChainRow, 'seq'>): void
  /** Takes everything out of a table: when another scene is put in the place of everything. */
  empty(table: TableName): void
}
