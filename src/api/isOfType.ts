import { AgencyError } from './AgencyError.ts'
import { problemTypes } from './operation.ts'

/** Whether the agency refused for this reason: what it means is known better than by its status. */
export const isOfType = (error: unknown, type: keyof typeof problemTypes): boolean =>
  error instanceof AgencyError && error.problem?.type === problemTypes[type]
