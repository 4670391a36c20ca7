import { Navigate } from 'react-router-dom'
import { stepPath } from '../journey/paths.ts'
import type { JourneyId } from '../journey/types.ts'
import { DraftSubmitted } from './DraftSubmitted.tsx'
import { NoSuchStep } from './NoSuchStep.tsx'
import type { StepAt } from './useStepAt.ts'

/** In place of a step that can't be shown: says why, or leads to the one whose turn it is. */
export function StepElsewhere({ journeyId, at }: { readonly journeyId: JourneyId; readonly at: StepAt }) {
  switch (at.kind) {
    case 'waiting':
      return null
    case 'submitted':
      return <DraftSubmitted saved={at.saved} firstStep={at.firstStep} />
    case 'notYet':
      return <Navigate replace to={stepPath(journeyId, at.first)} />
    case 'none':
    case 'tasks':
    case 'step':
      return <NoSuchStep />
  }
}
