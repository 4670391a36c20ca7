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

/**
 * What kinds of refusal a client tells apart by more than the status (`type` of RFC 9457): a submission that is still being
 * worked on is asked for again; a key that was used for another body has committed that other body, and `differs` says in what;
 * a code that has gone to this number already is waited for, not asked for again; what did not fit too often is to be checked before it is sent again; a code that was tried too often, and a client with too many files, are not helped by waiting a little as any other 429 is; an operator who was dismissed is not
 * helped by signing in again.
 */
export const problemTypes = {
  plain: 'about:blank',
  running: 'urn:problem:still-running',
  keyReused: 'urn:problem:idempotency-key-reused',
  codeSent: 'urn:problem:code-sent',
  codeSpent: 'urn:problem:code-spent',
  tooManyMisses: 'urn:problem:too-many-misses',
  tooManyUploads: 'urn:problem:too-many-uploads',
  operatorDismissed: 'urn:problem:operator-dismissed',
} as const

/** A file on its way: its bytes and its media type. */
export interface FileContent {
  readonly bytes: ArrayBuffer
  readonly type: string
}
