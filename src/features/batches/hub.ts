import { type SendingSetting, type Standstill, sendBatch, type Waiting } from '../../api/batchSending.ts'
import { getClient } from '../../api/client.ts'
import { randomId } from '../../api/randomId.ts'
import { browserRetry } from '../../api/retry.ts'
import type { BatchMatter } from '../../domain/organisationCodes.ts'
import { createSignal } from '../../foundation/createSignal.ts'
import { createStore, type Store } from '../../foundation/createStore.ts'
import { openBatchDb } from '../../journey/batches/batchDb.ts'
import { createMemoryOutbox } from '../../journey/batches/memoryOutbox.ts'
import {
  type BatchOperator,
  type BatchOutbox,
  type FrozenRow,
  isUnderWay,
  type OutboxBatch,
} from '../../journey/batches/outbox.ts'
import { sentKey } from '../../journey/batches/rowKeys.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { rosterOf } from '../../journey/roster/rosterOf.ts'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'
import { deviceCleared } from '../../journey/signals.ts'
import { createFileSender } from './sendFiles.ts'
import { underLock } from './underLock.ts'
import { writeBack } from './writeBack.ts'

/** Who is signed in, as batches name them. */
export const operatorOf = ({ operator: { id, name } }: OrganisationSession): BatchOperator => ({
  operator: name,
  operatorId: id,
})

/** What is under way on this device for one organisation. */
export interface SendingState {
  /** The newest first; those that are over for good are not here. */
  readonly batches: readonly OutboxBatch[]
  readonly isLoaded: boolean
  /** The id of the one that this tab sends just now. */
  readonly running?: string | undefined
  /** Another tab of this browser sends. */
  readonly isWatching: boolean
  /** Why a batch stands still. */
  readonly stopped: ReadonlyMap<string, Standstill>
  readonly waiting?: Waiting | undefined
  /** Whether what is not sent yet is still there after the tab was closed. */
  readonly lasts: boolean
}

export interface Hub {
  readonly state: Pick<Store<SendingState>, 'get' | 'subscribe'>
  /** Says who is signed in; what waits for them goes on. */
  readonly enter: (at: OrganisationSession) => void
  /** Writes a batch down and begins to send it; gives its id. Rejects where the device has no room for it: nothing was sent then. */
  readonly submit: (name: string, rows: readonly FrozenRow[], matter?: BatchMatter) => Promise<string>
  /** Puts rows that were mended into a batch, and sends them. */
  readonly again: (id: string, rows: readonly FrozenRow[]) => Promise<void>
  readonly pause: (id: string) => Promise<void>
  /** Goes on, under the name of who is signed in. */
  readonly goOn: (id: string) => Promise<void>
  /** Takes a batch off the device; what was submitted of it stays with the agency. */
  readonly remove: (id: string) => Promise<void>
  readonly outbox: () => Promise<BatchOutbox>
}

const hubs = new Map<string, Hub>()
deviceCleared.listen(() => hubs.clear())

/** What submits the batches of an organisation in this tab: one for all its pages. */
export function hubOf(organisation: string, isShared: boolean): Hub {
  const name = `${organisation} ${isShared}`
  const hub = hubs.get(name) ?? createHub(organisation, isShared)
  hubs.set(name, hub)
  return hub
}

const openOutbox = async (isShared: boolean, onBlocking: () => void): Promise<BatchOutbox> =>
  isShared ? createMemoryOutbox() : openBatchDb(onBlocking).catch(() => createMemoryOutbox())

