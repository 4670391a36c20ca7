import type { FieldName, Partly } from '../domain/application.ts'
import { createSignal } from '../foundation/createSignal.ts'
import type { Whose } from './device.ts'
import { type Found, nothingFound, type SetAside } from './deviceContents.ts'
import { type Draft, emptyDraft, firstDraft, revise, withEarly } from './draft.ts'
import { type DeviceStore, type MemoryReason, memoryDeviceStore } from './draftDb.ts'
import { readDevice } from './readDevice.ts'
import { type SavedCase, withoutName } from './savedCases.ts'
import { failure, isFull, refusal, type SaveState } from './saveState.ts'

export interface DraftState extends Found {
  readonly loaded: boolean
  readonly draft: Draft
  readonly cases: readonly SavedCase[]
  readonly save: SaveState
  /** Set where nothing outlasts this page. */
  readonly memory?: MemoryReason | undefined
  /** The list of cases could not be stored whole: it is, in this page only. */
  readonly casesOnlyHere?: boolean
}

export interface DraftStore {
  readonly getState: () => DraftState
  readonly subscribe: (listener: () => void) => () => void
  /** Puts answers in the draft at once and saves soon after; undefined removes one. */
  readonly answer: (answers: { readonly [K in FieldName]?: Partly[K] | undefined }) => void
  readonly change: (change: Partial<Pick<Draft, 'journey' | 'ticked' | 'changes'>>) => void
  /** Writes the outbox record of a submission (undefined clears it) and returns when it is stored. */
  readonly setOutbox: (outbox: Draft['outbox'] | undefined) => Promise<void>
  /** Puts a case in this device's list; false when it will not outlast this page. */
  readonly addCase: (saved: SavedCase) => Promise<boolean>
  /** Takes these off this device, and what was found of this kind is settled; rejects never: see `save`. */
  readonly dropFound: (kind: keyof Found, what: Pick<SetAside, 'drafts' | 'cases'>) => Promise<void>
  /** Saves what is not saved yet; rejects never: see `save`. */
  readonly flush: () => Promise<void>
  /** Starts again with an empty draft and gives back the old one, for undo. */
  readonly discard: () => Promise<Draft>
  /** Puts a draft in the place of the one in use, and gives that one back. */
  readonly restore: (draft: Draft) => Promise<Draft>
  /** From now on keeps draft and cases on this device, or in memory because others use it, and nothing where they were before. */
  readonly keep: (whose: Whose) => Promise<void>
  /** In a conflict, or when the draft was removed elsewhere: keep this tab's answers, or take what the other tab left. */
  readonly settle: (keep: 'mine' | 'theirs') => Promise<void>
  /** Takes everything off this device. */
  readonly clear: () => Promise<void>
}

interface Setting {
  readonly open: () => Promise<DeviceStore>
  readonly now: () => number
  readonly makeId: () => string
  /** What was answered before the app was there. */
  readonly early?: Partly
  /** Tells other tabs that something here is not what it was. What it is they read themselves. */
  readonly announce?: () => void
}

const pause = 500

