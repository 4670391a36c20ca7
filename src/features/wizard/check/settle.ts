import type { FieldName, Partly } from '../../../domain/application.ts'
import type { DraftStore } from '../../../journey/draftStore.ts'

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

function forgetCopy(): void {
  copy = undefined
}

/**
 * After a submission: a card application leaves nothing of the person in the draft; a registration leaves the answers, in a
 * draft of a new name, for the card of the same person. What was declared and consented to was for the registration alone, and
 * what was on record before it is not what is on record now.
 */
export async function settle(store: DraftStore, number: string): Promise<void> {
  if (unsettled !== number) return
  unsettled = undefined
  const { outbox } = store.getState().draft
  const old = await store.discard()
  if (old.changes) store.change({ changes: old.changes })
  if (outbox?.kind !== 'enrolment') return
  const { enrolmentDeclared: _, childConsent: __, records: ___, ...kept } = old.answers
  store.answer({ ...kept, insuredPlace: 'liaoning' })
  store.change({ journey: 'card' })
}

// "Leave and clear" takes the copy along.
if (typeof addEventListener === 'function') addEventListener('device:cleared', forgetCopy)
