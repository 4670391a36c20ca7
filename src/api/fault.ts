import { AgencyError } from './AgencyError.ts'
import { isOfType } from './isOfType.ts'

/** What a person is told went wrong when something was asked for: one code, one title, one next step. */
export type Fault =
  | 'offline'
  | 'timeout'
  | 'busy'
  | 'codeSent'
  | 'misses'
  | 'unavailable'
  | 'garbled'
  | 'noAccess'
  | 'notFound'
  | 'refused'

/** The fault behind whatever a call was rejected with; what is no AgencyError is an answer not understood. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof AgencyError)) return 'garbled'
  switch (error.kind) {
    case 'offline':
    case 'aborted':
      return 'offline'
    case 'timeout':
      return 'timeout'
    case 'problem':
      // It is the person who has to wait, for a reason that is known; it is not that too many others ask.
      if (isOfType(error, 'codeSent')) return 'codeSent'
      if (isOfType(error, 'tooManyMisses')) return 'misses'
      return error.status === 429 ? 'busy' : 'unavailable'
    case 'malformed':
      return 'garbled'
    case 'refused':
      if (error.status === 401) return 'noAccess'
      return error.status === 404 ? 'notFound' : 'refused'
  }
}

/** How many seconds the agency asks to wait before the next try. */
export function findWait(error: unknown): number | undefined {
  return error instanceof AgencyError ? error.retryAfterSeconds : undefined
}

/** From when on it may be tried again, milliseconds since the epoch; 0: at once. */
export function retryAtOf(error: unknown): number {
  return (error instanceof AgencyError && error.retryAt) || 0
}
