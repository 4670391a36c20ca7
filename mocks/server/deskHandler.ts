import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { appointmentActs } from '../../src/domain/appointmentCodes.ts'
import { rejectionReasons } from '../../src/domain/case.ts'
import { objectionOutcomes } from '../../src/domain/contributionRecord.ts'
import { noteAppointment } from '../agency/appointmentDesk.ts'
import { actAsClerk, type ClerkAct, clerkTable, correctableFields } from '../agency/clerk.ts'
import { hourLater, isClockTime, nextWorkingDay } from '../agency/clock.ts'
import { answerObjection } from '../agency/objectionDesk.ts'
import { findNextEvent } from '../agency/planned.ts'
import { type DeskLanguage, deskPath, deskQuery } from './deskAddress.ts'
import { deskPage } from './deskPage.ts'
import { type DeskSearch, readDesk, statusChoices } from './deskState.ts'
import { isMeantForUs } from './hostNames.ts'
import type { OpenAgency } from './openAgency.ts'
import { readBody } from './readBody.ts'

type Agency = Pick<OpenAgency, 'store' | 'clock'>

/** How a request ended: done, impossible now, or not understood. */
type Outcome = 'done' | 'notPossible' | 'notUnderstood'

const style = readFileSync(new URL('desk.css', import.meta.url))
const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'Referrer-Policy': 'same-origin',
}
const longestForm = 10_000
const casesPath = `${deskPath}/cases/`
const appointmentsPath = `${deskPath}/appointments/`
const objectionsPath = `${deskPath}/objections/`

/**
 * The clerk's desk over HTTP, for demonstrations; it is no part of the contract. `hostNames`: what it is called by; under
 * another name it answers nobody. A browser gets a page with forms, everybody else JSON: `GET` (with `q`, a part of number
 * or name, `status`, and `page`), `POST …/clock` with `to` (next, hour, workingDay, real, or a time), `POST …/cases/{number}`
 * with `act` (and `field` or `reason`), `POST …/appointments/{id}` with `act` (arrived, done, missed), `POST …/objections/{id}`
 * with `answer` (allowed, notAllowed), `POST …/forget`.
 */
export function deskHandler(agency: Agency, hostNames: ReadonlySet<string>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isMeantForUs(request.headers.host, hostNames))
      return refuse(response, 421, 'This desk does not go by that name: open it at the address it printed')
    const url = new URL(request.url ?? '/', 'http://desk')
    if (url.pathname === `${deskPath}/style.css`) {
      response.writeHead(200, { 'Content-Type': 'text/css' }).end(style)
      return
    }
    const language = languageOf(request, url)
    const { searchParams } = url
    const search = {
      text: searchParams.get('q') ?? '',
      status: statusChoices.find((one) => one === searchParams.get('status')) ?? '',
      page: searchParams.get('page'),
    }
    const isPage = (request.headers.accept ?? '').includes('text/html')
    if (request.method === 'GET' || request.method === 'HEAD')
      return show(agency, response, isPage && language, search, 200)
    if (isFromElsewhere(request)) return refuse(response, 403, 'Only this page may act here')
    const body = await readBody(request, longestForm)
    if (body === 'gone') return
    if (body === 'tooLong') return refuse(response, 413, 'That is too long')
    const outcome = await act(agency, url.pathname, new URLSearchParams(body.toString()))
    if (outcome === 'notUnderstood') return refuse(response, 400, 'Nobody here knows how to do that')
    if (outcome === 'notPossible') return show(agency, response, isPage && language, search, 409)
    if (!isPage) return show(agency, response, false, search, 200)
    response.writeHead(303, { ...headers, Location: deskPath + deskQuery(language, search) }).end()
  }
}

function languageOf({ headers: asked }: IncomingMessage, url: URL): DeskLanguage {
  const wanted = url.searchParams.get('lang') ?? asked['accept-language'] ?? 'zh'
  return /^zh/i.test(wanted) ? 'zh' : 'en'
}

/** Another site's page that posts here with this browser. Programs send no `Origin`. */
function isFromElsewhere({ headers: asked }: IncomingMessage): boolean {
  return asked.origin !== undefined && asked.origin !== `http://${asked.host}`
}

async function show(
  agency: Agency,
  response: ServerResponse,
  language: DeskLanguage | false,
  search: DeskSearch,
  status: 200 | 409,
): Promise<void> {
  const state = await readDesk(agency, search)
  const type = language ? 'text/html; charset=utf-8' : 'application/json'
  response.writeHead(status, { ...headers, 'Content-Type': type })
  response.end(
    language
      ? deskPage(state, language, search, status === 409 ? 'notPossible' : undefined)
      : JSON.stringify(state, null, 2),
  )
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain' }).end(`${why}\n`)
}

async function act(agency: Agency, path: string, form: URLSearchParams): Promise<Outcome> {
  if (path === `${deskPath}/clock`) return await turn(agency, form.get('to') ?? '')
  if (path === `${deskPath}/forget`) {
    await agency.store.clear()
    agency.clock.reset()
    return 'done'
  }
  if (path.startsWith(appointmentsPath)) {
    const noted = appointmentActs.find((one) => one === form.get('act'))
    if (!noted) return 'notUnderstood'
    const id = path.slice(appointmentsPath.length)
    return (await noteAppointment(agency.store, id, noted, agency.clock.now())) ? 'done' : 'notPossible'
  }
  if (path.startsWith(objectionsPath)) {
    const outcome = objectionOutcomes.find((one) => one === form.get('answer'))
    if (!outcome) return 'notUnderstood'
    const look = decodeURIComponent(path.slice(objectionsPath.length))
    return (await answerObjection(agency.store, look, outcome, agency.clock.now())) ? 'done' : 'notPossible'
  }
  const number = path.startsWith(casesPath) ? path.slice(casesPath.length) : ''
  const id = form.get('act') ?? ''
  if (!number || !isAct(id)) return 'notUnderstood'
  const field = correctableFields.find((one) => one === form.get('field'))
  const reason = rejectionReasons.find((one) => one === form.get('reason'))
  const said = { ...(field ? { field } : {}), ...(reason ? { reason } : {}) }
  const isDone = await actAsClerk(agency.store, number, id, agency.clock.now(), said)
  return isDone ? 'done' : 'notPossible'
}

const isAct = (id: string): id is ClerkAct => Object.hasOwn(clerkTable, id)

async function turn({ store, clock }: Agency, to: string): Promise<Outcome> {
  if (to === 'real') {
    clock.reset()
    return 'done'
  }
  const steps: Readonly<Record<string, () => string | undefined | Promise<string | undefined>>> = {
    hour: () => hourLater(clock),
    workingDay: () => nextWorkingDay(clock),
    next: () => store.read((tables) => findNextEvent(tables, clock.now())),
  }
  const step = Object.hasOwn(steps, to) ? steps[to] : undefined
  const time = step ? await step() : to
  if (time === undefined || !isClockTime(time)) return step ? 'notPossible' : 'notUnderstood'
  clock.moveTo(time)
  return 'done'
}
