import { AgencyError } from './AgencyError.ts'
import { timeProblemTypes } from './appointmentSchemas.ts'

export type TimeProblem = keyof typeof timeProblemTypes

/** Why the agency refused; undefined where it says nothing, or something that is not known here, and for any other error. */
export function findTimeProblem(error: unknown): TimeProblem | undefined {
  const type = error instanceof AgencyError ? error.problem?.type : undefined
  // Names of the table, which `Object.keys` gives as any text.
  return (Object.keys(timeProblemTypes) as TimeProblem[]).find((one) => timeProblemTypes[one] === type)
}
