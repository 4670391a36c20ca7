import { bookableDays, isBookable } from '../../src/domain/appointments.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { hourAfter, slotsOn } from '../../src/domain/openingHours.ts'
import { cityOfOutlet } from '../../src/domain/outlets.ts'
import { findCityFile } from '../cities/cities.ts'
import type { CityFile, CityPlace } from '../cities/cityFile.ts'
import { fingerprintOf } from './random.ts'
import type { AppointmentRow, Reading } from './rows.ts'
import { dateOf } from './time.ts'

/** A place where one can book: how long a time is there, in minutes, and at how many desks people are seen at once. */
export interface Bookable {
  readonly file: CityFile
  readonly place: CityPlace
  readonly minutes: number
  readonly desks: number
}

/** A place of the cities that are loaded where one can book; undefined for any other. */
export function findBookable(id: string): Bookable | undefined {
  const file = findCityFile(cityOfOutlet(id))
  const place = file?.places.find((one) => one.id === id)
  return file && place?.appointments ? { file, place, ...place.appointments } : undefined
}

/** The opening hours of a place, and the days on which its city is closed. */
export const openingOf = ({ file, place }: Bookable) => ({
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
export function freeAt(
  tables: Reading,
  bookable: Bookable,
  at: string,
  except: readonly string[] = [],
): number {
  const { place, desks } = bookable
  const own = tables.by('appointments', 'slot', `${place.id} ${at}`).filter(([id]) => !except.includes(id))
  return desks - takenByOthers(place.id, at, desks) - own.length
}

/** Whether a time can be had at a place now; those who stand in `except` give theirs up. */
export function isFree(
  tables: Reading,
  bookable: Bookable,
  at: string,
  now: string,
  except: readonly string[] = [],
): boolean {
  const isOpen = slotsOn(openingOf(bookable), dateOf(at), bookable.minutes).includes(at.slice(11))
  const isInReach = isBookable(at, now) && dateOf(at) <= addDays(dateOf(now), bookableDays)
  return isOpen && isInReach && freeAt(tables, bookable, at, except) > 0
}

/** A time at a place as a row has it, booked now; `before`: the row whose time it takes the place of. */
export function timeAt(
  { place, minutes }: Bookable,
  at: string,
  now: string,
  before: AppointmentRow | undefined,
): Pick<AppointmentRow, 'outlet' | 'at' | 'until' | 'events'> {
  const until = `${dateOf(at)}T${hourAfter(at.slice(11), minutes)}`
  const where = { zh: place.name.zh, en: place.name.en }
  const event = { type: before ? 'moved' : 'booked', at: now, begins: at, where } as const
  return { outlet: place.id, at, until, events: [...(before?.events ?? []), event] }
}

/** A row whose time is given back now. */
export function givenBack(row: AppointmentRow, now: string): AppointmentRow {
  const where = row.events.at(-1)?.where ?? { zh: '', en: '' }
  return { ...row, events: [...row.events, { type: 'cancelled', at: now, begins: row.at, where }] }
}
