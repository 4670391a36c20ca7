import type { CardEventType, CardState } from './cardEvents.ts'
import type { Actor, CaseEventType, CaseKind, CaseStatus, RejectionReason } from './case.ts'
import type { Delivery, ProductionMode } from './choices.ts'
import type { Consent } from './consents.ts'

/** A case as its agency shows it to the person; `field` may be a name that only the agency knows. */
export interface SeenCase {
  readonly kind: CaseKind
  /** Today, ISO date. */
  readonly asOf: string
  readonly status: CaseStatus | 'unknown'
  readonly events: readonly SeenEvent[]
  /** Until when the registration is decided, or the card can be had; by law or as an estimate. */
  readonly due: Due | null
  readonly answers: {
    readonly productionMode?: ProductionMode | undefined
    readonly delivery?: Delivery | undefined
  }
  /** The last day for a correction that is asked for, by the agency's rule. */
  readonly correctBy?: string | null | undefined
  /** Of a registration: the number of the card application that came of it. */
  readonly followedBy?: string | undefined
  /** The number of the review of what was decided on it, if one was asked for. */
  readonly contestedIn?: string | undefined
  /** The number of a review of it that was withdrawn, and is not asked for again. */
  readonly withdrawnReview?: string | undefined
  /** The card that came of it, once the person has it. */
  readonly card?: SeenCard | null | undefined
}
/** A card as its agency shows it to the person. */
export interface SeenCard {
  readonly state: CardState | 'unknown'
  readonly events: readonly { readonly type: CardEventType; readonly at: string; readonly by: Actor }[]
  /** The last day on which it is valid, ISO date; null where the agency does not say. */
  readonly expires: string | null
  /** While it is reported lost for now: the last day on which the report holds. */
  readonly lossReport?: { readonly until: string } | null | undefined
}
export interface SeenEvent {
  readonly type: CaseEventType
  readonly at: string
  readonly by: Actor
  readonly field?: string | undefined
  readonly reason?: RejectionReason | undefined
  readonly consent?: Consent | undefined
}
export interface Due {
  readonly on: string
  readonly isLaw: boolean
}

/** Whether the card is made while the person waits: asked for so, and not sent round another way since. */
export function isInstant({ answers, events }: SeenCase): boolean {
  return (
    answers.productionMode === 'instant' &&
    !events.some((e) => e.type === 'posted' || e.type === 'handedToEmployer')
  )
}
