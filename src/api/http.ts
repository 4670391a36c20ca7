import { AgencyError, type AgencyErrorKind } from './AgencyError.ts'
import { type AnswerOf, type CallOf, type OperationId, operationNamed } from './contract.ts'
import type { Operation } from './operation.ts'
import { readAnswer } from './reading.ts'
import { browserRetry, type RetryPolicy, withRetry } from './retry.ts'
import { problemDetailsSchema } from './schemas.ts'

/** The browser's fetch, or the simulation's. */
export type FetchLike = (request: Request) => Promise<Response>

interface CallOptions {
  /** How often at most, 3 by default; calls that may not be repeated are made once. */
  readonly tries?: number
  /** The exact text to send in place of `body`: a submission is resent byte for byte. */
  readonly frozenBody?: string
}

export interface Client {
  /** Makes one call of the contract. Rejects with an AgencyError, whatever went wrong. */
  call<I extends OperationId>(id: I, input: CallOf<I>, options?: CallOptions): Promise<AnswerOf<I>>
}

/** What any call may carry, for the code that treats all operations alike. */
interface AnyCall {
  readonly params?: Readonly<Record<string, string>> | undefined
  readonly query?: Readonly<Record<string, string | undefined>> | undefined
  readonly body?: unknown
  readonly accessKey?: string | undefined
  readonly key?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * The client of the agencies' interface.
 * @param base where it is, without a slash at the end. @param timeoutMs until when an answer must be complete.
 */
export function createClient(setup: {
  readonly fetch: FetchLike
  readonly base: string
  readonly timeoutMs?: number
  readonly retry?: RetryPolicy
}): Client {
  const retry = setup.retry ?? browserRetry
  return {
    call: <I extends OperationId>(id: I, input: CallOf<I>, options: CallOptions = {}) => {
      const operation = operationNamed(id)
      // Every CallOf<I> is an AnyCall, which TypeScript cannot see of one that is still to be chosen.
      const call = input as AnyCall
      const attempt = () => send(id, operation, call, setup, options)
      // Every call may be sent again: what is no GET, PUT or DELETE carries a key (a test sees to it).
      const policy = { ...retry, tries: options.tries ?? retry.tries }
      // readAnswer has checked the answer against this very operation's schema; TypeScript can't follow it there.
      return withRetry(attempt, policy, call.signal) as Promise<AnswerOf<I>>
    },
  }
}

async function send(
  id: OperationId,
  operation: Operation,
  call: AnyCall,
  setup: { readonly fetch: FetchLike; readonly base: string; readonly timeoutMs?: number },
  options: CallOptions,
): Promise<unknown> {
  const fail = (kind: AgencyErrorKind, facts?: ConstructorParameters<typeof AgencyError>[2]) =>
    new AgencyError(id, kind, facts)
  const controller = new AbortController()
  let onAbort: () => void = () => controller.abort()
  // Raced, because a transport may ignore the signal and would then keep the caller waiting for ever.
  const givenUp = new Promise<never>((_, reject) => {
    const give = (kind: AgencyErrorKind) => {
      reject(fail(kind))
      controller.abort()
    }
    const timer = setTimeout(() => give('timeout'), setup.timeoutMs ?? 15_000)
    controller.signal.addEventListener('abort', () => clearTimeout(timer))
    onAbort = () => give('aborted')
  })
  if (call.signal?.aborted) onAbort()
  call.signal?.addEventListener('abort', onAbort)
  const work = async (): Promise<unknown> => {
    if (controller.signal.aborted) throw fail('aborted')
    const request = buildRequest(setup.base, operation, call, options.frozenBody, controller.signal)
    let response: Response
    try {
      response = await setup.fetch(request)
    } catch {
      throw fail('offline')
    }
    return readResponse(response, operation, fail)
  }
  try {
    return await Promise.race([work(), givenUp])
  } finally {
    call.signal?.removeEventListener('abort', onAbort)
    controller.abort()
  }
}

function buildRequest(
  base: string,
  operation: Operation,
  call: AnyCall,
  frozenBody: string | undefined,
  signal: AbortSignal,
): Request {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(call.params?.[name] ?? ''),
  )
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(call.query ?? {}))
    if (value !== undefined) query.set(name, value)
  const headers = new Headers({ Accept: 'application/json, application/problem+json' })
  if (call.key) headers.set('Idempotency-Key', call.key)
  if (call.accessKey) headers.set('Authorization', `Bearer ${call.accessKey}`)
  const body = bodyOf(operation, call.body, frozenBody)
  if (body) headers.set('Content-Type', body.type)
  return new Request(`${base}${path}${`${query}` && `?${query}`}`, {
    method: operation.method,
    headers,
    body: body?.content ?? null,
    signal,
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // The interface never redirects; a captive portal does, and must not be taken for the agency.
    redirect: 'manual',
  })
}

