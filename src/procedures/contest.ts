import { isOver } from '../domain/case.ts'
import { isCompleted } from '../domain/completed.ts'
import type { SeenCase } from '../domain/seenCase.ts'
import { procedures } from './procedures.ts'

/** What can be contested of a case: what was decided, or that nothing was in time. */
export interface Contestable {
  readonly what: 'decision' | 'inaction'
  /** The day of the decision, or the last day on which there should have been one, ISO date. */
  readonly day: string
}

/**
 * What can be contested of a case: a refusal; the answer to a complaint, either way; or that the period of law has passed with
 * nothing decided (行政复议法 art. 11, 社会保险法 art. 83). Undefined where there is nothing: the outcome of a review goes to court.
 */
export function findContestable({
  kind,
  status,
  events,
  due,
  asOf,
}: Pick<SeenCase, 'kind' | 'status' | 'events' | 'due' | 'asOf'>): Contestable | undefined {
  const { contests, isOfOthers } = procedures[kind]
  if (contests) return undefined
  if (status === 'rejected' || (status === 'settled' && isOfOthers)) {
    const decided = events.findLast(({ type }) => type === status)
    return decided && { what: 'decision', day: decided.at.slice(0, 10) }
  }
  const isDecided = isOver({ status }) || isCompleted({ status }) || status === 'unknown'
  return !isDecided && due?.isLaw && asOf > due.on ? { what: 'inaction', day: due.on } : undefined
}
