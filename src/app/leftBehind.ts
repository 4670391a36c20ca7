import { emptyDraft } from '../journey/draft.ts'
import type { DraftState, DraftStore } from '../journey/draftStore.ts'
import { soundDraft } from '../journey/soundness.ts'
import { dropLeftover, findLeftover, type Leftover } from './leftover.ts'

/** Puts what the page before this one left behind into the draft, as far as it can be used and belongs there. */
export function takeUpLeftover(store: DraftStore): void {
  const leftover = takeLeftover()
  if (!leftover || !belongs(leftover, store.getState())) return
  const { answers, ...rest } = soundLeftover(leftover)
  store.change(rest)
  store.answer(answers)
}

/** What the page before this one left behind in this tab; it is taken only once. */
export function takeLeftover(): Leftover | undefined {
  const found = findLeftover()
  dropLeftover()
  return isLeftover(found) ? found : undefined
}

/** What of it can be used. */
export function soundLeftover(leftover: Leftover): Omit<Leftover, 'id'> {
  const { journey, answers, changes } = soundDraft({ ...emptyDraft('', 0), ...leftover }, 0).draft
  return { journey, answers, ...(changes ? { changes } : {}) }
}

/** Whether it belongs to the draft that was found: the same one, or one that had never been saved. */
export function belongs(leftover: Leftover, { draft }: DraftState): boolean {
  return leftover.id === draft.id || draft.rev === 0
}

function isLeftover(value: unknown): value is Leftover {
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
