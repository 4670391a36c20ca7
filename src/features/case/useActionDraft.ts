import { useState } from 'react'
import type { PartialAnswers } from '../../domain/application.ts'
import { changeSaveOf, findChange } from '../../journey/caseChanges.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import type { SaveState } from '../../journey/saveState.ts'

/**
 * The answers of a change to a case. What is begun lies with the case, as safe and as secret as a draft, until `finish`: it was
 * sent, or is not wanted any more.
 * @param id under which it is kept (see `changeId`); none where the case itself is not kept on this device.
 * @param start what it begins with.
 */
export function useActionDraft(id: string | undefined, start: () => PartialAnswers) {
  const store = useDraftStore()
  const state = useDraftState()
  const [first] = useState(start)
  const [typed, setTyped] = useState(first)
  const begun = id === undefined ? undefined : findChange(state, id)?.changes?.[id]
  const save: SaveState = id === undefined ? { kind: 'nothing' } : changeSaveOf(state, id)
  return {
    answers: id === undefined ? typed : { ...first, ...begun },
    save,
    /** `own`: what is asked of the person here, and kept; the rest is the agency's. */
    setAnswers: (next: PartialAnswers, own: PartialAnswers): void => {
      if (id === undefined) setTyped(next)
      else store.changeCase(id, own)
    },
    finish: (): void => {
      if (id !== undefined && findChange(store.getState(), id)) void store.discard(id)
    },
  }
}
