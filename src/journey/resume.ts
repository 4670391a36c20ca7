import type { Draft } from './draft.ts'
import type { DraftState } from './draftState.ts'
import { resultPath, reviewPath, stepPath } from './paths.ts'

/** Whether there is something to continue; false until the storage has been read. */
export function isBegun({ loaded, draft }: DraftState): boolean {
  return loaded && Object.keys(draft.answers).length > 0
}

/** The drafts with something to continue, the one changed last first; none until the storage has been read. */
export function listDrafts({ loaded, draft, others }: DraftState): readonly Draft[] {
  if (!loaded) return []
  return [draft, ...others]
    .filter(({ answers }) => Object.keys(answers).length > 0)
    .sort((a, b) => b.updatedAt - a.updatedAt)
}

/**
 * Whether there is anything of a person's here: answers, also those whose week is over, a change of a case that was begun, or the
 * list of what was submitted.
 */
export const holdsSomething = ({ draft, others, expired = [], cases }: DraftState): boolean =>
  cases.length > 0 || expired.length > 0 || [draft, ...others].some(isAnyones)

/** Whether a draft, or a change to a case, has anything of a person's in it. */
export const isAnyones = ({ answers, changes }: Draft): boolean =>
  Object.keys(answers).length > 0 || changes !== undefined

/** Whether a draft, as it stands here, outlasts this page. */
export const isKept = ({ memory, unsavedIds = [], draft: inUse, save }: DraftState, { id }: Draft): boolean =>
  !memory && !unsavedIds.includes(id) && !(id === inUse.id && save.kind === 'failed')

/** Where to continue: the last screen of the journey, from which the first open step is found. */
export function resumeTo({ journey, answers }: Draft): string {
  if (journey === 'route') return answers.city ? resultPath('route') : stepPath('route', 'city')
  if (journey !== 'employment') return reviewPath(journey)
  return answers.firstWorkDay || answers.workPermit
    ? resultPath('employment')
    : stepPath('employment', 'first-day')
}
