import type { Appointment, Slots } from '../../src/api/appointmentSchemas.ts'
import type { CallOf } from '../../src/api/contract.ts'
import type { CaseView, NoticeView } from '../../src/api/schemas.ts'
import {
  type AppointmentService,
  type AppointmentState,
  appointmentStateAt,
  bookableDays,
  isBookable,
} from '../../src/domain/appointments.ts'
import type { CardEventType } from '../../src/domain/cardEvents.ts'
import type { CaseEventType } from '../../src/domain/case.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { hourAfter, slotsOn } from '../../src/domain/openingHours.ts'
import { findCityFile } from '../cities/cities.ts'
import type { CityFile, CityPlace } from '../cities/cityFile.ts'
import { appointmentNotices, noteOf } from './appointmentNotices.ts'
import { findCardOf, pastOfCard } from './cards.ts'
import { caseStatus, pastOf } from './caseView.ts'
import { fingerprintOf } from './random.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { AppointmentRow, CaseRow, Changing, Reading } from './rows.ts'
import { dateOf } from './time.ts'

type Booking = CallOf<'bookAppointment'>['body']
interface Bookable {
  readonly file: CityFile
  readonly place: CityPlace
  readonly minutes: number
  readonly desks: number
}

/** The city (GB/T 2260) of a place: its county has the first four digits, and the place's id begins with that. */
export const cityOfOutlet = (id: string): string => `${id.slice(0, 4)}00`

/** A place of the cities that are loaded where one can book; undefined for any other. */
function findBookable(id: string): Bookable | undefined {
  const file = findCityFile(cityOfOutlet(id))
  const place = file?.places.find((one) => one.id === id)
  return file && place?.appointments ? { file, place, ...place.appointments } : undefined
}

const openingOf = ({ file, place }: Bookable) => ({
  weekly: file.hours[place.hours]?.weekly ?? [],
  holidays: file.hours[place.hours]?.holidays ?? 'closed',
  closed: file.closed,
})

/** How many desks other people have booked at a time: the demonstration's own, the same whenever it is asked. */
const takenByOthers = (id: string, at: string, desks: number): number =>
  Number.parseInt(fingerprintOf(`${id} ${at}`).slice(0, 4), 16) % (desks + 2) === 0
    ? desks
    : Number.parseInt(fingerprintOf(`${at} ${id}`).slice(0, 4), 16) % desks

/** How many more people can be seen at a time at a place; those who stand in `except` give theirs up. */
function freeAt(tables: Reading, bookable: Bookable, at: string, except: readonly string[] = []): number {
  const { place, desks } = bookable
  const own = tables.by('appointments', 'slot', `${place.id} ${at}`).filter(([id]) => !except.includes(id))
  return desks - takenByOthers(place.id, at, desks) - own.length
}

/** The free times of the days to come at a place; undefined where nobody books. The city has to be loaded (`loadCity`). */
export function listSlots(tables: Reading, id: string, now: string): Slots | undefined {
  const bookable = findBookable(id)
  if (!bookable) return undefined
  const { minutes } = bookable
  const days = Array.from({ length: bookableDays + 1 }, (_, n) => addDays(dateOf(now), n)).flatMap((date) => {
    const begins = slotsOn(openingOf(bookable), date, minutes)
    const free = begins.filter((hour) => {
      const at = `${date}T${hour}`
      return isBookable(at, now) && freeAt(tables, bookable, at) > 0
    })
    const isOver = begins.every((hour) => !isBookable(`${date}T${hour}`, now))
    return isOver ? [] : [{ date, free }]
  })
  return { minutes, days }
}

/** The appointment that a case has or had last; none once it was cancelled. */
export function findAppointment(tables: Reading, number: string): AppointmentRow | undefined {
  const [, row] = tables.by('appointments', 'case', number).at(-1) ?? []
  return row && row.events.at(-1)?.type !== 'cancelled' ? row : undefined
}

/** What happens to a case or a card when somebody comes for it. */
const doneBy: Readonly<Record<AppointmentService, readonly (CaseEventType | CardEventType)[]>> = {
  collect: ['collected'],
  enable: ['socialEnabled'],
  activate: ['financialActivated'],
  replace: ['lossConfirmed', 'replaced'],
  loss: ['lossConfirmed', 'found'],
  pin: ['unlocked'],
  cancel: ['cancelled'],
}

/** Whether something that it was made for was done that day for one of its cases at a counter. */
function isKept(tables: Reading, { cases, at, services }: AppointmentRow, now: string): boolean {
  const types = new Set(services.flatMap((service) => doneBy[service]))
  return cases.some((number) => {
    const row = tables.get('cases', number)
    if (!row) return false
    const past = pastOf(row, now)
    const card = findCardOf(row, past, tables.get('cards', row.cardNumber))
    const done = [
      ...past.filter(({ type }) => type === 'collected'),
      ...(card ? pastOfCard(card, now).filter(({ type, by }) => type !== 'issued' && by !== 'resident') : []),
    ]
    return done.some((event) => types.has(event.type) && dateOf(event.at) === dateOf(at))
  })
}

