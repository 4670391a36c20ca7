/** A try that led nowhere, at the number of a matter or a document: many in a short time look like guessing. */
export interface MissRow {
  readonly at: string
  readonly client: string
  /** Milliseconds since the epoch. */
  readonly time: number
}
