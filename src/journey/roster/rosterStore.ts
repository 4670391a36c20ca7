import { inOneGo } from '../../domain/inOneGo.ts'
import type { Roster, RosterBlock } from '../../domain/roster/roster.ts'
import { createSurveyor, type Survey, survey } from '../../domain/roster/survey.ts'
import { createStore, type Store } from '../../foundation/createStore.ts'
import { inSlices } from '../../foundation/inSlices.ts'
import { isFull } from '../saveState.ts'
import { createGonePhotos } from './gonePhotos.ts'
import { openRosterDb, type RosterDb } from './rosterDb.ts'

/** Whether what is on the screen lies on the device: `memory`, as the device is shared or refuses; `full` and `failed` can be tried again. */
export type RosterSave = 'saved' | 'saving' | 'memory' | 'full' | 'failed'

export interface RosterState {
  readonly roster: Roster
  /** What there is to see in it. */
  readonly looked: Survey
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
  /**
   * Changes much of it without holding up the page; begins anew where something else has changed it meanwhile. Gives what the work gave, with
   * the roster before. Rejects with what the work throws, or with the signal's reason once that is aborted; then nothing is changed.
   */
  readonly changeMuch: <T extends { readonly roster: Roster }>(
    work: (roster: Roster) => Generator<void, T>,
    signal?: AbortSignal,
  ) => Promise<T & { readonly before: Roster }>
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

const empty: RosterState = {
  roster: [],
  looked: survey([]),
  save: 'saved',
  isLoaded: false,
  lost: 0,
  wasOverwritten: false,
}
/** So many blocks are looked through again at once; more in slices, for the page has to answer. */
const few = 3

/**
 * Keeps the roster of one organisation: in memory, and on this device unless others use it as well. A change writes the blocks that it
 * has touched and no other.
 * @param organisation its code. @param isShared then nothing is written to the device. @param open for tests.
 */
export function createRosterStore(
  organisation: string,
  isShared: boolean,
  open: (onTaken: () => void) => Promise<RosterDb> = openRosterDb,
): RosterStore & { readonly load: () => Promise<void> } {
  const state = createStore(empty)
  const set = (part: Partial<RosterState>) => state.set({ ...state.get(), ...part })
  let surveyor = createSurveyor()
  /** Puts another roster in the place of the one that is there; in slices, where much of it is new. False where that one has changed meanwhile. */
  const replace = async (
    roster: Roster,
    more: Partial<RosterState>,
    signal?: AbortSignal,
  ): Promise<boolean> => {
    const before = state.get().roster
    const known = new Set(before)
    if (roster.filter((block) => !known.has(block)).length <= few && roster.length + few >= before.length) {
      set({ ...more, roster, looked: inOneGo(surveyor(roster)) })
      return true
    }
    // From the beginning: until it is through, the one that is there goes on following the small changes.
    const other = createSurveyor()
    const looked = await inSlices(other(roster), signal)
    if (state.get().roster !== before) return false
    surveyor = other
    set({ ...more, roster, looked })
    return true
  }
  /** Shows what lies on the device, whatever was changed here while it was looked through. */
  const show = async (roster: Roster, more: Partial<RosterState>): Promise<void> => {
    let isShown = false
    while (!isShown) isShown = await replace(roster, more)
  }
  const photos = new Map<string, string>()
  const gone = createGonePhotos()
  /** None where nothing is kept on the device; opened anew once something is to be kept after it was taken off. */
  let opening: Promise<RosterDb> | undefined
  let isKept = false
  let rev = 0
  /** What lies on the device, block by block: what is the same object need not be written. */
  let stored: Roster = []
  let writing: Promise<void> | undefined

  const forgetAll = (): void => {
    photos.clear()
    gone.forget()
    rev = 0
    stored = []
    surveyor = createSurveyor()
    state.set({ ...empty, isLoaded: true, save: isKept ? 'saved' : 'memory' })
  }
  const device = (): Promise<RosterDb> => {
    opening ??= open(() => {
      // Whoever takes everything off the device wants it gone from each of its pages.
      opening = undefined
      forgetAll()
      set({ wasOverwritten: true })
    })
    return opening
  }
  const writeOnce = async (db: RosterDb): Promise<void> => {
    const { roster } = state.get()
    const known = new Set<RosterBlock>(stored)
    const changed = roster.filter((block) => !known.has(block))
    const next = await db.write(
      organisation,
      changed,
      roster.map(({ id }) => id),
      rev,
    )
    if (next === undefined) {
      const theirs = await db.read(organisation)
      rev = theirs.rev
      stored = theirs.blocks
      await show(stored, { lost: theirs.lost, wasOverwritten: true, save: 'saved' })
      return
    }
    rev = next
    const before = stored
    stored = roster
    await gone.follow(db, organisation, before, roster)
  }
  const write = async (): Promise<void> => {
    try {
      while (stored !== state.get().roster) await writeOnce(await device())
      set({ save: 'saved' })
    } catch (error) {
      set({ save: isFull(error) ? 'full' : 'failed' })
    }
  }
  const save = (): void => {
    if (!isKept) {
      set({ save: 'memory' })
      return
    }
    set({ save: 'saving' })
    writing ??= write().finally(() => {
      writing = undefined
    })
  }
  return {
    state,
    async load() {
      try {
        if (isShared) throw new Error('nothing is kept on a shared device')
        const found = await (await device()).read(organisation)
        isKept = true
        rev = found.rev
        stored = found.blocks
        await show(stored, { lost: found.lost, isLoaded: true })
      } catch {
        isKept = false
        set({ isLoaded: true, save: 'memory' })
      }
    },
    change(change) {
      const before = state.get().roster
      const roster = change(before)
      if (roster === before) return before
      set({ roster, looked: inOneGo(surveyor(roster)), wasOverwritten: false })
      save()
      return before
    },
    async changeMuch(work, signal) {
      for (;;) {
        const before = state.get().roster
        const done = await inSlices(work(before), signal)
        if (state.get().roster !== before) continue
        if (!(await replace(done.roster, { wasOverwritten: false }, signal))) continue
        save()
        return { ...done, before }
      }
    },
    retry: save,
    readPhoto: async (key) =>
      photos.get(key) ??
      (isKept
        ? device()
            .then((db) => db.readPhoto(organisation, key))
            .catch(() => undefined)
        : undefined),
    async keepPhoto(key, photo) {
      if (!isKept) {
        if (photo === undefined) photos.delete(key)
        else photos.set(key, photo)
        return true
      }
      return device()
        .then((db) => db.writePhoto(organisation, key, photo))
        .then(
          () => true,
          () => false,
        )
    },
    async clear() {
      await writing
      if (isKept) await (await device()).clear(organisation)
      forgetAll()
    },
    flush: async () => writing,
    close: () =>
      void opening?.then(
        (db) => db.close(),
        () => undefined,
      ),
  }
}
