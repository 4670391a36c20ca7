import type { Authorisation } from '../../src/domain/authorisation.ts'
import type { LedgerHead } from '../../src/domain/ledgerChain.ts'
import type { HeldCard, LedgerEntry } from '../../src/domain/ledgerEntries.ts'
import type { LedgerTotals } from '../../src/domain/ledgerTotals.ts'
import type { BatchMatter, OperatorAct } from '../../src/domain/organisationCodes.ts'
import type { OrganisationKind } from '../../src/domain/organisations.ts'
import type { Operator } from './organisations.ts'

/** Who applied for a person or registered them, as it was then, with what the person gave it the power to do. */
export interface HeldBy {
  readonly code: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly nameEn?: string
  readonly batch: string
  /** The client's key of the row that the case came of. */
  readonly key: string
  readonly operator: string
  /** Missing where an employer registers its employees: it needs nobody’s power for that. */
  readonly authorisation?: Authorisation
  readonly confirmed?: { readonly at: string; readonly on: 'clerkDevice' | 'ownPhone' | 'paper' }
  /**
   * The card as the organisation's ledger has it, since when, and how often it has come in; nothing before it came. `keptSince`: since when
   * it was there to be handed out, once something else was entered of it. A reversal takes it up again: a mistake wins nobody time.
   */
  readonly card?: HeldCard & { readonly since: string; readonly times: number; readonly keptSince?: string }
  /** Pictures of the signatures and thumbprints of who took it, by the ids of their uploads. */
  readonly marks?: readonly string[]
  /** When the person was reminded of a card that lay there, before it went on. */
  readonly reminded?: readonly string[]
  /** When the organisation missed the card among those that came. */
  readonly missingSince?: string
}

/** An operator who is signed in, until a moment of the device's clock (milliseconds since the epoch). The key opens it. */
export interface SessionRow {
  /** The code of the organisation. */
  readonly organisation: string
  readonly operator: string
  readonly until: number
}

/** That somebody may act for an organisation, or no more; `by`: the operator who said so, left out: the agency. */
export interface OperatorChange {
  readonly at: string
  readonly act: OperatorAct
  readonly name: string
  /** Masked; missing in what an older release wrote. */
  readonly mobile?: string
  readonly by?: string
}

/** What an organisation has become here; it is written with the first thing that happens to it. */
export interface OrganisationRow {
  readonly code: string
  /** Ids of operators who were dismissed. */
  readonly dismissed: readonly string[]
  /** Whom its head operator has appointed. */
  readonly appointed?: readonly Operator[]
  /** What was done to its operators, the oldest first. */
  readonly changes?: readonly OperatorChange[]
  /** Of its ledger. */
  readonly head: LedgerHead
  readonly totals: LedgerTotals
}

/** A batch: its cases know it. */
export interface BatchRow {
  readonly number: string
  readonly organisation: string
  readonly name: string
  /** What it asks for; missing: cards. */
  readonly matter?: BatchMatter
  readonly at: string
  /** The name of the operator who opened it. */
  readonly operator: string
  readonly totals: LedgerTotals
}

/** A box for one answer that the agency can’t read. Who it is about is not in it. */
export interface InvitationRow {
  /** The code of the organisation. */
  readonly organisation: string
  /** The last day on which it can be answered, ISO date. */
  readonly until: string
  readonly isRevoked: boolean
  /** Half of the key of its link, by what is told who may have it, and how often in a row somebody was told no. */
  readonly lock?: {
    readonly check: string
    readonly share: string
    readonly wrong: number
    /** The Idempotency-Key of the last wrong try: sent again, it is no other one. */
    readonly tried?: string
  }
  /** The answer until it was fetched, and by what another one is told from it. */
  readonly answered?: { readonly fingerprint: string; readonly answer?: string }
}

/** A line in the ledger of an organisation; `seq`: its place among all lines of all ledgers. */
export interface ChainRow {
  readonly seq: number
  readonly organisation: string
  readonly entry: LedgerEntry
}

/** Whether a line is one of an organisation. */
export const isOfChain = <T extends object>(row: T): row is Extract<T, ChainRow> => 'entry' in row

/** Under which key a line of an organisation's ledger stands. */
export const lineKey = (code: string, seq: number): string => `${code}/${String(seq).padStart(9, '0')}`
/** Under which key it stands by the id that its maker gave it. */
export const entryKey = (code: string, id: string): string => `${code}/${id}`
