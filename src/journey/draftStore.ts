import type { AnswerChanges, PartialAnswers } from '../domain/application.ts'
import { withChanges } from '../domain/withChanges.ts'
import type { Whose } from './device.ts'
import { type Found, nothingFound, type SetAside } from './deviceContents.ts'
import { type Draft, emptyDraft, revise } from './draft.ts'
import { type MemoryReason, memoryDeviceStore } from './draftDb.ts'
import { createDraftParts, type DraftSetting } from './draftParts.ts'
import type { DraftState } from './draftState.ts'
import type { SavedCase } from './savedCases.ts'
import type { JourneyId } from './types.ts'

export interface DraftStore {
  readonly getState: () => DraftState
  readonly subscribe: (listener: () => void) => () => void
  /** Puts answers in the draft at once and saves soon after; undefined removes one. */
  readonly answer: (answers: AnswerChanges) => void
  readonly change: (change: Partial<Pick<Draft, 'journey' | 'ticked'>>) => void
  /**
   * Keeps what was begun of a change to a case, whichever draft is in use, and saves it at once. `id`: as `changeId` makes it.
   * `discard` ends it.
   */
  readonly changeCase: (id: string, answers: PartialAnswers) => void
  /** In a conflict over a change to a case: keep this tab's answers, or take what the other tab left. */
  readonly settleChange: (id: string, keep: 'mine' | 'theirs') => Promise<void>
  /**
   * Writes the outbox record of a submission (undefined clears it) and returns when it is stored. `id`: of which draft, if not
   * the one in use.
   */
  readonly setOutbox: (outbox: Draft['outbox'] | undefined, id?: string) => Promise<void>
  /** Puts a case in this device's list; false when it will not outlast this page. */
  readonly addCase: (saved: SavedCase) => Promise<boolean>
  /** Takes a case off this device's list and gives it back, for undo; undefined where the device refuses. The agency's stays. */
  readonly dropCase: (number: string) => Promise<SavedCase | undefined>
  /** Takes these off this device, and what was found of this kind is settled; rejects never: see `save`. */
  readonly dropFound: (kind: keyof Found, what: Pick<SetAside, 'drafts' | 'cases'>) => Promise<void>
  /** Saves what is not saved yet; rejects never: see `save`. */
  readonly flush: () => Promise<void>
  /** Goes on with another draft of this device; the one in use stays as it is. False where there is none of this id any more. */
  readonly open: (id: string) => Promise<boolean>
  /** Begins a draft of its own with these answers, and goes on with it; the one in use stays as it is. */
  readonly start: (journey: JourneyId, answers?: PartialAnswers) => Promise<void>
  /**
   * Goes on with a draft from elsewhere or from before. The others stay; the one of the same id, if there is one, is replaced
   * and given back.
   */
  readonly restore: (draft: Draft) => Promise<Draft | undefined>
  /** Takes a draft off this device (the one in use, unless said otherwise) and gives it back, for undo. */
  readonly discard: (id?: string) => Promise<Draft | undefined>
  /** Undoes `discard`: in use again where nothing else is, else beside the others. */
  readonly putBack: (draft: Draft) => Promise<void>
  /** From now on keeps drafts and cases on this device, or in memory because others use it, and nothing where they were before. */
  readonly keep: (whose: Whose) => Promise<void>
  /** In a conflict, or when the draft was removed elsewhere: keep this tab's answers, or take what the other tab left. */
  readonly settle: (keep: 'mine' | 'theirs') => Promise<void>
  /** Takes everything off this device. */
  readonly clear: () => Promise<void>
}

/** What is done with drafts and cases as a whole, and not at every answer: loaded when it is first done. */
const moves = () => import('./draftMoves.ts')
const changeMoves = () => import('./changeMoves.ts')

/** Keeps the drafts of this device, in memory first and on the device as soon as possible, and says honestly which. */
export function createDraftStore(
  setting: DraftSetting,
): DraftStore & { readonly load: () => Promise<void>; readonly reload: () => Promise<void> } {
  const parts = createDraftParts(setting)
  const { state, set, device, saving, unsaved, empty } = parts
  const { now } = setting
  const { flush } = saving
  const { get } = state

  const change = (part: Partial<Omit<Draft, 'id' | 'rev'>>): void => {
    set({ draft: revise(get().draft, part, now()) })
    saving.soon()
  }
  return {
    getState: get,
    subscribe: state.subscribe,
    async load() {
      let memory: MemoryReason = 'refused'
      try {
        device.current = await setting.open()
        memory = 'unread'
        await parts.read()
      } catch {
        device.current = memoryDeviceStore(memory)
        set({ loaded: true, save: saving.done(0), memory })
      }
      if (!saving.isSaved()) saving.soon()
    },
    async reload() {
      if (!device.current.memory) await parts.refresh()
    },
    answer(answers) {
      change({ answers: withChanges(get().draft.answers, answers) })
    },
    change,
    changeCase(id, answers) {
      const { others } = get()
      const before = others.find((each) => each.id === id)
      const row = revise(before ?? emptyDraft(id, now()), { changes: { [id]: answers } }, now())
      unsaved.set(id, { draft: row, storedRev: unsaved.get(id)?.storedRev ?? before?.rev ?? 0 })
      const unsavedIds = [...unsaved.keys()]
      set({
        others: [row, ...others.filter((each) => each !== before)],
        unsavedIds,
        changeSave: { kind: 'saving' },
      })
      void changeMoves().then(({ saveChanges }) => saveChanges(parts))
    },
    flush,
    setOutbox: async (outbox, id) => (await moves()).setOutbox(parts, outbox, id),
    addCase: async (saved) => (await moves()).addCase(parts, saved),
    dropCase: async (number) => (await moves()).dropCase(parts, number),
    dropFound: async (kind, what) => (await moves()).dropFound(parts, kind, what),
    open: async (id) => (await moves()).open(parts, id),
    start: async (journey, answers) => (await moves()).start(parts, journey, answers),
    restore: async (draft) => (await moves()).restore(parts, draft),
    discard: async (id) => (await moves()).discard(parts, id),
    putBack: async (draft) => (await moves()).putBack(parts, draft),
    keep: async (whose) => (await moves()).keep(parts, whose),
    settleChange: async (id, keep) => (await changeMoves()).settleChange(parts, id, keep),
    settle: async (keep) => (await changeMoves()).settle(parts, keep),
    async clear() {
      saving.stored.rev = 0 // of the empty draft, too: a write that waits for its time finds nothing to do
      unsaved.clear()
      parts.claim(undefined)
      set({
        draft: empty(),
        others: [],
        unsavedIds: [],
        cases: [],
        save: { kind: 'nothing' },
        ...nothingFound,
      })
      await flush() // a write under way must not come after the clearing
      await (await device.own()).clear()
    },
  }
}
