import { queryOptions } from '@tanstack/react-query'
import { getClient } from './client.ts'
import type { AnswerOf, CallOf } from './contract.ts'
import { randomId } from './randomId.ts'
import type { Visit, VisitBooking } from './visitSchemas.ts'
import { withIdempotencyKey } from './withIdempotencyKey.ts'

interface Access {
  readonly number: string
  readonly accessKey: string
}

/** A time that was booked without a case, as the agency shows it now. */
export const visitQuery = ({ number, accessKey }: Access) =>
  queryOptions({
    queryKey: ['visit', number],
    queryFn: ({ signal }) => getClient().call('getVisit', { params: { number }, accessKey, signal }),
    staleTime: 15_000,
  })

/**
 * Books a time without a case. AgencyError 409 where it is gone, 422 with what is wrong with name or number, 429 where this mobile
 * number or device has booked enough.
 */
export function bookVisit(body: VisitBooking): Promise<AnswerOf<'bookVisit'>> {
  return withIdempotencyKey(`visit ${JSON.stringify(body)}`, (key) =>
    getClient().call('bookVisit', { body, key }),
  )
}

/** Opens one by its number and the last four digits of the mobile number; AgencyError 404 where they don't fit together. */
export function findVisit(body: CallOf<'findVisit'>['body']): Promise<AnswerOf<'findVisit'>> {
  return getClient().call('findVisit', { body, key: randomId() })
}

/** Another time or place. AgencyError 409 where that is gone or the old one has begun: it then stays. */
export function moveVisit({ number, accessKey }: Access, body: CallOf<'moveVisit'>['body']): Promise<Visit> {
  return getClient().call('moveVisit', { params: { number }, accessKey, body })
}

/** Gives the time back. AgencyError 409 when it has begun: it then stays. */
export function cancelVisit({ number, accessKey }: Access): Promise<Visit> {
  return getClient().call('cancelVisit', { params: { number }, accessKey })
}
