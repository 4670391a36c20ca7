import type { Slots } from '../../src/api/appointmentSchemas.ts'
import { timeProblemTypes } from '../../src/api/appointmentSchemas.ts'
import type { CallOf } from '../../src/api/contract.ts'
import { bookableDays, isBookable } from '../../src/domain/appointments.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { slotsOn } from '../../src/domain/openingHours.ts'
import type { CityPlace } from '../cities/cityFile.ts'
import { noteOf } from './appointmentNote.ts'
import { findAppointment } from './appointments.ts'
import { caseStatus } from './casePast.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { AppointmentRow, CaseRow, Changing, Reading } from './rows.ts'
import { findBookable, freeAt, givenBack, isFree, openingOf, timeAt } from './slots.ts'
import { dateOf } from './time.ts'

type Booking = CallOf<'bookAppointment'>['body']

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
  const isThere = bookable && services.every((one) => bookable.place.services.includes(one))
  if (!isThere || !canBeDone(row, bookable.place, services, now))
    return refuse(409, { type: timeProblemTypes.notThere })
  const given = before.filter((one) => one.at > now && noteOf(one) !== 'done')
  const gaveUp = given.map(({ id }) => id)
  if (!isFree(tables, bookable, at, now, gaveUp)) return refuse(409, { type: timeProblemTypes.taken })
  const own = given.find((one) => one.cases[0] === row.number)
  for (const one of given) if (one !== own) leave(tables, one, cases, now)
  const id = own?.id ?? `${row.number}-t${tables.nextSeq('appointments')}`
  tables.set('appointments', id, {
    id,
    cases,
    ...timeAt(bookable, at, now, own),
    services: [...services],
    ...(known ? { reason: known } : {}),
  })
  return answer(undefined)
}

/** Gives the time of a case back; nothing where it has none, refused when it has begun or its holder is there. */
export function cancelAppointment(tables: Changing, number: string, now: string): Reply<undefined> {
  const row = findAppointment(tables, number)
  if (!row) return answer(undefined)
  if (row.at <= now || noteOf(row)) return refuse(409, { type: timeProblemTypes.begun })
  leave(tables, row, [number], now)
  return answer(undefined)
}

/** Takes cases out of an appointment; it is over when none is left. */
function leave(tables: Changing, row: AppointmentRow, numbers: readonly string[], now: string): void {
  const left = row.cases.filter((number) => !numbers.includes(number))
  tables.set('appointments', row.id, left.length > 0 ? { ...row, cases: left } : givenBack(row, now))
}
