import type * as v from 'valibot'

export type ErrorStatus = 400 | 401 | 404 | 409 | 410 | 413 | 415 | 422 | 429

type Entries = v.ObjectSchema<v.ObjectEntries, undefined>

/** One operation of the agencies' interface. Every error answer is RFC 9457 problem+json. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly summary: string
  readonly params?: Entries
  readonly query?: Entries
  /** `bytes`: the raw content of a file, its type in Content-Type. */
  readonly body?: v.GenericSchema | 'bytes'
  readonly ok: 200 | 201 | 202 | 204
  readonly answer?: v.GenericSchema | 'bytes'
  readonly errors: readonly ErrorStatus[]
  /** Needs the access key of a case (`Authorization: Bearer`): 401 without it, whether there is such a case or not. */
  readonly access?: true
  /** A write: carries `Idempotency-Key`; the same key with the same body gets the first answer again. */
  readonly idempotent?: true
}

/** What kinds of refusal a client tells apart by more than the status (`type` of RFC 9457). */
export const problemTypes = {
  plain: 'about:blank',
  /** The submission is still being worked on: asked for again. */
  running: 'urn:problem:still-running',
  /** The key was used for another body, which it has committed; `differs` says in what. */
  keyReused: 'urn:problem:idempotency-key-reused',
  /** A code has gone to this number already: it is waited for, not asked for again. */
  codeSent: 'urn:problem:code-sent',
  /** The code was tried too often: waiting does not help as it does with any other 429, a new one does. */
  codeSpent: 'urn:problem:code-spent',
  /** Too much was sent that does not fit: it is checked before it is sent again. */
  tooManyMisses: 'urn:problem:too-many-misses',
  /** The client has too many files: waiting does not help, removing some does. */
  tooManyUploads: 'urn:problem:too-many-uploads',
  /** They act for the organisation no more: signing in again does not help. */
  operatorDismissed: 'urn:problem:operator-dismissed',
} as const

/** A file on its way: its bytes and its media type. */
export interface FileContent {
  readonly bytes: ArrayBuffer
  readonly type: string
}
