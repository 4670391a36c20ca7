import { type Stage, stages } from '../../domain/route.ts'
import type { DraftState } from '../../journey/draftState.ts'
import { journeyPath } from '../../journey/paths.ts'
import { isBegun } from '../../journey/resume.ts'
import type { JourneyId } from '../../journey/types.ts'
import { findProcedure } from '../../procedures/procedures.ts'
import type { JourneyStage } from '../../ui/JourneyLine.tsx'

function stageOfJourney(journey: JourneyId): Stage {
  return findProcedure(journey)?.stage.filling ?? (journey === 'route' ? 'check' : 'enrol')
}

/** Where somebody is who fills something in, or has not begun. What was submitted is the agency's to tell: nothing is said of it. */
export function findDraftStage(state: DraftState): Stage | undefined {
  if (isBegun(state)) return stageOfJourney(state.draft.journey)
  return state.cases.length > 0 ? undefined : 'check'
}

/**
 * The seven stages, with those behind, the one in work and those ahead; without any of that where it is not known. `linked`: each leads
 * to what the whole way says of it.
 */
export function stagesAt(
  stage: Stage | 'end' | undefined,
  labels: Readonly<Record<Stage, string>>,
  linked = true,
): JourneyStage[] {
  const at = stage === 'end' ? stages.length : stage ? stages.indexOf(stage) : undefined
  return stages.map((id, index) => ({
    id,
    label: labels[id],
    to: linked ? `${journeyPath}#${id}` : undefined,
    state: at === undefined ? undefined : index < at ? 'done' : index === at ? 'current' : 'future',
  }))
}
