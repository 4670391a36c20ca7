import type { CaseKind } from '../domain/case.ts'
import { caseKinds } from '../domain/caseKinds.ts'
import type { JourneyId } from '../journey/types.ts'
import { administrativeReview } from './administrativeReview.ts'
import { card } from './card.ts'
import { cardFound } from './cardFound.ts'
import { complaint } from './complaint.ts'
import { enrolment } from './enrolment.ts'
import type { Procedure } from './procedure.ts'
import { recordCorrection } from './recordCorrection.ts'
import { replacement } from './replacement.ts'

/** Everything that can be had done. No other code asks which of them it is looking at. */
export const procedures: { readonly [K in CaseKind]: Procedure } = {
  enrolment,
  card,
  cardFound,
  recordCorrection,
  replacement,
  complaint,
  administrativeReview,
}

/** What a journey asks for; undefined where it ends in an answer. */
export const findProcedureId = (journey: JourneyId): CaseKind | undefined =>
  caseKinds.find((kind) => kind === journey)

/** The same of a journey that asks for something; throws for one that ends in an answer. */
export function getProcedureId(journey: JourneyId): CaseKind {
  const id = findProcedureId(journey)
  if (!id) throw new Error(`${journey} asks an agency for nothing`)
  return id
}

export function findProcedure(journey: JourneyId): Procedure | undefined {
  const id = findProcedureId(journey)
  return id && procedures[id]
}

/** The procedures that one goes on to this one from. */
export const findProceduresBefore = (next: CaseKind): CaseKind[] =>
  caseKinds.filter((kind) => procedures[kind].next?.kind === next)
