import type { FetchLike } from '../api/http.ts'

/** How requests reach the agency: the browser's fetch and its address, or the simulation's. */
export interface AgencyConnection {
  readonly fetch: FetchLike
  readonly base: string
  /** Gets ready for the first call: a screen that asks the agency is on its way. */
  readonly prepare?: () => void
}
