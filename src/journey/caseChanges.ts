import type { Draft } from './draft.ts'
import type { DraftState } from './draftState.ts'
import { actionPath } from './paths.ts'
import type { SaveState } from './saveState.ts'

// What somebody has begun to change of a case lies beside the drafts, as a row of its own: as safe and as secret as they are,
// whichever of them is in use.

/** Under what a change that was begun is kept. `action`: which change, as in the address of its page. */
export const changeId = (number: string, action: string): string => `${number}/${action}`

/** The number of the case that a change is to. */
export const changedCase = (id: string): string => id.slice(0, id.indexOf('/'))

/** The page of a change. */
export const changePath = (id: string): string => actionPath(changedCase(id), id.slice(id.indexOf('/') + 1))

/** The row of a change that was begun; undefined where none was. `id`: as `changeId` makes it. */
export const findChange = ({ others }: DraftState, id: string): Draft | undefined =>
  others.find((each) => each.id === id)

/** What became of a change that was begun: whether it is saved, and since when. */
export function changeSaveOf(state: DraftState, id: string): SaveState {
  const { memory, unsavedIds = [], changeSave } = state
  const begun = findChange(state, id)
  if (!begun) return { kind: 'nothing' }
  if (memory) return { kind: 'memory', why: memory }
  if (unsavedIds.includes(id)) return changeSave ?? { kind: 'saving' }
  return { kind: 'saved', at: begun.updatedAt }
}
