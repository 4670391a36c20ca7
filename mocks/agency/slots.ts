import { cityOfOutlet, findCityFile } from '../cities/cities.ts'
import type { CityFile, CityPlace } from '../cities/cityFile.ts'
import { fingerprintOf } from './random.ts'
import type { Reading } from './rows.ts'

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
