import type { FieldName, Partly } from '../domain/application.ts'
import { type Draft, emptyDraft, openDraft, revise } from './draft.ts'
import { type DeviceStore, memoryDeviceStore, type Written } from './draftDb.ts'
import type { SavedCase } from './savedCases.ts'

/**
 * What the person is told about saving. `at` in milliseconds; `memory`: the browser keeps nothing, so a closed tab loses it;
 * `newer`: a newer version of the app wrote here; `removed`: another tab submitted or deleted this draft.
 */
export type SaveState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'memory' }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'newer' | 'removed' | 'other' }
  | { readonly kind: 'conflict'; readonly theirs: Draft }

export interface DraftState {
  readonly loaded: boolean
  readonly draft: Draft
  readonly cases: readonly SavedCase[]
  readonly save: SaveState
}

export interface DraftStore {
  readonly getState: () => DraftState
  readonly subscribe: (listener: () => void) => () => void
  /** Puts answers in the draft at once and saves soon after; undefined removes one. */
  readonly answer: (answers: { readonly [K in FieldName]?: Partly[K] | undefined }) => void
  readonly change: (change: Partial<Pick<Draft, 'journey' | 'ticked'>>) => void
  /** Writes the outbox record of a submission (undefined clears it) and returns when it is stored. */
  readonly setOutbox: (outbox: Draft['outbox'] | undefined) => Promise<void>
  readonly addCase: (saved: SavedCase) => Promise<void>
  /** Saves what is not saved yet; rejects never: see `save`. */
  readonly flush: () => Promise<void>
  /** Starts again with an empty draft and gives back the old one, for undo. */
  readonly discard: () => Promise<Draft>
  readonly restore: (draft: Draft) => Promise<void>
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
  /** Tells other tabs that a draft changed (ids only). */
  readonly announce?: (id: string) => void
}

const pause = 500