function bodyOf(operation: Operation, body: unknown, frozen: string | undefined) {
  if (operation.body === 'bytes') return isFile(body) ? { type: body.type, content: body.bytes } : undefined
  if (!operation.body) return undefined
  return { type: 'application/json', content: frozen ?? JSON.stringify(body) }
}

const isFile = (body: unknown): body is { type: string; bytes: ArrayBuffer } =>
  typeof body === 'object' && body !== null && 'bytes' in body && 'type' in body

type Fail = (kind: AgencyErrorKind, facts?: ConstructorParameters<typeof AgencyError>[2]) => AgencyError

async function readResponse(response: Response, operation: Operation, fail: Fail): Promise<unknown> {
  const { status } = response
  if (response.type === 'error') throw fail('offline')
  const type = mediaTypeOf(response)
  if (status >= 400) throw await readRefusal(response, type, fail)
  if (status !== operation.ok) throw fail('malformed', { status })
  if (!operation.answer) return undefined
  if (operation.answer === 'bytes') {
    const bytes = await response.arrayBuffer().catch(() => undefined)
    if (!bytes || !/^image\/|^application\/pdf$/.test(type)) throw fail('malformed', { status })
    return { bytes, type }
  }
  if (type !== 'application/json') throw fail('malformed', { status })
  const read = readAnswer(operation.answer, await readJson(response))
  if (!read.ok) throw fail('malformed', { status })
  return read.value
}

async function readRefusal(response: Response, type: string, fail: Fail): Promise<AgencyError> {
  const { status } = response
  const seconds = retryAfterSeconds(response.headers.get('Retry-After'), response.headers.get('Date'))
  const later = status === 408 || status === 429 || status >= 500
  const read =
    type === 'application/problem+json'
      ? readAnswer(problemDetailsSchema, await readJson(response))
      : undefined
  // A refusal counts only in the agency's own words: a portal's 404 must not be read as "no such submission".
  if (!read?.ok && !later) return fail('malformed', { status })
  return fail(later ? 'problem' : 'refused', {
    status,
    ...(read?.ok ? { problem: read.value } : {}),
    ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }),
  })
}

/** Seconds of a Retry-After header (RFC 9110 10.2.3: seconds or a date), counted by the sender's clock where it says it. */
export function retryAfterSeconds(header: string | null, date: string | null): number | undefined {
  if (header === null) return undefined
  if (/^\s*\d{1,7}\s*$/.test(header)) return Number(header)
  const until = /GMT\s*$/.test(header) ? Date.parse(header) : Number.NaN
  if (Number.isNaN(until)) return undefined
  const now = Date.parse(date ?? '')
  return Math.max(0, Math.ceil((until - (Number.isNaN(now) ? Date.now() : now)) / 1000))
}

const mediaTypeOf = (response: Response): string =>
  (response.headers.get('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** The body as JSON; undefined, which no schema takes, when it isn't or breaks off. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}
