import { getClient } from './client.ts'
import { browserRetry } from './retry.ts'
import { createSubmission, type Outbox, type Submission } from './submission.ts'

/** Submissions of this device through the chosen client. Make one per outbox and keep it: it is what shares double calls. */
export function submissionsThrough(outbox: Outbox): Submission {
  return createSubmission({
    client: getClient(),
    outbox,
    isOffline: () => !navigator.onLine,
    now: Date.now,
    sleep: browserRetry.sleep,
  })
}
