import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { MobileProof } from '../domain/application.ts'
import { getClient } from './client.ts'
import { type AnswerOf, addOperations, type CallOf } from './contract.ts'
import type { HandOut, HandOutAnswer } from './ledgerSchemas.ts'
import { organisationOperations } from './organisationOperations.ts'
import type { BatchRow, RowAnswer, RowSent, SignedIn } from './organisationSchemas.ts'
import { randomId } from './randomId.ts'
import { withIdempotencyKey } from './withIdempotencyKey.ts'

// What an organisation asks the agency. The calls take the key of a session and reject with AgencyError 401 once it has ended.

addOperations(organisationOperations)

interface Asking {
  /** The key of the session. */
  readonly session: string
  readonly signal?: AbortSignal | undefined
}

const as = ({ session, signal }: Asking) => ({ accessKey: session, ...(signal ? { signal } : {}) })

/** Opens a session. AgencyError 404 where no organisation of this code has an operator with this number, 429 after too many misses. */
export function signInOrganisation(code: string, mobileProof: MobileProof): Promise<SignedIn> {
  const body = { code, mobileProof }
  return withIdempotencyKey(`organisation ${JSON.stringify(body)}`, (key) =>
    getClient().call('signInOrganisation', { body, key }),
  )
}

/** Ends the session. */
export const signOutOrganisation = (asking: Asking): Promise<undefined> =>
  getClient().call('signOutOrganisation', as(asking))

/** The same as a query: who is signed in, and what waits for them. */
export const organisationQuery = ({ session }: Asking) =>
  queryOptions({
    queryKey: ['organisation', session],
    queryFn: ({ signal }) => getOrganisation({ session, signal }),
    staleTime: 15_000,
  })

/** Who is signed in, until when, and what waits for them. */
export const getOrganisation = (asking: Asking): Promise<AnswerOf<'getOrganisation'>> =>
  getClient().call('getOrganisation', as(asking))

/** What is on record of at most 500 people, in their order. */
export async function checkPeople(
  asking: Asking,
  people: CallOf<'checkPeople'>['body']['people'],
): Promise<AnswerOf<'checkPeople'>['people']> {
  const call = { ...as(asking), body: { people }, key: randomId() }
  return (await getClient().call('checkPeople', call)).people
}

/** Opens a batch and gives its number. After a lost answer the same name gets the same batch. */
export async function openBatch(asking: Asking, name: string): Promise<string> {
  const opened = await withIdempotencyKey(`batch ${asking.session} ${name}`, (key) =>
    getClient().call('openBatch', { ...as(asking), body: { name }, key }),
  )
  return opened.batch
}

/** All batches, the newest first. */
export const listBatches = async (asking: Asking): Promise<AnswerOf<'listBatches'>['batches']> =>
  (await getClient().call('listBatches', as(asking))).batches

/** The same as a query. */
export const batchesQuery = ({ session }: Asking) =>
  queryOptions({
    queryKey: ['organisation', session, 'batches'],
    queryFn: ({ signal }) => listBatches({ session, signal }),
    staleTime: 15_000,
  })

/** A batch with a page of its cases. AgencyError 404 where the organisation has none of this number. */
export const getBatch = (
  asking: Asking,
  batch: string,
  page: CallOf<'getBatch'>['query'] = {},
): Promise<AnswerOf<'getBatch'>> =>
  getClient().call('getBatch', { ...as(asking), params: { batch }, query: page })

/** A batch with all its people, page by page. @param seen changes with what this device knows to have changed, so that it is asked anew. */
export const wholeBatchQuery = ({ session }: Asking, batch: string, seen: number) =>
  queryOptions({
    queryKey: ['organisation', session, 'batch', batch, seen],
    queryFn: async ({ signal }) => {
      const first = await getBatch({ session, signal }, batch)
      const rows = [...first.rows]
      for (let { next } = first; next !== null; ) {
        const page = await getBatch({ session, signal }, batch, { after: String(next) })
        rows.push(...page.rows)
        next = page.next
      }
      return { batch: first.batch, rows }
    },
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  })

/** Applies for at most 20 people. Sending a row again, with its key, is safe. */
export async function submitRows(
  asking: Asking,
  batch: string,
  rows: readonly RowSent[],
): Promise<readonly RowAnswer[]> {
  const call = { ...as(asking), params: { batch }, body: { rows: [...rows] } }
  return (await getClient().call('submitRows', call)).rows
}

/** Sends an item again that has to be corrected. AgencyError 409 where none has, 422 with the objections. */
export const correctRow = (
  asking: Asking,
  number: string,
  answers: CallOf<'correctRow'>['body']['answers'],
): Promise<BatchRow> =>
  withIdempotencyKey(`correct ${number} ${JSON.stringify(answers)}`, (key) =>
    getClient().call('correctRow', { ...as(asking), params: { number }, body: { answers }, key }),
  )

/** Says which cards of a batch have come in. Telling it again is safe. */
export const receiveDelivery = (
  asking: Asking,
  batch: string,
  body: CallOf<'receiveDelivery'>['body'],
): Promise<AnswerOf<'receiveDelivery'>> =>
  getClient().call('receiveDelivery', { ...as(asking), params: { batch }, body })

/** Enters at most 100 things that happened to cards. Entering one again, with its id, is safe. */
export async function enterHandOut(
  asking: Asking,
  entries: readonly HandOut[],
): Promise<readonly HandOutAnswer[]> {
  const call = { ...as(asking), body: { entries: [...entries] } }
  return (await getClient().call('enterHandOut', call)).entries
}

/** At most 1,000 lines of the ledger after the one with this number. */
export async function listLedger(
  asking: Asking,
  after: number,
  limit: number,
): Promise<AnswerOf<'listLedger'>['entries']> {
  const query = { after: String(after), limit: String(limit) }
  return (await getClient().call('listLedger', { ...as(asking), query })).entries
}

/** How long the ledger is, its last hash, and what it comes to. */
export const getLedgerHead = (asking: Asking): Promise<AnswerOf<'getLedgerHead'>> =>
  getClient().call('getLedgerHead', as(asking))
