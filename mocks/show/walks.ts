import * as v from 'valibot'
import { sharedDeviceCleared } from '../../src/journey/signals.ts'
import { createPersistedList, type PersistedList } from '../console/persistedList.ts'
import type { Session } from '../console/session.ts'
import { mostWalks, type Walk, walkSchema } from '../scenarios/walk.ts'
import { type ListStorage, storedUnder } from '../toolStorage.ts'

/** The walks that were recorded or opened on this device. */
export type Walks = PersistedList<Walk>

export const createWalks = (memory: ListStorage): Walks =>
  createPersistedList(memory, (given) => {
    if (!Array.isArray(given)) return []
    return given.flatMap((one) => {
      const parsed = v.safeParse(walkSchema, one)
      return parsed.success ? [parsed.output] : []
    })
  })

const known = new WeakMap<Session, Walks>()

/** The walks of a console's session. */
export function walksOf(session: Session): Walks {
  const found = known.get(session)
  if (found) return found
  const walks = createWalks(storedUnder('demo-walks'))
  sharedDeviceCleared.listen(() => walks.set([]))
  known.set(session, walks)
  return walks
}

/** Keeps a walk from elsewhere in the place of the one with its id, or beside the others; false when there are too many. */
export function keepWalk(walks: Walks, walk: Walk): boolean {
  if (walks.list().some(({ id }) => id === walk.id)) walks.replace(walk)
  else if (walks.list().length >= mostWalks) return false
  else walks.add(walk)
  return true
}
