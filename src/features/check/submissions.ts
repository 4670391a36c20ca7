import type { Submission } from '../../api/submission.ts'
import { submissionsThrough } from '../../api/submissions.ts'
import type { DraftStore } from '../../journey/draftStore.ts'

const known = new WeakMap<DraftStore, Submission>()

/** The submissions of a draft: one object for all screens, since it is what makes a double click one request. */
export function submissionOf(store: DraftStore): Submission {
  const made = known.get(store)
  if (made) return made
  const submission = submissionsThrough({
    get: () => store.getState().draft.outbox,
    put: (record) => store.setOutbox(record),
    clear: () => store.setOutbox(undefined),
  })
  known.set(store, submission)
  return submission
}