/** Keeps the one draft in use, in memory first and on the device as soon as possible, and says honestly which. */
export function createDraftStore(
  setting: Setting,
): DraftStore & { readonly load: () => Promise<void>; readonly reload: () => Promise<void> } {
  let state: DraftState = {
    loaded: false,
    draft: firstDraft(setting),
    cases: [],
    save: { kind: 'nothing' },
  }
  let device: DeviceStore = memoryDeviceStore()
  let inMemory = true
  let storedRev = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()
  const listeners = new Set<() => void>()

  const set = (change: Partial<DraftState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const update = (change: Partial<Omit<Draft, 'id' | 'rev'>>): void => {
    set({ draft: revise(state.draft, change, setting.now()) })
  }
  const write = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const { draft } = state
    if (state.save.kind === 'conflict' || draft.rev === storedRev) return
    try {
      const found = await device.writeDraft(draft, storedRev)
      if (state.draft.id !== draft.id) return // cleared or begun anew meanwhile: this draft is history
      if (found.kind !== 'written') return set({ save: refusal(found) })
      storedRev = draft.rev
      setting.announce?.(draft.id)
      if (state.draft.rev !== draft.rev) return // typed meanwhile: still being saved
      set({ save: inMemory ? { kind: 'memory' } : { kind: 'saved', at: setting.now() } })
    } catch (error) {
      if (state.draft.id === draft.id)
        set({ save: { kind: 'failed', reason: isFull(error) ? 'full' : 'other' } })
    }
  }
  const flush = (): Promise<void> => {
    writing = writing.then(write)
    return writing
  }
  const soon = (): void => {
    if (state.save.kind !== 'conflict') set({ save: { kind: 'saving' } })
    timer ??= setTimeout(() => void flush(), pause)
  }

  const read = async (): Promise<void> => {
    const opened = (await device.readDrafts()).map(openDraft)
    const drafts = opened
      .flatMap((o) => (o.kind === 'draft' && o.draft.expiresAt > setting.now() ? [o.draft] : []))
      .sort((a, b) => b.updatedAt - a.updatedAt)
    const cases = await device.readCases()
    const [draft] = drafts
    const early = state.loaded ? undefined : state.draft
    if (!draft && storedRev > 0) set({ draft: emptyDraft(setting.makeId(), setting.now()) })
    storedRev = draft?.rev ?? 0
    set({
      loaded: true,
      cases,
      ...(draft ? { draft: early ? merged(draft, early) : draft } : {}),
      save: opened.some((o) => o.kind === 'newer')
        ? { kind: 'failed', reason: 'newer' }
        : draft && !inMemory
          ? { kind: 'saved', at: draft.updatedAt }
          : { kind: 'nothing' },
    })
  }

  /** What was answered before the storage was read goes on top of what it held. */
  const merged = (stored: Draft, early: Draft): Draft =>
    early.rev === 0
      ? stored
      : revise(stored, { answers: { ...stored.answers, ...early.answers } }, setting.now())

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async load() {
      try {
        device = await setting.open()
        inMemory = false
        await read()
        if (state.draft.rev !== storedRev) soon()
      } catch {
        device = memoryDeviceStore()
        inMemory = true
        set({ loaded: true, save: { kind: 'memory' } })
      }
    },
    async reload() {
      if (state.draft.rev === storedRev && !inMemory) await read()
    },
    answer(answers) {
      const next = { ...state.draft.answers, ...answers }
      update({ answers: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) })
      soon()
    },
    change(change) {
      update(change)
      soon()
    },
    async setOutbox(outbox) {
      const { outbox: _, ...rest } = state.draft
      set({ draft: revise({ ...rest, ...(outbox ? { outbox } : {}) }, {}, setting.now()) })
      await flush()
    },
    async addCase(saved) {
      set({ cases: [...state.cases.filter((c) => c.number !== saved.number), saved] })
      await device.writeCase(saved)
    },
    flush,
    async discard() {
      const old = state.draft
      await flush()
      await device.deleteDraft(old.id)
      storedRev = 0
      set({ draft: emptyDraft(setting.makeId(), setting.now()), save: { kind: 'nothing' } })
      return old
    },
    async restore(draft) {
      storedRev = 0
      set({ draft: revise(draft, {}, setting.now()) })
      await flush()
    },
    async settle(keep) {
      const theirs = state.save.kind === 'conflict' ? state.save.theirs : undefined
      if (!theirs && !(state.save.kind === 'failed' && state.save.reason === 'removed')) return
      storedRev = theirs?.rev ?? 0
      const left = theirs ?? emptyDraft(setting.makeId(), setting.now())
      const mine = { ...state.draft, rev: Math.max(left.rev, state.draft.rev) + 1 }
      set({ draft: keep === 'mine' ? mine : left, save: { kind: 'saving' } })
      await flush()
      if (keep === 'theirs')
        set({ save: theirs ? { kind: 'saved', at: theirs.updatedAt } : { kind: 'nothing' } })
    },
    async clear() {
      clearTimeout(timer)
      timer = undefined
      storedRev = 0
      set({ draft: emptyDraft(setting.makeId(), setting.now()), cases: [], save: { kind: 'nothing' } })
      await writing // a write under way must not come after the clearing
      await device.clear()
    },
  }
}

/** Why a write was held back: somebody else changed or removed the draft meanwhile. */
function refusal(found: Exclude<Written, { kind: 'written' }>): SaveState {
  if (found.kind === 'removed') return { kind: 'failed', reason: 'removed' }
  const theirs = openDraft(found.stored)
  if (theirs.kind === 'draft') return { kind: 'conflict', theirs: theirs.draft }
  return { kind: 'failed', reason: theirs.kind === 'newer' ? 'newer' : 'other' }
}

function firstDraft({ makeId, now, early }: Setting): Draft {
  const draft = emptyDraft(makeId(), now())
  return early && Object.keys(early).length > 0 ? revise(draft, { answers: early }, now()) : draft
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
