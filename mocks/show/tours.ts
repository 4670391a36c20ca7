import * as v from 'valibot'
import { sharedDeviceCleared } from '../../src/journey/signals.ts'
import { createPersistedList, type PersistedList } from '../console/persistedList.ts'
import type { Session } from '../console/session.ts'
import { mostTours, type Tour, tourSchema } from '../scenarios/tour.ts'
import { type ListStorage, storedUnder } from '../toolStorage.ts'

/** The tours that were recorded or opened on this device. */
export type Tours = PersistedList<Tour>

export const createTours = (memory: ListStorage): Tours =>
  createPersistedList(memory, (given) => {
    if (!Array.isArray(given)) return []
    return given.flatMap((one) => {
      const parsed = v.safeParse(tourSchema, one)
      return parsed.success ? [parsed.output] : []
    })
  })

const known = new WeakMap<Session, Tours>()

/** The tours of a console's session. */
export function toursOf(session: Session): Tours {
  const found = known.get(session)
  if (found) return found
  const tours = createTours(storedUnder('demo-walks'))
  sharedDeviceCleared.listen(() => tours.set([]))
  known.set(session, tours)
  return tours
}

/** Keeps a tour from elsewhere in the place of the one with its id, or beside the others; false when there are too many. */
export function keepTour(tours: Tours, tour: Tour): boolean {
  if (tours.list().some(({ id }) => id === tour.id)) tours.replace(tour)
  else if (tours.list().length >= mostTours) return false
  else tours.add(tour)
  return true
}
