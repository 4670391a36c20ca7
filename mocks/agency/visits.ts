import { timeProblemTypes } from '../../src/api/appointmentSchemas.ts'
import type { AnswerOf, CallOf } from '../../src/api/contract.ts'
import { problemTypes } from '../../src/api/operation.ts'
import { type VisitPurpose, visitPurposes } from '../../src/domain/appointmentCodes.ts'
import { isDoneAt, openVisits } from '../../src/domain/appointments.ts'
import { checkMobile, maskMobile, normaliseMobile } from '../../src/domain/checks.ts'
import { checkName, normaliseName } from '../../src/domain/name.ts'
import { maskName } from '../../src/domain/receiptAnswers.ts'
import { noteOf } from './appointmentNote.ts'
import { noticesOfAppointment, standingOf } from './appointments.ts'
import { addMiss, missesAt, waitAfterMisses } from './misses.ts'
import { randomCode, randomKey } from './random.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { AppointmentRow, Changing, Reading, Visitor } from './rows.ts'
import { findBookable, givenBack, isFree, timeAt } from './slots.ts'

// Times that were booked without a case: rows among the other appointments, under a number and a key of their own.

type Booked = AnswerOf<'bookVisit'>
type Visit = AnswerOf<'getVisit'>
type VisitRow = AppointmentRow & { readonly visitor: Visitor }

/** Misses at one number within ten minutes after which nobody is told any more whether it fits. */
const missesToldOf = 5

const isVisit = (row: AppointmentRow | undefined): row is VisitRow => row?.visitor !== undefined

const purposeOf = ({ services }: AppointmentRow): VisitPurpose =>
  visitPurposes.find((one) => services.includes(one)) ?? 'ask'

/** A number that nobody has, short enough to be written down and not to be reckoned from another. */
function newNumber(tables: Reading): string {
  const number = `YY-DEMO-${randomCode()}`
  return tables.isTaken('appointments', number) ? newNumber(tables) : number
}

/** How it stands at a time. */
function stateOf(tables: Reading, row: VisitRow, now: string): Visit['state'] {
  if (row.events.at(-1)?.type === 'cancelled') return 'cancelled'
  const state = standingOf(tables, row, now)
  return state === 'booked' && noteOf(row) === 'arrived' ? 'arrived' : state
}

/** A visit as whoever has its key sees it. */
export function viewOfVisit(tables: Reading, row: VisitRow, now: string): Visit {
  const { id, outlet, at, until, visitor } = row
  return {
    number: id,
    outlet,
    at,
    until,
    purpose: purposeOf(row),
    state: stateOf(tables, row, now),
    nameMasked: maskName(visitor.name),
    mobileMasked: maskMobile(visitor.mobile),
    notices: noticesOfAppointment(tables, row, now).toReversed(),
  }
}

/** How many times that are not over stand under a mobile number, or came from a client. */
const openOf = (tables: Reading, key: string, now: string): number =>
  tables
    .by('appointments', 'visitor', key)
    .filter(([, row]) => row.until > now && row.events.at(-1)?.type !== 'cancelled').length

/** Books a time for somebody without a case. The city of the place has to be loaded (`loadCity`). */
export function bookVisit(
  tables: Changing,
  { body, client }: { readonly body: CallOf<'bookVisit'>['body']; readonly client: string },
  now: string,
): Reply<Booked> {
  const { outlet, at, purpose } = body
  const [nameProblem, mobileProblem] = [checkName(body.name), checkMobile(body.mobile)]
  if (nameProblem || mobileProblem)
    return refuse(422, {
      errors: [
        ...(nameProblem ? [objection('name', nameProblem)] : []),
        ...(mobileProblem ? [objection('mobile', mobileProblem)] : []),
      ],
    })
  const bookable = findBookable(outlet)
  if (!bookable || !isDoneAt(purpose, bookable.place)) return refuse(409, { type: timeProblemTypes.notThere })
  if (!isFree(tables, bookable, at, now)) return refuse(409, { type: timeProblemTypes.taken })
  const mobile = normaliseMobile(body.mobile)
  if (openOf(tables, mobile, now) >= openVisits.ofMobile) return refuse(429)
  if (openOf(tables, client, now) >= openVisits.ofClient) return refuse(429)
  const id = newNumber(tables)
  const visitor = { name: normaliseName(body.name), mobile, accessKey: randomKey(), client }
  const row = { id, cases: [], ...timeAt(bookable, at, now, undefined), services: [purpose], visitor }
  tables.set('appointments', id, row)
  return answer({ visit: viewOfVisit(tables, row, now), accessKey: visitor.accessKey })
}

/**
 * The key of a visit by its number and the end of the mobile number. Misses are counted as those of a search for a case are: who
 * guesses four digits has five tries in ten minutes.
 */
export function findVisit(
  tables: Changing,
  { body, client }: { readonly body: CallOf<'findVisit'>['body']; readonly client: string },
  { now, ms }: { readonly now: string; readonly ms: number },
): Reply<Booked> {
  const pause = waitAfterMisses(tables, client, ms)
  if (pause > 0) return refuse(429, { type: problemTypes.tooManyMisses, retryAfter: pause })
  const number = body.number.trim().toUpperCase()
  if (missesAt(tables, number, ms) >= missesToldOf)
    return refuse(429, { type: problemTypes.tooManyMisses, retryAfter: 600 })
  const row = tables.get('appointments', number)
  if (isVisit(row) && row.visitor.mobile.endsWith(body.mobileEnding))
    return answer({ visit: viewOfVisit(tables, row, now), accessKey: row.visitor.accessKey })
  addMiss(tables, { at: number, client }, ms)
  return refuse(404)
}

/** The visit of this number that this key opens. */
export function findOpened(tables: Reading, number: string, accessKey: string): VisitRow | undefined {
  const row = tables.get('appointments', number)
  return isVisit(row) && row.visitor.accessKey === accessKey ? row : undefined
}

/** Why nothing can be changed any more about a visit. */
function whyTooLate(tables: Reading, row: VisitRow, now: string): 'begun' | 'givenBack' | undefined {
  const state = stateOf(tables, row, now)
  if (state === 'cancelled') return 'givenBack'
  return state === 'booked' && row.at > now ? undefined : 'begun'
}

/** Another time or place for a visit that has not begun. */
export function moveVisit(
  tables: Changing,
  row: VisitRow,
  { outlet, at }: CallOf<'moveVisit'>['body'],
  now: string,
): Reply<Visit> {
  const late = whyTooLate(tables, row, now)
  if (late) return refuse(409, { type: timeProblemTypes[late] })
  if (row.outlet === outlet && row.at === at) return answer(viewOfVisit(tables, row, now))
  const bookable = findBookable(outlet)
  const canBe = bookable && isDoneAt(purposeOf(row), bookable.place)
  if (!canBe) return refuse(409, { type: timeProblemTypes.notThere })
  if (!isFree(tables, bookable, at, now, [row.id])) return refuse(409, { type: timeProblemTypes.taken })
  const moved = { ...row, ...timeAt(bookable, at, now, row) }
  tables.set('appointments', row.id, moved)
  return answer(viewOfVisit(tables, moved, now))
}

/** Gives the time of a visit back: once, and not when it has begun. */
export function cancelVisit(tables: Changing, row: VisitRow, now: string): Reply<Visit> {
  const late = whyTooLate(tables, row, now)
  if (late === 'begun') return refuse(409, { type: timeProblemTypes.begun })
  const left = late ? row : { ...givenBack(row, now), visitor: row.visitor }
  if (!late) tables.set('appointments', row.id, left)
  return answer(viewOfVisit(tables, left, now))
}
