import type { FieldName, Partly } from '../../domain/application.ts'
import type { DraftStore } from '../../journey/draftStore.ts'
import { deviceCleared } from '../../journey/signals.ts'
import { procedures } from '../../procedures/procedures.ts'

/** What was submitted in this tab: for the copy on the receipt. Never stored; gone with the tab. */
export interface Copy {
  readonly number: string
  readonly steps: readonly { readonly section: string; readonly fields: readonly FieldName[] }[]
  readonly answers: Partly
}

let copy: Copy | undefined
let unsettled: string | undefined

/** Notes that the agency has it: the receipt shows the copy, and clears the draft once it stands on the screen. */
export function noteCommitted(committed: Copy): void {
  copy = committed
  unsettled = committed.number
}

export const findCopy = (number: string): Copy | undefined => (copy?.number === number ? copy : undefined)

/**
 * After a submission nothing of the person is left in the draft, unless they can go on with something: then the answers are, in a
 * draft of a new name, but for those that are asked anew.
 */
export async function afterSubmission(store: DraftStore, number: string): Promise<void> {
  if (unsettled !== number) return
  unsettled = undefined
  const { outbox } = store.getState().draft
  if (!outbox) return // another tab has settled it: what is here now is not what was submitted
  const old = await store.discard()
  if (old.changes) store.change({ changes: old.changes })
  const { next } = procedures[outbox.kind]
  if (!next) return
  const kept = Object.entries(old.answers).filter(([name]) => !next.anew.some((each) => each === name))
  store.answer({ ...Object.fromEntries(kept), ...next.given })
  store.change({ journey: next.kind })
}

// "Leave and clear" takes the copy along.
deviceCleared.listen((undoWith) => {
  const before = copy
  copy = undefined
  undoWith(() => {
    copy = before
  })
})
