import { AgencyError } from './AgencyError.ts'

/**
 * Why a time can't be booked, moved or given back (409), as the type of the problem (RFC 9457): somebody else has it, or it is over
 * or the place is closed then; what it is for is not done there; it has begun, or whoever booked it was there; it was given back.
 */
export const timeProblemTypes = {
  taken: 'urn:problem:time-taken',
  notThere: 'urn:problem:not-done-there',
  begun: 'urn:problem:time-begun',
  givenBack: 'urn:problem:time-given-back',
} as const

export type TimeProblem = keyof typeof timeProblemTypes

/** Why the agency refused; undefined where it says nothing, or something that is not known here, and for any other error. */
export function findTimeProblem(error: unknown): TimeProblem | undefined {
  const type = error instanceof AgencyError ? error.problem?.type : undefined
  // Names of the table, which `Object.keys` gives as any text.
  return (Object.keys(timeProblemTypes) as TimeProblem[]).find((one) => timeProblemTypes[one] === type)
}
