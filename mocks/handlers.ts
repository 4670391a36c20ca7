import './polyfills.ts'
import { HttpResponse, http, type RequestHandler } from 'msw'
import * as v from 'valibot'
import { isLater, type OperationId, operationIds, operationNamed } from '../src/api/contract.ts'
import { type FileContent, type Operation } from '../src/api/operation.ts'
import type { ProblemDetails } from '../src/api/schemas.ts'
import { loadOnce } from '../src/foundation/loadOnce.ts'
import type { Agency } from './agency/agency.ts'
import { type Reply } from './agency/reply.ts'
import type { Faults } from './faults.ts'
import { readCall } from './readCall.ts'

/** Where the simulated interface is: a reserved name (RFC 2606), so that a request that slips through can reach nobody. */
export const agencyBase = 'https://agency.demo.invalid/v1'

export interface IndexedHandler {
  readonly operation: OperationId
  readonly method: string
  /** The parts of the path; `undefined` stands for a parameter. */
  readonly parts: readonly (string | undefined)[]
  readonly handler: RequestHandler
}

/** What answers the operations of the contract: those that anybody may need, and the others, whose part of it is loaded first. */
export interface HandlerTable {
  readonly first: readonly IndexedHandler[]
  readonly loadOthers: () => Promise<readonly IndexedHandler[]>
}

/** One handler per operation of the contract. */
export function createHandlers(agency: Agency, faults: Faults): HandlerTable {
  const isFirst = (id: OperationId) => !isLater(id)
  return {
    first: handlersOf(operationIds.filter(isFirst), agency, faults),
    loadOthers: loadOnce(async () => {
      await import('../src/api/wholeContract.ts')
      return handlersOf(operationIds.filter(isLater), agency, faults)
    }),
  }
}

function handlersOf(ids: readonly OperationId[], agency: Agency, faults: Faults): IndexedHandler[] {
  return ids.map((id) => {
    const operation = operationNamed(id)
    const path = `${agencyBase}${operation.path.replace(/\{(\w+)\}/g, ':$1')}`
    const methods = { GET: http.get, POST: http.post, PUT: http.put, DELETE: http.delete }
    return {
      operation: id,
      method: operation.method,
      parts: operation.path
        .slice(1)
        .split('/')
        .map((part) => (part.startsWith('{') ? undefined : part)),
      handler: methods[operation.method](path, ({ request, params }) =>
        faults.around(id, async () => {
          try {
            return await respond(agency, id, operation, request, params)
          } catch (error) {
            // A mistake of the simulation must look like one, not like a lost connection.
            console.error(`${id} failed at the simulated agency`, error)
            return problemResponse({ type: 'about:blank', title: 'The agency has failed', status: 500 })
          }
        }),
      ),
    }
  })
}

async function respond(
  agency: Agency,
  id: OperationId,
  operation: Operation,
  request: Request,
  params: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const asked = await readCall(operation, request, params)
  if (!asked.ok) return toResponse(operation, asked)
  // One line for all operations: `readCall` has checked the call against this operation's own schemas.
  const work = agency[id] as (call: unknown) => Promise<Reply<unknown>>
  return toResponse(operation, await work(asked.value))
}

/** A refusal on the wire (RFC 9457). `retryAfter` in seconds. */
export function problemResponse(problem: ProblemDetails, retryAfter?: number): Response {
  return HttpResponse.json(problem, {
    status: problem.status,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json',
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    },
  })
}

function toResponse(operation: Operation, reply: Reply<unknown>): Response {
  if (!reply.ok) return problemResponse(reply.problem, reply.retryAfter)
  const headers = { 'Cache-Control': 'no-store' }
  if (operation.answer === 'bytes') {
    // The contract's word for this operation; `toResponse` is the only place that tells a file from JSON.
    const file = reply.value as FileContent
    return new HttpResponse(file.bytes, { headers: { ...headers, 'Content-Type': file.type } })
  }
  if (!operation.answer) return new HttpResponse(null, { status: operation.ok, headers })
  const answer = v.parse(operation.answer, reply.value)
  // MSW types JSON bodies more narrowly than the contract's schemas can be; the line above has checked it.
  return HttpResponse.json(answer as object, { status: operation.ok, headers })
}
