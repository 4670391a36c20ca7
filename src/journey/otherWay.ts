import { routeOf } from '../domain/route.ts'
import { stepPath } from './paths.ts'
import { isRouteStep } from './route.ts'
import type { Journey, JourneyId, Served } from './types.ts'

/**
 * For a journey that serves these ways (`routeOf`), or those whom the card is not for, for one of these reasons. Whoever answers
 * one of the first questions so that it leads another way is led to that result, once all of them are answered.
 */
export const servesOnly = (
  journey: JourneyId,
  serves: readonly Served[],
): Required<Pick<Journey, 'serves' | 'otherWay'>> => ({
  serves,
  otherWay: (stepId, { open, answers }) => {
    const way = routeOf(answers)
    const isServed = serves.includes(way.kind === 'dismissed' ? way.reason : way.kind)
    if (!isRouteStep(stepId) || isRouteStep(open?.id) || isServed) return undefined
    return stepPath('route', 'result', journey)
  },
})