function createHub(organisation: string, isShared: boolean): Hub {
  let opening: Promise<BatchOutbox> | undefined
  /** Opened anew after everything was taken off the device, here or in another tab. */
  const open = (): Promise<BatchOutbox> => {
    opening ??= openOutbox(isShared, () => {
      opening = undefined
    })
    return opening
  }
  const state = createStore<SendingState>({
    batches: [],
    isLoaded: false,
    isWatching: false,
    stopped: new Map(),
    lasts: true,
  })
  const set = (part: Partial<SendingState>) => state.set({ ...state.get(), ...part })
  const woken = createSignal()
  let at: OrganisationSession | undefined
  const roster = (): Promise<RosterStore> => {
    const { store, loaded } = rosterOf(organisation, isShared)
    return loaded.then(() => store)
  }
  const sendFiles = createFileSender(async (key) => (await roster()).readPhoto(key))

  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('batches')
  const refresh = async (): Promise<void> => {
    const outbox = await open()
    set({ batches: await outbox.list(organisation), isLoaded: true, lasts: outbox.lasts })
  }
  const changed = async (): Promise<void> => {
    await refresh()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin, windows have
    channel?.postMessage(organisation)
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data !== organisation) return
    void refresh()
    start()
  })
  globalThis.addEventListener('online', () => woken.send())

  const setting = (outbox: BatchOutbox): SendingSetting => ({
    client: getClient(),
    outbox,
    session: () => at && { key: at.session, ...operatorOf(at) },
    sendFiles,
    now: Date.now,
    sleep: (ms, signal) =>
      Promise.race([
        browserRetry.sleep(ms, signal),
        new Promise<void>((resolve) => {
          const stop = woken.listen(() => {
            stop()
            resolve()
          })
        }),
      ]),
    onProgress: () => void changed(),
    onWait: (waiting) => set({ waiting }),
  })

  /** Stands still until a person does something, however often this page is opened. */
  const isStuck = (id: string): boolean => {
    const end = state.get().stopped.get(id)
    return end?.kind === 'storage' || end?.kind === 'refused'
  }
  /** The oldest that can go on. */
  const nextOf = async (outbox: BatchOutbox, tried: ReadonlySet<string>): Promise<OutboxBatch | undefined> =>
    (await outbox.list(organisation)).findLast(
      (batch) => isUnderWay(batch) && !batch.isPaused && !tried.has(batch.id) && !isStuck(batch.id),
    )
  const sendAll = async (): Promise<void> => {
    const outbox = await open()
    const tried = new Set<string>()
    for (let batch = await nextOf(outbox, tried); batch; batch = await nextOf(outbox, tried)) {
      const { id } = batch
      tried.add(id)
      set({ running: id, isWatching: false, stopped: without(state.get().stopped, id) })
      const end = await sendBatch(setting(outbox), organisation, id, new AbortController().signal)
      set({
        running: undefined,
        waiting: undefined,
        stopped: end.kind === 'done' ? state.get().stopped : new Map(state.get().stopped).set(id, end),
      })
      await writeBack(await roster(), batch.matter, await outbox.parts(organisation, id))
      await changed()
    }
  }

  let busy: Promise<void> | undefined
  let isWanted = false
  const start = (): void => {
    isWanted = true
    if (!at) return
    busy ??= (async () => {
      while (isWanted) {
        isWanted = false
        if (!(await nextOf(await open(), new Set()))) continue
        await underLock(`batches ${organisation}`, sendAll, () => set({ isWatching: true }))
        set({ isWatching: false })
      }
    })().finally(() => {
      busy = undefined
      set({ running: undefined, isWatching: false })
    })
  }
  void refresh()

  return {
    state,
    outbox: open,
    enter(next) {
      at = next
      start()
    },
    async submit(name, rows, matter) {
      const outbox = await open()
      const id = randomId()
      const operator = at ? operatorOf(at) : { operator: '' }
      const batch = { id, organisation, ...operator, name, ...(matter ? { matter } : {}), at: Date.now() }
      await outbox.add(batch, underOwnKeys(rows, batch))
      await changed()
      start()
      return id
    },
    async again(id, rows) {
      const outbox = await open()
      const batch = await outbox.find(organisation, id)
      if (batch) await outbox.addRows(organisation, id, underOwnKeys(rows, batch))
      set({ stopped: without(state.get().stopped, id) })
      await changed()
      start()
    },
    async pause(id) {
      await (await open()).change(organisation, id, { isPaused: true })
      woken.send()
      await changed()
    },
    async goOn(id) {
      const operator = at ? operatorOf(at) : {}
      await (await open()).change(organisation, id, { isPaused: false, ...operator })
      set({ stopped: without(state.get().stopped, id) })
      woken.send()
      await changed()
      start()
    },
    async remove(id) {
      await (await open()).remove(organisation, id)
      await changed()
    },
  }
}

const underOwnKeys = (
  rows: readonly FrozenRow[],
  { id, matter }: Pick<OutboxBatch, 'id' | 'matter'>,
): readonly FrozenRow[] => rows.map((row) => ({ ...row, key: sentKey(matter, id, row.key) }))

const without = <K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> =>
  new Map([...map].filter(([each]) => each !== key))
