import { queryOptions } from '@tanstack/react-query'
import { getClient } from './client.ts'
import type { CallOf } from './contract.ts'
import type { CaseView } from './schemas.ts'

/** The times that can be booked at a place. Others book as well, so they are soon asked for again. */
export const slotsQuery = (outlet: string) =>
  queryOptions({
    queryKey: ['slots', outlet],
    queryFn: ({ signal }) => getClient().call('listSlots', { params: { outlet }, signal }),
    staleTime: 20_000,
  })

interface Access {
  readonly number: string
  readonly accessKey: string
}

/** Books a time for a case, in place of the one it had. Asked twice, it is booked once. AgencyError 409 where it is gone. */
export function bookAppointment(
  { number, accessKey }: Access,
  body: CallOf<'bookAppointment'>['body'],
): Promise<CaseView> {
  return getClient().call('bookAppointment', { params: { number }, accessKey, body })
}

/** Gives the time of a case back. AgencyError 409 when it has begun: it then stays. */
export function cancelAppointment({ number, accessKey }: Access): Promise<CaseView> {
  return getClient().call('cancelAppointment', { params: { number }, accessKey })
}
