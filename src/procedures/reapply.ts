import type { FieldName } from '../domain/application.ts'
import { type CaseKind, isOver, type RejectionReason } from '../domain/case.ts'
import type { SeenCase } from '../domain/seenCase.ts'
import type { JourneyId } from '../journey/types.ts'
import { procedures } from './procedures.ts'

/** How an application that is over is made again: where it begins, and which of its answers have to be given anew. */
export interface Reapplication {
  readonly journey: JourneyId
  /** The question that the reason concerns; `check` where it concerns none. */
  readonly step: string
  readonly anew: readonly FieldName[]
}

/**
 * Where each reason for a rejection leads, with all else taken over from the application; undefined where applying again would
 * come to nothing. Without a reason (withdrawn, or none was given) everything is taken over.
 */
export function findReapplication(
  kind: CaseKind,
  reason: RejectionReason | undefined,
): Reapplication | undefined {
  const at = (step: string, ...anew: FieldName[]): Reapplication => ({ journey: kind, step, anew })
  switch (reason) {
    case 'photo':
      return at('photo', 'photo')
    case 'idExpired':
      return { journey: kind, ...procedures[kind].renewedId }
    case 'accountElsewhere':
      // How the card is made was chosen before the bank, and stays; where it waits depends on the bank.
      return at('bank', 'bank', 'outlet')
    case 'guardianNotShown':
      return at('documents', 'documents')
    case 'recordRight':
      return at('evidence', 'documents')
    case 'nameOrNumberDiffers':
      return at('person')
    case 'notEnrolled':
      return { journey: 'route', step: 'insured', anew: [] }
    case 'breachNotFound':
      return at('evidence', 'documents')
    case 'reviewNotAdmitted':
      return at('decision')
    case 'alreadyHasCard':
    case 'duplicate':
      return undefined
    case 'notCorrected':
    case undefined:
      return at('check')
  }
}

/** The reason that the agency gave for a rejection, the last one. */
export const findRefusal = ({ events }: Pick<SeenCase, 'events'>): RejectionReason | undefined =>
  events.findLast(({ type }) => type === 'rejected')?.reason

/**
 * The way from a case that is over to another application; undefined as long as it goes on, where applying again would come to
 * nothing, and after the withdrawal of a review, which is asked for once (行政复议法实施条例 art. 38).
 */
export function findWayAgain(seen: Pick<SeenCase, 'kind' | 'status' | 'events'>): Reapplication | undefined {
  const isFinal = seen.status === 'withdrawn' && procedures[seen.kind].contests
  return isOver(seen) && !isFinal ? findReapplication(seen.kind, findRefusal(seen)) : undefined
}

/** Of what was submitted in a case, what was the reason that it was refused: of no use in another application. */
export const refusedAnswers = (seen: Pick<SeenCase, 'kind' | 'events'>): readonly FieldName[] =>
  findReapplication(seen.kind, findRefusal(seen))?.anew ?? []
