import { type Route, routeOf } from '../domain/route.ts'
import { stepPath } from './paths.ts'
import { isRouteStep } from './route.ts'
import type { Journey, JourneyId } from './types.ts'

/**
 * For a journey that serves these ways (`routeOf`): who answers one of the first questions so that they lead another way, once all
 * of them are answered, is led to their result.
 */
export const otherWayThan =
  (journey: JourneyId, ways: readonly Route['kind'][]): NonNullable<Journey['otherWay']> =>
  (stepId, { open, answers }) => {
    if (!isRouteStep(stepId) || isRouteStep(open?.id) || ways.includes(routeOf(answers).kind))
      return undefined
    return stepPath('route', 'result', journey)
  }
