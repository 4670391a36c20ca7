import { use } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useAsOf } from '../api/useAsOf.ts'
import { useDraftState } from '../journey/DraftContext.tsx'
import { mayGoOver, stepAllowed, walk } from '../journey/engine.ts'
import { whereAsked } from '../journey/movedSteps.ts'
import type { SavedCase } from '../journey/savedCases.ts'
import type { Journey, JourneyId, Walk, WalkedStep } from '../journey/types.ts'
import { findProcedure } from '../procedures/procedures.ts'
import { findSubmittedAs } from '../procedures/submittedAs.ts'
import { loadJourney } from './journeyTables.ts'

/** What stands at the address of a step. */
export type StepAt =
  /** The draft is not read yet. */
  | { readonly kind: 'waiting' }
  /** It was submitted, here or in another tab. */
  | { readonly kind: 'submitted'; readonly saved: SavedCase; readonly firstStep: string }
  /** All parts of the application at a glance. */
  | { readonly kind: 'tasks'; readonly journey: Journey; readonly walked: Walk }
  /** The journey has no such step. */
  | { readonly kind: 'none' }
  /** Its turn has not come: this one is first. */
  | { readonly kind: 'notYet'; readonly first: string }
  | {
      readonly kind: 'step'
      readonly journey: Journey
      readonly walked: Walk
      readonly step: WalkedStep
      readonly asOf: string
    }

/**
 * What a step beyond the first six shows: with the whole table of its journey, and today as the agency says it. Suspends until
 * both are here.
 */
export function useStepAt(journeyId: JourneyId, stepId: string): StepAt {
  const journey = use(loadJourney(journeyId))
  const asOf = useAsOf()
  const state = useDraftState()
  const { loaded, draft } = state
  const [query] = useSearchParams()
  if (!loaded) return { kind: 'waiting' }

  const walked = walk(journey, draft.answers, asOf)
  const sending = draft.outbox?.kind === journeyId
  const saved = findSubmittedAs(journeyId, state)
  const [first] = walked.steps
  if (saved && first && stepId !== first.id) return { kind: 'submitted', saved, firstStep: first.id }
  if (stepId === 'tasks' && !sending && findProcedure(journeyId)) return { kind: 'tasks', journey, walked }
  const askedAt = whereAsked(journey, stepId)
  if (askedAt !== stepId) return { kind: 'notYet', first: stepAllowed(walked, askedAt) }
  if (!journey.steps.some(({ id }) => id === stepId)) return { kind: 'none' }
  // Somebody who applies again is led to the question that the reason concerns, and proves the number after it.
  const isLedHere = query.get('change') === stepId && stepId !== 'check' && mayGoOver(walked, stepId)
  const allowed = sending ? 'check' : isLedHere ? stepId : stepAllowed(walked, stepId)
  if (allowed !== stepId) return { kind: 'notYet', first: allowed }
  const step = walked.steps.find((each) => each.id === stepId)
  return step ? { kind: 'step', journey, walked, step, asOf } : { kind: 'waiting' }
}
