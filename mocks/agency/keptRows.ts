import type { OperationId } from '../../src/api/contract.ts'

/** The first answer to an idempotent write, and what it was asked (a fingerprint: the body holds personal data). */
export interface KeyRow {
  readonly operation: OperationId
  readonly fingerprint: string
  readonly status: number
  readonly body: unknown
  /** Milliseconds since the epoch. Rows of older releases have none, and stay. */
  readonly at?: number
  /** Its case was under way when it was last looked at; it is looked at again then (milliseconds). */
  readonly keptUntil?: number
}

/** A file that somebody sent along; its bytes lie beside the tables. */
export interface FileRow {
  readonly type: string
  readonly bytes: number
  readonly fingerprint: string
  /** When it came (milliseconds), and from whom. Rows of older releases have neither, and stay. */
  readonly at?: number
  readonly client?: string
  /** A case needed it when that was last looked at; it is looked at again then (milliseconds). */
  readonly heldUntil?: number
}
