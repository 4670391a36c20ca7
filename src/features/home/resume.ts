import { type Stage, stages } from '../../domain/route.ts'
import type { DraftState } from '../../journey/draftStore.ts'
import { isBegun } from '../../journey/resume.ts'
import type { JourneyStage } from '../../ui/JourneyLine.tsx'

function findStage(state: DraftState): Stage | undefined {
  if (isBegun(state))
    return state.draft.journey === 'card' ? 'apply' : state.draft.journey === 'route' ? 'check' : 'enrol'
  if (state.cases.some((each) => each.kind === 'card')) return 'follow'
  return state.cases.length > 0 ? 'notice' : undefined
}

/** The seven stages, with those behind, the one in work and those ahead; all ahead for who has not begun. */
export function stagesAt(state: DraftState, labels: Readonly<Record<Stage, string>>): JourneyStage[] {
  const stage = findStage(state)
  const at = stage ? stages.indexOf(stage) : 0
  return stages.map((id, index) => ({
    id,
    label: labels[id],
    state: index < at ? 'done' : index === at ? 'current' : 'future',
  }))
}
