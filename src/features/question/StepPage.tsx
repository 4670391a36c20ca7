import { lazy } from 'react'
import { useParams } from 'react-router-dom'
import { isRouteStep } from '../../journey/route.ts'
import { isJourneyId } from '../../wizard/journeyTables.ts'
import { RouteStep } from './RouteStep.tsx'

const ApplyStep = lazy(() => import('./ApplyStep.tsx').then((m) => ({ default: m.ApplyStep })))

/** One step of a journey. The first six questions are light; all that follows comes with its own code and asks the agency. */
export function StepPage() {
  const { journey, step } = useParams()
  if (!isJourneyId(journey) || !step) return null // the list of screens has no such place
  const light = journey === 'route' || isRouteStep(step)
  return light ? (
    <RouteStep journeyId={journey} stepId={step} />
  ) : (
    <ApplyStep journeyId={journey} stepId={step} />
  )
}
