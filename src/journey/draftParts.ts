import type { PartialAnswers } from '../domain/application.ts'
import { createStore } from '../foundation/createStore.ts'
import type { TabKey } from '../foundation/storedKeys.ts'
import type { WebStorage } from '../foundation/webStorage.ts'
import { createDeviceAccess } from './deviceAccess.ts'
import { nothingFound, type Unsaved } from './deviceContents.ts'
import { type Draft, emptyDraft, firstDraft, withEarly } from './draft.ts'
import type { DeviceStore } from './draftDb.ts'
import { createSaving } from './draftSaving.ts'
import type { DraftState } from './draftState.ts'
import { readDevice } from './readDevice.ts'

/** Where a tab keeps the random name of the draft that it works on. */
const tabKey = 'draft'

/** What the store of drafts stands on. */
export interface DraftSetting {
  readonly open: () => Promise<DeviceStore>
  readonly now: () => number
  readonly makeId: () => string
  /** What was answered before the app was there. */
  readonly early?: PartialAnswers
  /** Tells other tabs that something here is not what it was. What it is they read themselves. */
  readonly announce?: () => void
  /** Remembers in this tab alone, through reloads, which draft it works on. */
  readonly tab?: Pick<WebStorage<TabKey>, 'read' | 'write'>
}

export type DraftParts = ReturnType<typeof createDraftParts>

/** The state, the device and the saving of drafts, and how the one is read from the other. */
export function createDraftParts(setting: DraftSetting) {
  const { now, makeId, tab } = setting
  const state = createStore<DraftState>({
    loaded: false,
    draft: firstDraft(setting),
    others: [],
    cases: [],
    save: { kind: 'nothing' },
  })
  const device = createDeviceAccess(setting.open, setting.announce)
  /** The draft that this tab has taken up; undefined as long as it has none, and takes the one that was changed last. */
  let own = tab?.read(tabKey)
  const claim = (id: string | undefined): void => {
    own = id
    // Nothing of a shared device, not even the random name of a draft, is kept in its tab.
    tab?.write(tabKey, device.current.memory ? undefined : id)
  }
  const empty = (): Draft => emptyDraft(makeId(), now())
  const set = (change: Partial<DraftState>): void => state.set({ ...state.get(), ...change })
  const saving = createSaving(state, device, now, claim)
  const unsaved = new Map<string, Unsaved>()
  let reading: Promise<void> = Promise.resolve()

  const read = async (): Promise<void> => {
    const { loaded, draft: shown } = state.get()
    const wasSaved = saving.isSaved()
    const from = device.current
    const reader = { now: now(), wanted: own, unsaved }
    const { draft, ...found } = await readDevice(from, reader)
    if (loaded && device.current !== from) return // kept elsewhere by now: what was read there says nothing of here
    // Typed, not saved: the next write finds out what differs. Saved while this was read, it is newer than what was read.
    if (loaded && (state.get().draft !== shown || !wasSaved))
      return set({ cases: found.cases, others: found.others })
    const early = loaded ? undefined : state.get().draft
    if (!draft && saving.stored.rev > 0) set({ draft: empty() })
    // Answered before the storage was read, in a tab that works on none of these: the beginning of one beside them.
    const isNew = early !== undefined && early.rev > 0 && draft !== undefined && draft.id !== reader.wanted
    const inUse = isNew ? early : draft && (early ? withEarly(draft, early, now()) : draft)
    saving.stored.rev = isNew ? 0 : (draft?.rev ?? 0)
    const { memory } = from
    set({
      loaded: true,
      save: memory ? saving.done(0) : { kind: 'nothing' },
      memory,
      ...(inUse && { draft: inUse }),
      ...nothingFound,
      ...found,
      ...(isNew && { others: [draft, ...found.others] }),
    })
    if (inUse) claim(inUse.id)
  }
  return {
    setting,
    state,
    set,
    device,
    saving,
    unsaved,
    claim,
    empty,
    read,
    /** One after the other: what is read first may take longer, and is not to stand in the end. */
    refresh: (): Promise<void> => (reading = reading.then(read, read)),
  }
}
