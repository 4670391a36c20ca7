import type { Partly } from '../../domain/application.ts'
import { findStepAfter, findStepBefore, walk } from '../../journey/engine.ts'
import type { Journey, JourneyId, Walk } from '../../journey/types.ts'

/** Where a question is. `change`: the step whose answer is being changed from the review, to which the way leads back. */
export function stepPath(journeyId: JourneyId, stepId: string, change?: string): string {
  return `/${journeyId}/${stepId}${change ? `?change=${change}` : ''}`
}

/** Where the review shows the answers of a step. */
function reviewPath(journeyId: JourneyId, stepId: string): string {
  return `/${journeyId}/check#row-${stepId}`
}

/** Where "continue" leads: to the next step; when an answer was changed, only to what is new, then back to the review. */
export function placeAfter(
  journey: Journey,
  answers: Partly,
  asOf: string,
  here: { readonly stepId: string; readonly change: string | undefined },
): string {
  const walked = walk(journey, answers, asOf)
  if (here.change && (!walked.open || walked.open.id === 'check')) return reviewPath(journey.id, here.change)
  const next = here.change ? walked.open?.id : findStepAfter(walked, here.stepId)
  return next ? stepPath(journey.id, next, here.change) : `/${journey.id}/result`
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
  return before ? stepPath(journeyId, before) : '/'
}
