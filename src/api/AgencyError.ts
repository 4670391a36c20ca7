import type { ProblemDetails } from './schemas.ts'

/**
 * What can go wrong between here and the agency.
 * `offline`: the request or its answer got lost; `timeout`: no answer in time; `aborted`: given up by the caller;
 * `refused`: the agency said no (4xx), asking again is pointless; `problem`: it can't just now (408, 429, 5xx);
 * `malformed`: something answered, but not as the contract says: a captive portal, a proxy, half an answer.
 */
export type AgencyErrorKind = 'offline' | 'timeout' | 'aborted' | 'refused' | 'problem' | 'malformed'

/** The one error of every call. Its message names the operation and the kind, never anything a person typed. */
export class AgencyError extends Error {
  override readonly name = 'AgencyError'
  readonly kind: AgencyErrorKind
  /** HTTP status; 0 when nothing answered. */
  readonly status: number
  readonly problem?: ProblemDetails
  /** How long the agency asks to wait, and when that is over (milliseconds since the epoch). */
  readonly retryAfterSeconds?: number
  readonly retryAt?: number

  constructor(
    operation: string,
    kind: AgencyErrorKind,
    facts: {
      readonly status?: number
      readonly problem?: ProblemDetails
      readonly retryAfterSeconds?: number
    } = {},
  ) {
    super(`${operation}: ${kind}${facts.status ? ` ${facts.status}` : ''}`)
    this.kind = kind
    this.status = facts.status ?? 0
    if (facts.problem) this.problem = facts.problem
    if (facts.retryAfterSeconds === undefined) return
    this.retryAfterSeconds = facts.retryAfterSeconds
    this.retryAt = Date.now() + facts.retryAfterSeconds * 1000
  }
}

/** Whether the agency may have acted all the same: its answer never came, or can't be read. */
export function isAmbiguous(error: AgencyError): boolean {
  if (error.kind === 'problem') return error.status !== 429
  return error.kind !== 'refused'
}
