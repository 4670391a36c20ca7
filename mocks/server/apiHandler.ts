import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FetchLike } from '../../src/api/http.ts'
import { maxFileBytes } from '../../src/domain/uploads.ts'
import { refuse } from '../agency/reply.ts'
import { agencyBase } from '../handlers.ts'
import { clientHeader } from '../readCall.ts'
import { readBody } from './readBody.ts'

/** Where the interface begins. */
export const apiPath = '/v1'

/** Pages from anywhere may call: an access key is in the request, never in a cookie. */
const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Date, ETag, Location, Retry-After',
}
const preflight = {
  ...cors,
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key',
  'Access-Control-Allow-Private-Network': 'true',
  'Access-Control-Max-Age': '600',
}

/** A file may be too large for the agency to say so itself; far beyond that nobody goes on reading. */
const longestBody = maxFileBytes + 64 * 1024

/** Answers what comes over HTTP below `apiPath` through `line`; a connection that the line loses is reset. */
export function apiHandler(line: FetchLike) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, preflight).end()
      return
    }
    const body = await readBody(request, longestBody)
    if (body === 'gone') return
    if (body === 'tooLong') return refuseLength(response)
    const left = new AbortController()
    response.on('close', () => left.abort())
    try {
      await send(response, await line(toRequest(request, body, left.signal)))
    } catch (error) {
      // Nobody is there any more, or the line was lost on purpose: both look like it. Anything else is a mistake of ours.
      if (!left.signal.aborted && !(error instanceof TypeError)) console.error(error)
      request.socket.resetAndDestroy()
    }
  }
}

function toRequest(request: IncomingMessage, body: Buffer<ArrayBuffer>, signal: AbortSignal): Request {
  const { method = 'GET', url = '/' } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers.set(name, value)
  // Whatever the request says of itself: calls are counted by where they come from.
  headers.set(clientHeader, request.socket.remoteAddress ?? 'unknown')
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0
  return new Request(agencyBase + url.slice(apiPath.length), {
    method,
    headers,
    signal,
    ...(hasBody ? { body } : {}),
  })
}

async function send(response: ServerResponse, answer: Response): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer())
  response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...cors }).end(body)
}

function refuseLength(response: ServerResponse): void {
  const refusal = refuse(413)
  const headers = { ...cors, 'Content-Type': 'application/problem+json' }
  response.writeHead(413, headers).end(refusal.ok ? undefined : JSON.stringify(refusal.problem))
}
