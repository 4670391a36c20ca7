import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Partly } from '../domain/application.ts'
import type { ResidentAction } from '../domain/case.ts'
import { getClient } from './client.ts'
import type { AnswerOf } from './contract.ts'
import type { CaseView } from './schemas.ts'
import { underOneKey } from './underOneKey.ts'

/** Where a case stands. The access key comes with the receipt or the search; it is no part of the query key. */
export const caseQuery = (number: string, accessKey: string) =>
  queryOptions({
    queryKey: ['case', number],
    queryFn: ({ signal }) => getClient().call('getCase', { params: { number }, accessKey, signal }),
    staleTime: 15_000,
  })

/** Finds a case by its number and the person's birth date (ISO); AgencyError 404 when they do not fit together. */
export function searchCase(number: string, birthDate: string): Promise<AnswerOf<'searchCase'>> {
  return getClient().call('searchCase', { body: { number, birthDate } })
}

/** What the resident does on a case. `answers`: only those that the action changes. */
export function actOnCase(act: {
  readonly number: string
  readonly accessKey: string
  readonly action: ResidentAction
  readonly answers: Partly
}): Promise<CaseView> {
  const { number, accessKey, action, answers } = act
  const body = { action, answers }
  return underOneKey(`${number} ${JSON.stringify(body)}`, (key) =>
    getClient().call('actOnCase', { params: { number }, accessKey, body, key }),
  )
}

/** Shows the state of a case that an action gave back, without asking for it again. */
export function showCase(queries: QueryClient, view: CaseView): void {
  queries.setQueryData(caseQuery(view.number, '').queryKey, view)
}
