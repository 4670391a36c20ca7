import { AgencyError } from '../../api/AgencyError.ts'
import { findWait, retryAtOf } from '../../api/fault.ts'
import { isOfType } from '../../api/isOfType.ts'
import type { FileProblem } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'

/** The agency takes nothing just now: for how many seconds, where it said so, and until when (milliseconds since the epoch). */
export interface Busy {
  readonly seconds: number | undefined
  readonly until: number
}
export type SendingProblem = FileProblem | Busy

const refusals: Readonly<Record<number, FileProblem>> = { 413: 'tooLarge', 415: 'type' }

/** Why a file did not arrive: what the agency says of it, that it has to wait, or that the line was lost. */
export function sendingProblem(error: unknown): SendingProblem {
  if (!(error instanceof AgencyError)) return 'network'
  if (isOfType(error, 'tooManyUploads')) return 'tooMany'
  if (error.status === 429) return { seconds: findWait(error), until: retryAtOf(error) }
  return refusals[error.status] ?? 'network'
}

/** What is said of it. */
export function useSendingWords(): (problem: SendingProblem) => string {
  const { problems } = useMessages('photo')
  const { faults } = useMessages('apply')
  return (problem) => (typeof problem === 'string' ? problems[problem] : faults.busy(problem.seconds))
}
