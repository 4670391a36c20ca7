import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { PartialAnswers } from '../domain/application.ts'
import type { CardAction } from '../domain/cardEvents.ts'
import type { Consent } from '../domain/consents.ts'
import type { Language } from '../domain/language.ts'
import type { ResidentAction } from '../domain/residentActions.ts'
import { getClient } from './client.ts'
import type { AnswerOf, CallOf } from './contract.ts'
import { randomId } from './randomId.ts'
import type { CaseView } from './schemas.ts'
import { lostMs, withIdempotencyKey } from './withIdempotencyKey.ts'

/** Where a case stands. The access key comes with the receipt or the search; it is no part of the query key. */
export const caseQuery = (number: string, accessKey: string) =>
  queryOptions({
    queryKey: ['case', number],
    queryFn: ({ signal }) => getClient().call('getCase', { params: { number }, accessKey, signal }),
    staleTime: 15_000,
  })

/** What a case is searched by: its number, the person's birth date (ISO), the last four digits of the mobile number given in it. */
export type CaseSearch = CallOf<'searchCase'>['body']

/** Has a code sent to the mobile number of a case; AgencyError 404 when the three do not fit together. */
export function searchCase(search: CaseSearch): Promise<AnswerOf<'searchCase'>> {
  return withIdempotencyKey(
    `search ${JSON.stringify(search)}`,
    (key) => getClient().call('searchCase', { body: search, key }),
    lostMs,
  )
}

/** Opens the case that was searched for, by the code that was sent. */
export function confirmSearch(searchId: string, code: string): Promise<AnswerOf<'confirmSearch'>> {
  return getClient().call('confirmSearch', { params: { searchId }, body: { code }, key: randomId() })
}

/** What was submitted, so far as it can be taken over into a new application; AgencyError 409 while the case is under way. */
export async function getCaseAnswers(number: string, accessKey: string): Promise<PartialAnswers> {
  const { answers } = await getClient().call('getCaseAnswers', { params: { number }, accessKey })
  return answers
}

/** The same, asked once: what was submitted in a case that came to its end changes no more. */
export const caseAnswersQuery = (number: string, accessKey: string) =>
  queryOptions({
    queryKey: ['caseAnswers', number],
    queryFn: () => getCaseAnswers(number, accessKey),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** What the resident does on a case. `answers`: only those that the action changes. `consent`: which one is withdrawn or given back; `language`: in which messages are to be written. */
export function actOnCase(act: {
  readonly number: string
  readonly accessKey: string
  readonly action: ResidentAction
  readonly answers: PartialAnswers
  readonly consent?: Consent | undefined
  readonly language?: Language | undefined
}): Promise<CaseView> {
  const { number, accessKey, action, answers, consent, language } = act
  const body = { action, answers, ...(consent ? { consent } : {}), ...(language ? { language } : {}) }
  return withIdempotencyKey(`${number} ${JSON.stringify(body)}`, (key) =>
    getClient().call('actOnCase', { params: { number }, accessKey, body, key }),
  )
}

/** What the resident does with the card that came of a case. */
export function actOnCard(act: {
  readonly number: string
  readonly accessKey: string
  readonly action: CardAction
}): Promise<CaseView> {
  const { number, accessKey, action } = act
  return withIdempotencyKey(`${number} card ${action}`, (key) =>
    getClient().call('actOnCard', { params: { number }, accessKey, body: { action }, key }),
  )
}

/**
 * Asks anew about every case, or all but one: something was done at the agency. What is done in one case can change others, as a new
 * card that is enabled stops the old one.
 */
export function askAnew(queries: QueryClient, except?: string): void {
  void queries.invalidateQueries({
    queryKey: ['case'],
    predicate: ({ queryKey: [, number] }) => number !== except,
  })
}

/** Shows the state of a case that an action gave back, without asking for it again; other cases may have changed with it. */
export function showCase(queries: QueryClient, view: CaseView): void {
  queries.setQueryData(caseQuery(view.number, '').queryKey, view)
  askAnew(queries, view.number)
}
