import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { showCase } from './caseRoute.ts'
import { clerkPage } from './clerkPage.ts'
import type { Agency } from './deskActs.ts'
import { casesPath, clerkPath, deskPath } from './deskAddress.ts'
import { deskPage } from './deskPage.ts'
import { type Posted, postToDesk } from './deskPost.ts'
import { type Asked, isFromElsewhere, readAsked } from './deskRequest.ts'
import { readDesk } from './deskState.ts'
import { isMeantForUs } from './hostNames.ts'
import { readBody } from './readBody.ts'

const style = readFileSync(new URL('desk.css', import.meta.url))
/** A sheet of paper. Without one the browser asks the host for an icon that it may not have. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M3 1h7l3 3v11H3z" fill="#5b2a86"/></svg>`
const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}
type Refused = Extract<Posted, { outcome: 'refused' }>

const longestForm = 100_000

/**
 * The clerk's desk over HTTP, for demonstrations; it is no part of the contract. `hostNames`: what it is called by; under
 * another name it answers nobody. A browser gets pages with forms, everybody else JSON: `GET` (with `q`, a part of number
 * or name, `status`, and `page`), `GET …/cases/{number}` (with `act`, and `field` or `reason`: what the applicant would read of it),
 * `GET …/cases/{number}/files/{name}`, `POST …/clock` with `to` (next, hour, workingDay, real, or a time), `POST …/cases/{number}`
 * with `act` (and `field` or `reason`), `POST …/clerk` with `clerk` (who sits there, in a cookie), `POST …/cases/{number}/handling` with `do`
 * (note with `text`, takeOver, giveBack, giveTo with `to`), `POST …/appointments/{id}` with `act` (arrived, done, missed), `POST …/objections/{id}`
 * with `answer` (allowed, notAllowed), `POST …/operators/{organisation}/{operator}` with `act` (dismiss, restore), `POST …/forget`.
 */
export function deskHandler(agency: Agency, hostNames: ReadonlySet<string>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isMeantForUs(request.headers.host, hostNames))
      return refuse(response, 421, 'This desk does not go by that name: open it at the address it printed')
    const url = new URL(request.url ?? '/', 'http://desk')
    if (url.pathname === `${deskPath}/icon.svg`) {
      response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(icon)
      return
    }
    if (url.pathname === `${deskPath}/style.css`) {
      response.writeHead(200, { 'Content-Type': 'text/css' }).end(style)
      return
    }
    const asked = readAsked(agency, request, url)
    if (request.method === 'GET' || request.method === 'HEAD') return show(response, asked)
    if (isFromElsewhere(request)) return refuse(response, 403, 'Only this page may act here')
    const body = await readBody(request, longestForm)
    if (body === 'gone') return
    if (body === 'tooLong') return refuse(response, 413, 'That is too long')
    const form = new URLSearchParams(body.toString())
    const posted = await postToDesk(asked, form)
    if (posted.outcome === 'notUnderstood') return refuse(response, 400, 'Nobody here knows how to do that')
    if (posted.outcome === 'refused' || !asked.isPage) {
      const at = new URL(posted.at + (posted.outcome === 'refused' ? url.search : ''), url)
      return show(response, { ...asked, url: at }, posted.outcome === 'refused' ? posted : undefined)
    }
    const cookie = posted.cookie === undefined ? {} : { 'Set-Cookie': posted.cookie }
    response.writeHead(303, { ...headers, ...cookie, Location: posted.at }).end()
  }
}

/** Shows what an address asks for; `refused`: why what was posted there could not be done. */
async function show(response: ServerResponse, asked: Asked, refused?: Refused): Promise<void> {
  const { agency, url, search, isPage } = asked
  const status = refused ? 409 : 200
  if (url.pathname.startsWith(casesPath)) {
    const found = await showCase(asked, refused)
    if (!found) return refuse(response, 404, 'There is no such case, or no such file of it')
    response.writeHead(found.status ?? status, { ...headers, ...found.headers }).end(found.body)
    return
  }
  const type = isPage ? 'text/html; charset=utf-8' : 'application/json'
  response.writeHead(status, { ...headers, 'Content-Type': type })
  if (url.pathname === clerkPath && isPage) {
    response.end(clerkPage(asked))
    return
  }
  const state = await readDesk(agency, search)
  response.end(isPage ? deskPage(state, asked, refused && 'notPossible') : JSON.stringify(state, null, 2))
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain' }).end(`${why}\n`)
}
