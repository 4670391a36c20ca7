import { queryOptions } from '@tanstack/react-query'
import { getClient } from './client.ts'
import type { OperatorSeen } from './operatorSchemas.ts'
import { withIdempotencyKey } from './withIdempotencyKey.ts'

// Who acts for an organisation. The calls take the key of a session and reject with AgencyError 401 once it has ended.

/** Who acts for the organisation, and who appointed or dismissed whom, as a query. */
export const operatorsQuery = (session: string) =>
  queryOptions({
    queryKey: ['organisation', session, 'operators'],
    queryFn: ({ signal }) => getClient().call('listOperators', { accessKey: session, signal }),
    staleTime: 15_000,
  })

/**
 * Appoints an operator. AgencyError 404 where whoever is signed in is not the head operator, 409 where the number is an operator's
 * already, 422 with what is wrong with name or number.
 */
export function appointOperator(
  session: string,
  body: { readonly name: string; readonly mobile: string },
): Promise<OperatorSeen> {
  return withIdempotencyKey(`operator ${session} ${JSON.stringify(body)}`, (key) =>
    getClient().call('appointOperator', { accessKey: session, body, key }),
  )
}

/** Dismisses an operator, or lets them act again. AgencyError 404 as above or where there is none, 409 of the head operator. */
export const changeOperator = (session: string, operator: string, acts: boolean): Promise<OperatorSeen> =>
  getClient().call('changeOperator', { accessKey: session, params: { operator }, body: { acts } })
