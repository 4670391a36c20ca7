import { createServer, type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { agencyBase } from '../../mocks/handlers.ts'
import type { FetchLike } from '../../src/api/http.ts'

export interface AgencyServer {
  readonly base: string
  readonly close: () => Promise<void>
}

/** An agency over HTTP, as a real one would be reached: other origin, CORS, its own address. `line` answers for it. */
export async function serveAgency(line: FetchLike): Promise<AgencyServer> {
  const server = createServer((request, response) => {
    const cors = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key',
      'Access-Control-Expose-Headers': 'Retry-After',
    }
    if (request.method === 'OPTIONS') {
      response.writeHead(204, cors).end()
      return
    }
    void pass(line, request).then(
      (answer) => {
        response.writeHead(answer.status, { ...answer.headers, ...cors }).end(answer.body)
      },
      () => {
        request.socket.destroy() // a lost line looks like one
      },
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the agency has no port')
  return {
    base: `http://127.0.0.1:${address.port}/v1`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function pass(line: FetchLike, request: IncomingMessage) {
  const answer = await line(toRequest(request))
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  }
}

function toRequest(request: IncomingMessage): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers.set(name, value)
  const url = `${agencyBase}${(request.url ?? '').replace(/^\/v1/, '')}`
  const hasBody = request.method !== 'GET' && request.method !== 'DELETE'
  return new Request(url, {
    method: request.method ?? 'GET',
    headers,
    ...(hasBody ? { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' } : {}),
  })
}
