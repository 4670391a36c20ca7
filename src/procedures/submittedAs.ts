import { comparePerson } from '../journey/comparePerson.ts'
import type { DraftState } from '../journey/draftState.ts'
import type { SavedCase } from '../journey/savedCases.ts'
import type { JourneyId } from '../journey/types.ts'
import { findProcedure } from './procedures.ts'

/**
 * The case that the application of this journey became, as far as this device's list tells; the newest one if there are several.
 * Undefined while there is one to fill in: something is answered, and it is not just what was taken along to the next procedure.
 */
export function findSubmittedAs(
  journey: JourneyId,
  { draft, cases }: Pick<DraftState, 'draft' | 'cases'>,
): SavedCase | undefined {
  const isEmpty = Object.keys(draft.answers).length === 0
  const isFollowed = draft.journey === findProcedure(journey)?.next?.kind
  if (draft.outbox || !(isEmpty || isFollowed)) return undefined
  return cases
    .filter(({ kind }) => kind === journey)
    .filter(({ holder, name }) => isEmpty || isOf(draft.answers, holder, name))
    .toSorted((a, b) => b.submittedAt.localeCompare(a.submittedAt))[0]
}

const isOf = (
  answers: DraftState['draft']['answers'],
  maskedName: string,
  name: string | undefined,
): boolean => comparePerson(answers, { maskedName, name }) === 'same'
