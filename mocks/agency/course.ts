import type { PartialAnswers } from '../../src/domain/application.ts'
import {
  type Actor,
  type CaseEvent,
  type CaseEventType,
  type CaseKind,
  type RejectionReason,
  rejectionReasons,
} from '../../src/domain/case.ts'
import type { HeldBy } from './organisationRows.ts'
import type { Fate } from './person.ts'

/** What a plan is made from. `happened`: what lies behind, oldest first. */
export interface Course {
  readonly kind: CaseKind
  readonly answers: PartialAnswers
  readonly fate?: Fate
  readonly happened: readonly CaseEvent[]
  /** Of a card that goes to the organisation that applied for the person. */
  readonly heldBy?: HeldBy
}

/** How cases of a kind go on by themselves from `start` on. */
export type KindOfCourse = (course: Course, start: CaseEvent, fate: Fate | undefined) => CaseEvent[]

/** Something that is planned: what, when (`YYYY-MM-DDTHH:mm`) and by whom. */
export const event = (
  type: CaseEventType,
  at: string,
  by: Actor,
  more: Pick<CaseEvent, 'field' | 'reason'> = {},
): CaseEvent => ({ type, at, by, ...more })

/** The reason for which a person’s application is to be refused; undefined if it is not. */
export function findRejection(fate: Fate | undefined): RejectionReason | undefined {
  return rejectionReasons.find((reason) => fate === `rejected:${reason}`)
}
