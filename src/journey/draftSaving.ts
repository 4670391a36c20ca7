import type { Store } from '../foundation/createStore.ts'
import type { DeviceAccess } from './deviceAccess.ts'
import type { DraftState } from './draftState.ts'
import { loadExamination } from './readDevice.ts'
import { failure, type SaveState } from './saveState.ts'

/** Writes the draft in use to the device, one write after the other, and says in the state what became of it. */
export interface Saving {
  /** Saves half a second from now. */
  readonly soon: () => void
  /** Saves what is not saved yet, after the writes that are under way. Never rejects. */
  readonly flush: () => Promise<void>
  /** Does this after the writes that are under way, and before those to come; it must not reject. */
  readonly inLine: (work: () => Promise<void>) => Promise<void>
  readonly isSaved: () => boolean
  /** The revision that lies on the device, 0 for none: what a write expects to find there. */
  readonly stored: { rev: number }
  /** What is said of a write that ended at this time (milliseconds). */
  readonly done: (at: number) => SaveState
}

const pause = 500

/** @param onWrite is called with the id of what is about to be written. */
export function createSaving(
  state: Store<DraftState>,
  device: DeviceAccess,
  now: () => number,
  onWrite: (id: string) => void,
): Saving {
  const stored = { rev: 0 }
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()
  const tell = (save: SaveState): void => state.set({ ...state.get(), save })
  const done = (at: number): SaveState => {
    const why = device.current.memory
    return why ? { kind: 'memory', why } : { kind: 'saved', at }
  }
  const write = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const { draft, loaded, save } = state.get()
    if (!loaded || save.kind === 'conflict' || saving.isSaved()) return
    const isInUse = () => state.get().draft.id === draft.id
    onWrite(draft.id)
    try {
      const found = await device.alter((open) => open.writeDraft(draft, stored.rev))
      if (!isInUse()) return // cleared or another one in use meanwhile: this draft is history
      if (found.kind !== 'written') return tell((await loadExamination()).refusal(found, now()))
      stored.rev = draft.rev
      if (saving.isSaved()) tell(done(now())) // else typed meanwhile: still being saved
    } catch (error) {
      if (isInUse()) tell(failure(error))
    }
  }
  const inLine = (work: () => Promise<void>): Promise<void> => (writing = writing.then(work))
  const flush = (): Promise<void> => inLine(write)
  const saving: Saving = {
    flush,
    inLine,
    done,
    isSaved: () => state.get().draft.rev === stored.rev,
    stored,
    soon: () => {
      if (state.get().save.kind !== 'conflict') tell({ kind: 'saving' })
      timer ??= setTimeout(() => void flush(), pause)
    },
  }
  return saving
}
