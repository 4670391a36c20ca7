import type { Submission } from '../../api/submission.ts'
import { submissionsThrough } from '../../api/submissions.ts'
import type { DraftStore } from '../../journey/draftStore.ts'

const known = new WeakMap<DraftStore, Map<string, Submission>>()

/**
 * The submission of the draft in use: one object for all screens, since it is what makes a double click one request. It goes on
 * with its own draft, whichever one the person has turned to meanwhile.
 */
export function submissionOf(store: DraftStore): Submission {
  const { id } = store.getState().draft
  const ofStore = known.get(store) ?? new Map<string, Submission>()
  known.set(store, ofStore)
  const made = ofStore.get(id)
  if (made) return made
  const submission = submissionsThrough({
    get: () => {
      const { draft, others } = store.getState()
      return [draft, ...others].find((each) => each.id === id)?.outbox
    },
    put: (record) => store.setOutbox(record, id),
    clear: () => store.setOutbox(undefined, id),
  })
  ofStore.set(id, submission)
  return submission
}
