import type { Draft } from './draft.ts'
import type { DraftState } from './draftStore.ts'
import { resultPath, reviewPath, stepPath } from './paths.ts'

/** Whether there is something to continue; false until the storage has been read. */
export function isBegun({ loaded, draft }: DraftState): boolean {
  return loaded && Object.keys(draft.answers).length > 0
}

/**
 * Whether there is anything of a person's here: answers, also those whose week is over, a change of a case that was begun, or the
 * list of what was submitted.
 */
export const holdsSomething = ({ draft: { answers, changes }, expired, cases }: DraftState): boolean =>
  Object.keys(answers).length > 0 || changes !== undefined || expired !== undefined || cases.length > 0

/** Where to continue: the last screen of the journey, from which the first open step is found. */
export function resumeTo({ journey, answers }: Draft): string {
  if (journey === 'route') return answers.city ? resultPath('route') : stepPath('route', 'city')
  if (journey !== 'employment') return reviewPath(journey)
  return answers.firstWorkDay || answers.workPermit
    ? resultPath('employment')
    : stepPath('employment', 'first-day')
}
