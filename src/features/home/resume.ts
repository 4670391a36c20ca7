import { type Stage, stages } from '../../domain/route.ts'
import type { Draft } from '../../journey/draft.ts'
import type { DraftState } from '../../journey/draftStore.ts'
import type { JourneyId } from '../../journey/types.ts'
import type { JourneyStage } from '../../ui/JourneyLine.tsx'

/** Whether there is something to continue; false until the storage has been read. */
export function isBegun({ loaded, draft }: DraftState): boolean {
  return loaded && Object.keys(draft.answers).length > 0
}

const lastScreens: Readonly<Record<JourneyId, string>> = {
  route: '/route/city',
  employment: '/employment/first-day',
  enrolment: '/enrolment/check',
  card: '/card/check',
}

/** Where to continue: the last screen of the journey, from which the first open step is found. */
export function resumeTo({ journey, answers }: Draft): string {
  if (journey === 'route' && answers.city) return '/route/result'
  if (journey === 'employment' && answers.firstWorkDay) return '/employment/result'
  return lastScreens[journey]
}

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