/** Keeps the one draft in use, in memory first and on the device as soon as possible, and says honestly which. */
export function createDraftStore(
  setting: Setting,
): DraftStore & { readonly load: () => Promise<void>; readonly reload: () => Promise<void> } {
  let state: DraftState = { loaded: false, draft: firstDraft(setting), cases: [], save: { kind: 'nothing' } }
  let device: DeviceStore = memoryDeviceStore('refused')
  let storedRev = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()
  let reading = writing
  const changed = createSignal()

  const set = (change: Partial<DraftState>): void => {
    state = { ...state, ...change }
    changed.send()
  }
  const write = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const { draft } = state
    if (!state.loaded || state.save.kind === 'conflict' || draft.rev === storedRev) return
    try {
      const found = await alter((open) => open.writeDraft(draft, storedRev))
      if (state.draft.id !== draft.id) return // cleared or begun anew meanwhile: this draft is history
      if (found.kind !== 'written') return set({ save: await refusal(found, setting.now()) })
      storedRev = draft.rev
      if (state.draft.rev !== draft.rev) return // typed meanwhile: still being saved
      set({ save: done(setting.now()) })
    } catch (error) {
      if (state.draft.id === draft.id) tell(error)
    }
  }
  /** Browsers drop connections, of sleeping tabs above all: opened anew once. A full device stays full. */
  const onDevice = async <T>(work: (device: DeviceStore) => Promise<T>): Promise<T> => {
    try {
      return await work(device)
    } catch (error) {
      if (device.memory || isFull(error)) throw error
      device = await setting.open()
      return work(device)
    }
  }
  /** Whatever is written or removed, the other tabs hear of it. */
  const alter = async <T>(work: (device: DeviceStore) => Promise<T>): Promise<T> => {
    const done = await onDevice(work)
    if (!device.memory) setting.announce?.()
    return done
  }
  const tell = (error: unknown): void => set({ save: failure(error) })
  const empty = (): Draft => emptyDraft(setting.makeId(), setting.now())
  const done = (at: number): SaveState =>
    device.memory ? { kind: 'memory', why: device.memory } : { kind: 'saved', at }
  const flush = (): Promise<void> => {
    writing = writing.then(write)
    return writing
  }
  /** Puts a draft in the place of the one in use, takes that one off the device and gives it back. */
  const replace = async (draft: Draft, save: SaveState): Promise<Draft> => {
    const old = state.draft
    await flush()
    storedRev = 0
    set({ draft, save })
    await alter((open) => open.deleteDraft(old.id)).catch(tell)
    return old
  }
  const soon = (): void => {
    if (state.save.kind !== 'conflict') set({ save: { kind: 'saving' } })
    timer ??= setTimeout(() => void flush(), pause)
  }

  const change = (part: Partial<Omit<Draft, 'id' | 'rev'>>): void => {
    set({ draft: revise(state.draft, part, setting.now()) })
    soon()
  }

  const read = async (): Promise<void> => {
    const { loaded, draft: shown } = state
    const wasSaved = shown.rev === storedRev
    const from = device
    const { draft, cases, isNewer, ...found } = await readDevice(device, setting.now())
    if (loaded && device !== from) return // kept elsewhere by now: what was read there says nothing of here
    // Typed, not saved: the next write finds out what differs. Saved while this was read, it is newer than what was read.
    if (loaded && (state.draft !== shown || !wasSaved)) return set({ cases })
    const early = loaded ? undefined : state.draft
    if (!draft && storedRev > 0) set({ draft: empty() })
    storedRev = draft?.rev ?? 0
    set({
      loaded: true,
      cases,
      ...(draft ? { draft: early ? withEarly(draft, early, setting.now()) : draft } : {}),
      ...nothingFound,
      ...found,
      save: isNewer
        ? { kind: 'failed', reason: 'newer' }
        : draft || device.memory
          ? done(draft?.updatedAt ?? 0)
          : { kind: 'nothing' },
      memory: device.memory,
    })
  }

  return {
    getState: () => state,
    subscribe: changed.listen,
    async load() {
      try {
        device = await setting.open()
        await read()
      } catch {
        device = memoryDeviceStore('refused')
        set({ loaded: true, save: done(0), memory: device.memory })
      }
      if (state.draft.rev !== storedRev) soon()
    },
    async reload() {
      // One after the other: what is read first may take longer, and is not to stand in the end.
      if (!device.memory) await (reading = reading.then(read, read))
    },
    answer(answers) {
      const next = { ...state.draft.answers, ...answers }
      change({ answers: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) })
    },
    change,
    async setOutbox(outbox) {
      const { outbox: _, ...rest } = state.draft
      set({ draft: revise({ ...rest, ...(outbox ? { outbox } : {}) }, {}, setting.now()) })
      await flush()
    },
    async addCase(saved) {
      set({ cases: [...state.cases.filter((c) => c.number !== saved.number), saved] })
      try {
        await alter((open) => open.writeCase(saved))
        return !device.memory
      } catch (error) {
        set({ save: failure(error), casesOnlyHere: true })
        return false
      }
    },
    async dropFound(kind, { drafts, cases }) {
      set({ [kind]: undefined })
      await alter((open) =>
        Promise.all([
          ...drafts.map((id) => open.deleteDraft(id)),
          ...cases.map((number) => open.deleteCase(number)),
        ]),
      ).catch(tell)
    },
    flush,
    discard: () => replace(empty(), { kind: 'nothing' }),
    async restore(draft) {
      const old = await replace(revise(draft, {}, setting.now()), { kind: 'saving' })
      await flush()
      return old
    },
    async keep(whose) {
      if ((whose === 'shared') === (device.memory === 'shared')) return
      await flush()
      if (whose === 'own') device = await setting.open().catch(() => memoryDeviceStore('refused'))
      else
        try {
          await onDevice((open) => open.clear())
          device = memoryDeviceStore('shared')
        } catch (error) {
          return tell(error)
        }
      storedRev = 0
      const cases = state.cases.map(withoutName) // others are not to read them, and none come back
      set({ cases, memory: device.memory, save: { kind: 'nothing' }, ...nothingFound })
      for (const each of cases) await device.writeCase(each).catch(tell)
      await flush()
    },
    async settle(keep) {
      const { draft, save } = state
      const theirs = save.kind === 'conflict' ? save.theirs : undefined
      if (!theirs && !(save.kind === 'failed' && save.reason === 'removed')) return
      storedRev = theirs?.rev ?? 0
      const isMine = keep === 'mine'
      const mine = { ...draft, rev: Math.max(storedRev, draft.rev) + 1 }
      set({ draft: isMine ? mine : (theirs ?? empty()), save: { kind: 'saving' } })
      await flush()
      if (!isMine) set({ save: theirs ? done(theirs.updatedAt) : { kind: 'nothing' } })
    },
    async clear() {
      storedRev = 0 // of the empty draft, too: a write that waits for its time finds nothing to do
      set({ draft: empty(), cases: [], save: { kind: 'nothing' }, ...nothingFound })
      await writing // a write under way must not come after the clearing
      await device.clear()
    },
  }
}
