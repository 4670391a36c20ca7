import type { CaseView } from '../api/schemas.ts'
import { situationOf } from '../procedures/situation.ts'
import type { Messages } from './messages.ts'

/** How a case stands, in a few words: a card that an organisation hands out is with what that organisation is. */
export function caseState(m: Messages['progress'], view: CaseView): string {
  const { heldBy, status } = view
  return heldBy && status === 'withEmployer' ? m.heldStates[heldBy.kind] : m.states[situationOf(view)]
}
