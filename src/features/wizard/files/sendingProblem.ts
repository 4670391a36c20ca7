import { AgencyError } from '../../../api/AgencyError.ts'
import type { FileProblem } from '../../../domain/uploads.ts'

const refusals: Readonly<Record<number, FileProblem>> = { 413: 'tooLarge', 415: 'type', 429: 'tooMany' }

/** Why a file did not arrive: what the agency says of it, or that the line was lost. */
export const sendingProblem = (error: unknown): FileProblem =>
  (error instanceof AgencyError && refusals[error.status]) || 'network'
