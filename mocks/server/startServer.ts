import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from '../../src/build/listen.ts'
import { apiPath } from './apiHandler.ts'
import { deskPath } from './deskAddress.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** What is served: the interface, and beside it the clerk's desk and a built page, or nothing. */
export interface Parts {
  readonly api: Answer
  readonly desk?: Answer
  readonly site?: Answer
}

export interface RunningServer {
  readonly port: number
  /** Answers what is under way, takes nothing new, and resolves when the last connection is closed. */
  readonly close: () => Promise<void>
}

/** Who has not got their answer by then will not miss it. */
const patienceMs = 3000

/** Serves the parts on a port, or the next free one. `host` undefined: on every interface. */
export async function startServer(
  parts: Parts,
  port: number,
  host: string | undefined,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    // Whatever answers: a file that somebody sent is never taken for a page.
    response.setHeader('X-Content-Type-Options', 'nosniff')
    const answer = partFor(parts, request.url ?? '/') ?? nothing
    Promise.resolve(answer(request, response)).catch((error: unknown) => {
      console.error(error)
      request.socket.destroy()
    })
  })
  const taken = await listen(server, port, host)
  return {
    port: taken,
    close: () =>
      new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), patienceMs)
        server.close(() => {
          clearTimeout(late)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}

const isBelow = (url: string, path: string): boolean =>
  url.startsWith(path) && ['', '/', '?'].includes(url.charAt(path.length))

function partFor({ api, desk, site }: Parts, url: string): Answer | undefined {
  if (isBelow(url, apiPath)) return api
  if (desk && isBelow(url, deskPath)) return desk
  return site ?? (desk && toDesk)
}

const toDesk: Answer = (_, response) => {
  response.writeHead(302, { Location: deskPath }).end()
}
const nothing: Answer = (_, response) => {
  response.writeHead(404).end()
}
