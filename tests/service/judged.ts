import { afterEach } from 'vitest'
import { agencyBase, createHandlers } from '../../mocks/handlers.ts'
import { createTransport } from '../../mocks/transport.ts'
import type { FetchLike } from '../../src/api/http.ts'
import { type ValidatingLine, validating } from '../api/validating.ts'

const lines: ValidatingLine[] = []

// In every file whose screens ask through such a line. Answers are not judged here: the faults of a test make them wrong.
afterEach(() => {
  const wrong = lines.splice(0).flatMap((line) => line.wrongRequests)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
})

/** The way to a simulated agency; whatever the app asks on it has to be as docs/openapi.json describes it. */
export function judged(...agency: Parameters<typeof createHandlers>): FetchLike {
  const line = validating(createTransport(createHandlers(...agency)), agencyBase)
  lines.push(line)
  return line.fetch
}
