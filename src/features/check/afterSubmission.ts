import type { EnteredBy } from '../../api/helpSchemas.ts'
import { randomId } from '../../api/randomId.ts'
import type { FieldName, PartialAnswers } from '../../domain/application.ts'
import { emptyDraft } from '../../journey/draft.ts'
import type { DraftStore } from '../../journey/draftStore.ts'
import { deviceCleared } from '../../journey/signals.ts'
import { procedures } from '../../procedures/procedures.ts'

/** What was submitted in this tab: for the copy on the receipt. Never stored; gone with the tab. */
export interface Copy {
  readonly number: string
  readonly steps: readonly { readonly section: string; readonly fields: readonly FieldName[] }[]
  readonly answers: PartialAnswers
  /** Who entered it for the person, as the agency has it. */
  readonly enteredBy?: EnteredBy
}

let copy: Copy | undefined
let unsettled: { readonly number: string; readonly draftId: string } | undefined

/** Notes that the agency has it: the receipt shows the copy, and clears the draft it was once it stands on the screen. */
export function noteCommitted(committed: Copy, draftId: string): void {
  copy = committed
  unsettled = { number: committed.number, draftId }
}

export const findCopy = (number: string): Copy | undefined => (copy?.number === number ? copy : undefined)

/**
 * After a submission nothing of the person is left in the draft, unless they can go on with something: then the answers are, in a
 * draft with a new id, but for those that are asked anew. Other drafts stay as they are.
 */
export async function afterSubmission(store: DraftStore, number: string): Promise<void> {
  if (unsettled?.number !== number) return
  const { draftId } = unsettled
  unsettled = undefined
  const { draft, others } = store.getState()
  const outbox = [draft, ...others].find(({ id }) => id === draftId)?.outbox
  if (!outbox) return // another tab has settled it: what is here now is not what was submitted
  const old = await store.discard(draftId)
  const { next } = procedures[outbox.kind]
  if (!old || !next) return
  const kept = Object.entries(next.as(old.answers)).filter(
    ([name]) => !next.anew.some((each) => each === name),
  )
  await store.putBack({
    ...emptyDraft(randomId(), Date.now()),
    journey: next.kind,
    answers: { ...Object.fromEntries(kept), ...next.given },
  })
}

// "Leave and clear" takes the copy along.
deviceCleared.listen((undoWith) => {
  const before = copy
  copy = undefined
  undoWith(() => {
    copy = before
  })
})
