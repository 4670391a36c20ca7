import type { FieldName, PartialAnswers } from '../domain/application.ts'
import type { CardEventType } from '../domain/cardEvents.ts'
import type { CaseEventType, CaseKind } from '../domain/case.ts'
import type { StageId } from '../domain/caseStages.ts'
import type { ResidentAction } from '../domain/residentActions.ts'
import type { Stage } from '../domain/route.ts'
import type { SeenCase } from '../domain/seenCase.ts'
import type { DueBasis, Situation } from '../domain/situations.ts'

/** Something that can be had done (事项): all in which it differs from the others. Its questions are its journey's. */
export interface Procedure {
  /** The question with which the person stands by all of it, the last of the journey. */
  readonly declaration: 'enrolmentDeclared' | 'declared'
  /** Whether the person is insured once it is through. Who is insured already does not need it. */
  readonly insures: boolean
  /** Whether it is only for those who are insured. */
  readonly needsInsurance: boolean
  /**
   * How many minutes it takes to fill in after the first six questions, at most, of the sample people. Reckoned from the words of the
   * questions and the kinds of answers (`mocks/sheet/minutes.ts`, with the sources of the speeds); a test holds it equal.
   */
  readonly minutes: number
  /** Whether a card comes of it: made by a bank, handed over, enabled. */
  readonly makesCard: boolean
  /** Where it is about a card that the person has already: what happens to that at once, if anything. */
  readonly ofCard?: (answers: PartialAnswers) => CardEventType | undefined
  /** Decided as it is submitted: all there is to it is what happens to the card, and it is refused where that can't happen. */
  readonly isSettledAtOnce?: true
  /** Whether it changes what is on record of contributions, for whoever has the mobile number on record; a card or none matters nothing. */
  readonly changesRecord?: true
  /** What the same person can go on with, and what becomes of the answers: some are asked anew, some are changed or given by this one. */
  readonly next?: {
    readonly kind: CaseKind
    readonly anew: readonly FieldName[]
    readonly as: (submitted: PartialAnswers) => PartialAnswers
    readonly given: PartialAnswers
  }
  /** On the way from the first question to a card that works: where one is who fills it in, and while a correction is awaited. */
  readonly stage: { readonly filling: Stage; readonly correcting: Stage }
  /** Where all of it until the decision is one wait to the person: what that is called. */
  readonly waiting?: Situation
  /** What its good end is to the person, where it is more than that it is done. */
  readonly goodEnd?: Situation
  /** Whether it is about what others do: what the person has on record stands in nobody's way. */
  readonly isOfOthers?: true
  /** Whether it contests what was decided on another case, which has to be there. */
  readonly contests?: true
  /** The stages of a case after the review. */
  readonly afterReview: (seen: SeenCase) => readonly StageId[]
  /** What a day rests on that is not the law's own. */
  readonly estimate: Exclude<DueBasis, 'law'>
  /** What never happens to such a case, though the table of transitions would let it. */
  readonly never: ReadonlySet<CaseEventType>
  /** What the person may do on such a case, when it may be done at all. */
  readonly actions: ReadonlySet<ResidentAction>
  /** After a rejection because the identity document had expired: the step to begin at, and what is given anew. */
  readonly renewedId: { readonly step: string; readonly anew: readonly FieldName[] }
}
