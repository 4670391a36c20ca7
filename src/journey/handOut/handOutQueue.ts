import { createStore, type Store } from '../../foundation/createStore.ts'
import { isFull } from '../saveState.ts'
import { type EnteredBy, isOpen, isOwn, type QueuedEntry, sendable, undoMs } from './entry.ts'
import { type HandOutDb, memoryHandOutDb } from './handOutDb.ts'
import { type HandOutAgency, sendEntries } from './sendEntries.ts'

export interface QueueState {
  /** Everything of this organisation on this device, by all its operators, the oldest first. */
  readonly entries: readonly QueuedEntry[]
  readonly isLoaded: boolean
  /** Whether it lies on the device; `memory`: it goes with the page. */
  readonly kept: 'device' | 'memory'
  /** The entries that are on their way just now. */
  readonly sending: readonly string[]
  /** The one that is being changed; nothing goes out meanwhile. */
  readonly editing?: string
  /** Why the last try failed. */
  readonly error?: unknown
  /** Why the last entry could not be kept: it is on the screen still. */
  readonly unkept?: 'full' | 'failed'
}

export interface HandOutQueue {
  readonly state: Pick<Store<QueueState>, 'get' | 'subscribe'>
  readonly load: () => Promise<void>
  /** Keeps an entry, new or changed; false where the device refuses. A new one can be taken back for a while. */
  readonly keep: (entry: QueuedEntry) => Promise<boolean>
  /**
   * Takes an entry back: at once where nothing of it was sent, else once the agency has said that it is not there. False where it is
   * just on its way, or gone.
   */
  readonly discard: (id: string) => Promise<boolean>
  /** Stops sending, to change an entry; false where it is just on its way, or another tab is at it. */
  readonly beginEdit: (id: string) => Promise<boolean>
  readonly endEdit: () => void
  /** Sends what can be sent. `atOnce`: what could still be taken back, too. Rejects never. */
  readonly send: (atOnce?: boolean) => Promise<void>
  /** Milliseconds until something can be sent; undefined where nothing waits for its time. */
  readonly nextIn: () => number | undefined
}

/** Held for as long as a tab sends, or changes an entry, so that two tabs never do both. Without locks (plain http), ids keep doubles out. */
async function withLock<T>(name: string, work: (isMine: boolean) => Promise<T>): Promise<T> {
  const { locks } = globalThis.navigator
  return locks ? locks.request(name, { ifAvailable: true }, (lock) => work(lock !== null)) : work(true)
}

/**
 * What one operator of one organisation enters on this device, with or without network.
 * @param who what others have entered is shown, and never sent. @param open the storage, opened once by whoever gives it. @param now this device's clock.
 */
export function createHandOutQueue(
  who: EnteredBy,
  agency: HandOutAgency,
  open: () => Promise<HandOutDb>,
  now: () => number = Date.now,
): HandOutQueue {
  const state = createStore<QueueState>({ entries: [], isLoaded: false, kept: 'device', sending: [] })
  const set = (part: Partial<QueueState>) => state.set({ ...state.get(), ...part })
  const lockName = `hand-out ${who.organisation} ${who.operatorId}`
  let memory: HandOutDb | undefined
  let isSending = false
  let endLock: (() => void) | undefined

  /** Asked for each time, for what was taken off the device is opened anew. Once it can't be had, what waits stays in one place. */
  const getDb = async (): Promise<HandOutDb> => {
    try {
      return memory ?? (await open())
    } catch {
      memory ??= memoryHandOutDb()
      set({ kept: 'memory' })
      return memory
    }
  }
  const reload = async (): Promise<void> => {
    const entries = await (await getDb()).entries(who.organisation)
    set({ entries, isLoaded: true })
  }
  const isMine = (entry: QueuedEntry) => isOwn(entry, who)
  const find = (id: string) => state.get().entries.find((entry) => entry.id === id && isMine(entry))

  const sendLocked = async (isLocked: boolean): Promise<void> => {
    if (!isLocked) return reload()
    const { error: _, ...before } = state.get()
    state.set(before)
    try {
      await sendEntries({
        db: await getDb(),
        agency,
        who,
        now,
        isPaused: () => state.get().editing !== undefined,
        onSending: (sending) => set({ sending }),
        onChange: reload,
      })
    } catch (error) {
      set({ error })
    }
  }

  const endEdit = (): void => {
    endLock?.()
    endLock = undefined
    const { editing: _, ...rest } = state.get()
    state.set(rest)
  }
  const discardNow = async (id: string): Promise<boolean> => {
    const db = await getDb()
    // As it lies there: another tab may have sent it meanwhile.
    const entry = (await db.entries(who.organisation)).find((one) => one.id === id && isMine(one))
    if (entry?.state === 'tried') await db.put({ ...entry, state: 'withdrawn' })
    else if (entry && entry.state !== 'withdrawn') await db.remove(entry.organisation, id)
    await reload()
    return entry !== undefined
  }

  return {
    state,
    load: () => reload().catch(() => set({ isLoaded: true, kept: 'memory' })),
    async keep(entry) {
      if (!isMine(entry)) return false
      const db = await getDb()
      try {
        // Another tab may have sent it meanwhile: then there is nothing to change any more.
        const stored = (await db.entries(who.organisation)).find(({ id }) => id === entry.id)
        if (!stored && find(entry.id)) {
          await reload()
          return false
        }
        await db.put(entry)
        const { unkept: _, ...rest } = state.get()
        state.set(rest)
        await reload()
        return true
      } catch (error) {
        set({ unkept: isFull(error) ? 'full' : 'failed' })
        return false
      }
    },
    async discard(id) {
      // What this tab sends it looks up anew each time; what another one sends, it may have looked up already.
      if (isSending) return state.get().sending.includes(id) ? false : discardNow(id)
      return withLock(lockName, async (isLocked) => (isLocked ? discardNow(id) : false))
    },
    async beginEdit(id) {
      if (!find(id) || isSending || state.get().editing !== undefined) return false
      // Before the lock is asked for, so that nothing goes out meanwhile.
      set({ editing: id })
      const isLocked = await new Promise<boolean>((resolve) => {
        void withLock(lockName, (isFree) => {
          resolve(isFree)
          return isFree ? new Promise<void>((end) => (endLock = end)) : Promise.resolve()
        })
      })
      if (!isLocked) endEdit()
      return isLocked
    },
    endEdit,
    async send(atOnce = false) {
      if (isSending || state.get().editing !== undefined) return
      isSending = true
      try {
        const db = await getDb()
        if (atOnce)
          for (const entry of state.get().entries)
            if (isMine(entry) && isOpen(entry) && entry.sendFrom > now())
              await db.put({ ...entry, sendFrom: now() })
        await withLock(lockName, sendLocked)
      } catch (error) {
        set({ error })
      } finally {
        isSending = false
      }
    },
    nextIn() {
      const { entries } = state.get()
      const mine = entries.filter((entry) => isMine(entry) && (isOpen(entry) || entry.state === 'withdrawn'))
      if (mine.length === 0) return undefined
      if (sendable(entries, who, now()).length > 0 || mine.some((entry) => !isOpen(entry))) return 0
      return Math.min(undoMs, ...mine.map(({ sendFrom }) => Math.max(0, sendFrom - now())))
    },
  }
}