/** What is written of an appointment until now. */
export const noticesOfAppointment = (tables: Reading, row: AppointmentRow, now: string): NoticeView[] =>
  appointmentNotices(row, now, noteOf(row) === undefined && !isKept(tables, row, now))

/** A case as its holder sees it, with its appointment and what was written of that. */
export function withAppointment(tables: Reading, view: CaseView, now: string): CaseView {
  const row = findAppointment(tables, view.number)
  const told = tables
    .by('appointments', 'case', view.number)
    .filter(([, one]) => one.cases[0] === view.number)
    .flatMap(([, one]) => noticesOfAppointment(tables, one, now))
  if (!row && told.length === 0) return view
  const notices = [...told.toReversed(), ...view.notices].sort((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : 0,
  )
  return { ...view, notices, ...(row ? { appointment: viewOfAppointment(tables, row, now) } : {}) }
}

/** How an appointment stands: by what was noted at the desk, what was done for its cases, and the clock. */
export const standingOf = (tables: Reading, row: AppointmentRow, now: string): AppointmentState =>
  appointmentStateAt({ until: row.until, isKept: isKept(tables, row, now), noted: noteOf(row) }, now)

function viewOfAppointment(tables: Reading, row: AppointmentRow, now: string): Appointment {
  const { id, outlet, at, until, services, reason, cases } = row
  const state = standingOf(tables, row, now)
  const why = reason ? { reason } : {}
  return { id, outlet, at, until, services: [...services], ...why, state, cases: [...cases] }
}

/** Whether what is asked for can be done there for this case: a card is fetched where it lies, activated at its bank. */
function canBeDone(row: CaseRow, place: CityPlace, services: Booking['services'], now: string): boolean {
  return services.every(
    (service) =>
      service === 'enable' ||
      (service === 'collect'
        ? caseStatus(row, now) !== 'ready' || row.answers.outlet === place.id
        : service !== 'activate' || row.answers.bank === place.bank),
  )
}

/**
 * Books a time for a case and those that come with it, in place of the one they had. Refused (409) when somebody else has the time,
 * when it is over or the place is closed then, or when what is asked for is not done there.
 */
export function bookAppointment(
  tables: Changing,
  row: CaseRow,
  { outlet, at, services, reason, with: others = [] }: Booking,
  now: string,
): Reply<undefined> {
  const bookable = findBookable(outlet)
  const cases = [row.number, ...others.map(({ number }) => number)]
  if (others.some(({ number, accessKey }) => tables.get('cases', number)?.accessKey !== accessKey))
    return refuse(401)
  const before = cases.flatMap((number) => findAppointment(tables, number) ?? [])
  const same = before.find((one) => one.outlet === outlet && one.at === at && one.cases[0] === row.number)
  // Who only moves the time need not say again why.
  const known = services.includes('cancel') ? (reason ?? before.find((one) => one.reason)?.reason) : undefined
  const isSame = same?.services.join() === services.join() && same.reason === known
  if (isSame && same.cases.join() === cases.join()) return answer(undefined)
  if (!bookable || !services.every((one) => bookable.place.services.includes(one))) return refuse(409)
  if (!canBeDone(row, bookable.place, services, now)) return refuse(409)
  const isOpen = slotsOn(openingOf(bookable), dateOf(at), bookable.minutes).includes(at.slice(11))
  const isInReach = isBookable(at, now) && dateOf(at) <= addDays(dateOf(now), bookableDays)
  const given = before.filter((one) => one.at > now && noteOf(one) !== 'done')
  const gaveUp = given.map(({ id }) => id)
  if (!isOpen || !isInReach || freeAt(tables, bookable, at, gaveUp) < 1) return refuse(409)
  const own = given.find((one) => one.cases[0] === row.number)
  for (const one of given) if (one !== own) leave(tables, one, cases, now)
  const id = own?.id ?? `${row.number}-t${tables.nextSeq('appointments')}`
  const until = `${dateOf(at)}T${hourAfter(at.slice(11), bookable.minutes)}`
  const where = { zh: bookable.place.name.zh, en: bookable.place.name.en }
  const event = { type: own ? 'moved' : 'booked', at: now, begins: at, where } as const
  tables.set('appointments', id, {
    id,
    cases,
    outlet,
    at,
    until,
    services: [...services],
    ...(known ? { reason: known } : {}),
    events: [...(own?.events ?? []), event],
  })
  return answer(undefined)
}

/** Gives the time of a case back, unless it has begun. */
export function cancelAppointment(tables: Changing, number: string, now: string): void {
  const row = findAppointment(tables, number)
  if (row && row.at > now && noteOf(row) !== 'done') leave(tables, row, [number], now)
}

/** Takes cases out of an appointment; it is over when none is left. */
function leave(tables: Changing, row: AppointmentRow, numbers: readonly string[], now: string): void {
  const left = row.cases.filter((number) => !numbers.includes(number))
  const last = row.events.at(-1)
  const event = {
    type: 'cancelled',
    at: now,
    begins: row.at,
    where: last?.where ?? { zh: '', en: '' },
  } as const
  tables.set(
    'appointments',
    row.id,
    left.length > 0 ? { ...row, cases: left } : { ...row, events: [...row.events, event] },
  )
}
