import type { PartialAnswers } from '../domain/application.ts'
import { findStepBefore, walk } from '../journey/engine.ts'
import { homePath, reviewPath, stepPath } from '../journey/mainPaths.ts'
import type { Journey, JourneyId, Walk } from '../journey/types.ts'

/**
 * Where "continue" leads: to the next question that is still open, past all that is answered already; with nothing open to
 * the review (after a change to its row), or to the result of a journey that has no review.
 */
export function placeAfter(
  journey: Journey,
  answers: PartialAnswers,
  asOf: string,
  change: string | undefined,
): string {
  const { open, steps } = walk(journey, answers, asOf)
  if (open && open.id !== 'check') return stepPath(journey.id, open.id, change)
  if (steps.at(-1)?.id !== 'check') return stepPath(journey.id, 'result')
  return reviewPath(journey.id, change)
}

/** Where "back" leads: to the step before, to the review when changing, home from the first step. */
export function placeBefore(
  journeyId: JourneyId,
  walked: Walk,
  stepId: string,
  change: string | undefined,
): string {
  if (change) return reviewPath(journeyId, change)
  const before = findStepBefore(walked, stepId)
  return before ? stepPath(journeyId, before) : homePath
}
