import type { Roster, RosterBlock } from '../../domain/roster/roster.ts'
import { createStore, type Store } from '../../foundation/createStore.ts'
import { isFull } from '../saveState.ts'
import { openRosterDb, type RosterDb } from './rosterDb.ts'

/** Whether what is on the screen lies on the device: `memory`, as the device is shared or refuses; `full` and `failed` can be tried again. */
export type RosterSave = 'saved' | 'saving' | 'memory' | 'full' | 'failed'

export interface RosterState {
  readonly roster: Roster
  readonly save: RosterSave
  readonly isLoaded: boolean
  /** How many blocks could not be read any more. */
  readonly lost: number
  /** Another tab has changed the roster: what it left is shown, and the last change made here is not in it. */
  readonly wasOverwritten: boolean
}

export interface RosterStore {
  readonly state: Pick<Store<RosterState>, 'get' | 'subscribe'>
  /** Changes the roster on the screen at once, and on the device as soon as possible. Gives the one before, for undo. */
  readonly change: (change: (roster: Roster) => Roster) => Roster
  /** Tries again to save what is not saved. */
  readonly retry: () => void
  /** Rejects never; undefined where there is none, or it can't be had. */
  readonly readPhoto: (key: string) => Promise<string | undefined>
  /** Keeps a photo (base64); false where the device refuses. */
  readonly keepPhoto: (key: string, photo: string | undefined) => Promise<boolean>
  /** Takes the roster off the device, with its photos. Rejects where the device refuses. */
  readonly clear: () => Promise<void>
  /** Returns when all that was changed is written, or can't be. */
  readonly flush: () => Promise<void>
  readonly close: () => void
}

const empty: RosterState = { roster: [], save: 'saved', isLoaded: false, lost: 0, wasOverwritten: false }

/**
 * Keeps the roster of one organisation: in memory, and on this device unless others use it as well. A change writes the blocks that it
 * has touched and no other.
 * @param organisation its code. @param isShared then nothing is written to the device. @param open for tests.
 */
export function createRosterStore(
  organisation: string,
  isShared: boolean,
  open: () => Promise<RosterDb> = openRosterDb,
): RosterStore & { readonly load: () => Promise<void> } {
  const state = createStore(empty)
  const set = (part: Partial<RosterState>) => state.set({ ...state.get(), ...part })
  const photos = new Map<string, string>()
  let db: RosterDb | undefined
  let rev = 0
  /** What lies on the device, block by block: what is the same object need not be written. */
  let stored: Roster = []
  let writing: Promise<void> | undefined

  const writeOnce = async (device: RosterDb): Promise<void> => {
    const { roster } = state.get()
    const known = new Set<RosterBlock>(stored)
    const changed = roster.filter((block) => !known.has(block))
    const next = await device.write(
      organisation,
      changed,
      roster.map(({ id }) => id),
      rev,
    )
    if (next === undefined) {
      const theirs = await device.read(organisation)
      rev = theirs.rev
      stored = theirs.blocks
      set({ roster: stored, lost: theirs.lost, wasOverwritten: true, save: 'saved' })
      return
    }
    rev = next
    stored = roster
  }
  const write = async (device: RosterDb): Promise<void> => {
    try {
      while (stored !== state.get().roster) await writeOnce(device)
      set({ save: 'saved' })
    } catch (error) {
      set({ save: isFull(error) ? 'full' : 'failed' })
    }
  }
  const save = (): void => {
    if (!db) {
      set({ save: 'memory' })
      return
    }
    const device = db
    set({ save: 'saving' })
    writing ??= write(device).finally(() => {
      writing = undefined
    })
  }
  return {
    state,
    async load() {
      try {
        if (isShared) throw new Error('nothing is kept on a shared device')
        db = await open()
        const found = await db.read(organisation)
        rev = found.rev
        stored = found.blocks
        set({ roster: stored, lost: found.lost, isLoaded: true })
      } catch {
        db = undefined
        set({ isLoaded: true, save: 'memory' })
      }
    },
    change(change) {
      const before = state.get().roster
      const roster = change(before)
      if (roster === before) return before
      set({ roster, wasOverwritten: false })
      save()
      return before
    },
    retry: save,
    readPhoto: async (key) =>
      photos.get(key) ?? (await db?.readPhoto(organisation, key).catch(() => undefined)),
    async keepPhoto(key, photo) {
      if (!db) {
        if (photo === undefined) photos.delete(key)
        else photos.set(key, photo)
        return true
      }
      return db.writePhoto(organisation, key, photo).then(
        () => true,
        () => false,
      )
    },
    async clear() {
      await writing
      photos.clear()
      await db?.clear(organisation)
      rev = 0
      stored = []
      state.set({ ...empty, isLoaded: true, save: db ? 'saved' : 'memory' })
    },
    flush: async () => writing,
    close: () => db?.close(),
  }
}
