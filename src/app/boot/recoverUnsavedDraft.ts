import { emptyDraft, isChangeId } from '../../journey/draft.ts'
import type { DraftState } from '../../journey/draftState.ts'
import type { DraftStore } from '../../journey/draftStore.ts'
import { soundDraft } from '../../journey/soundness.ts'
import { dropUnsavedDraft, findUnsavedDraft, type UnsavedDraft } from './unsavedDraft.ts'

/** Puts what the page before this one left behind where it belongs, as far as it can be used: into the draft, and to the cases. */
export function recoverUnsavedDraft(store: DraftStore): void {
  const unsaved = takeUnsavedDraft()
  if (!unsaved) return
  const { answers, journey, changes = {} } = withSoundAnswers(unsaved)
  for (const [id, begun] of Object.entries(changes)) if (isChangeId(id)) store.changeCase(id, begun)
  if (Object.keys(answers).length === 0) return
  if (!belongs(unsaved, store.getState())) {
    if (unsaved.isBeside) void store.restore({ ...emptyDraft(unsaved.id, Date.now()), journey, answers })
    return
  }
  store.change({ journey })
  store.answer(answers)
}

/** What the page before this one left behind in this tab; it is taken only once. */
export function takeUnsavedDraft(): UnsavedDraft | undefined {
  const found = findUnsavedDraft()
  dropUnsavedDraft()
  return isUnsavedDraft(found) ? found : undefined
}

/** What of it can be used. */
export function withSoundAnswers(unsaved: UnsavedDraft): Omit<UnsavedDraft, 'id'> {
  const { journey, answers, changes } = soundDraft({ ...emptyDraft('', 0), ...unsaved }, 0).draft
  return { journey, answers, ...(changes ? { changes } : {}) }
}

/** Whether it belongs to the draft that was found: the same one, or one that had never been saved. */
export function belongs(unsaved: UnsavedDraft, { draft }: DraftState): boolean {
  return unsaved.id === draft.id || draft.rev === 0
}

function isUnsavedDraft(value: unknown): value is UnsavedDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'journey' in value &&
    typeof value.journey === 'string' &&
    'answers' in value &&
    typeof value.answers === 'object' &&
    value.answers !== null
  )
}
