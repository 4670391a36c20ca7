import { daysBetween, employerRegistrationDeadline } from './deadlines.ts'
import type { Problem } from './problem.ts'

/**
 * Whether it is too early to complain that an employer has not registered somebody: until its last day it has done nothing wrong
 * (Social Insurance Law art. 58, 84). Days are ISO dates; `count`: in how many days it can be done.
 */
export function checkComplaintDay(firstWorkDay: string, asOf: string): Problem | undefined {
  const left = daysBetween(asOf, employerRegistrationDeadline(firstWorkDay)) + 1
  return left > 0 ? { code: 'complaint.notYet', count: left } : undefined
}
