import type { Actor } from './case.ts'
import type { Due } from './seenCase.ts'

/**
 * What a person is told when: `promise` somebody else acts by a day; `paused` until the person acts; `soon` to be fetched, no
 * day; `visit` in the opening hours; `court` within 15 days, if the person wants to go there; `original` in the periods of the
 * decision that a review was about.
 */
type When = 'promise' | 'paused' | 'soon' | 'visit' | 'anytime' | 'court' | 'original' | 'over' | 'untold'

/** Every situation a person can find a case in, who acts in it, and which sentence says by when. */
export const situationTable = {
  awaitingNotice: { who: 'agency', when: 'promise' },
  enrolled: { who: 'resident', when: 'anytime' },
  recordCorrected: { who: 'nobody', when: 'over' },
  settled: { who: 'nobody', when: 'over' },
  investigating: { who: 'agency', when: 'promise' },
  employerOrdered: { who: 'nobody', when: 'over' },
  breachNotFound: { who: 'resident', when: 'anytime' },
  notTakenUp: { who: 'resident', when: 'anytime' },
  underReview: { who: 'agency', when: 'promise' },
  notAdmitted: { who: 'resident', when: 'court' },
  decisionUpheld: { who: 'resident', when: 'court' },
  decisionChanged: { who: 'agency', when: 'over' },
  decisionRevoked: { who: 'agency', when: 'over' },
  actionOrdered: { who: 'agency', when: 'over' },
  followed: { who: 'nobody', when: 'over' },
  submitted: { who: 'agency', when: 'promise' },
  accepted: { who: 'agency', when: 'promise' },
  reviewing: { who: 'agency', when: 'promise' },
  needsCorrection: { who: 'resident', when: 'paused' },
  rejected: { who: 'resident', when: 'anytime' },
  lapsed: { who: 'resident', when: 'anytime' },
  reviewLapsed: { who: 'resident', when: 'original' },
  withdrawn: { who: 'nobody', when: 'over' },
  bankOpening: { who: 'bank', when: 'promise' },
  bankFailed: { who: 'resident', when: 'paused' },
  producing: { who: 'bank', when: 'promise' },
  makingAtOutlet: { who: 'resident', when: 'visit' },
  productionFailed: { who: 'bank', when: 'promise' },
  readyAtOutlet: { who: 'resident', when: 'soon' },
  readyAtOffice: { who: 'resident', when: 'soon' },
  posted: { who: 'courier', when: 'promise' },
  returned: { who: 'resident', when: 'paused' },
  withEmployer: { who: 'employer', when: 'promise' },
  sealed: { who: 'resident', when: 'anytime' },
  financialOnly: { who: 'resident', when: 'anytime' },
  socialOnly: { who: 'resident', when: 'anytime' },
  active: { who: 'nobody', when: 'over' },
  tempLost: { who: 'resident', when: 'anytime' },
  lost: { who: 'resident', when: 'anytime' },
  locked: { who: 'resident', when: 'anytime' },
  replaced: { who: 'nobody', when: 'over' },
  cancelled: { who: 'nobody', when: 'over' },
  renewable: { who: 'resident', when: 'anytime' },
  expired: { who: 'resident', when: 'anytime' },
  unknown: { who: 'nobody', when: 'untold' },
} as const satisfies Record<string, { who: Actor | 'nobody'; when: When }>
export type Situation = keyof typeof situationTable

/** Whether the person has something to do now; a card held by the employer waits for both of them. */
export function residentActs(situation: Situation): boolean {
  return situationTable[situation].who === 'resident' || situation === 'withEmployer'
}

/**
 * What a day rests on: a legal period; a legal period over days whose holidays are not published; the period of an investigation or
 * of a review, which count from their opening; or the usual pace.
 */
export type DueBasis = 'law' | 'lawEstimate' | 'investigation' | 'review' | 'estimate'

/** How late it is, in working days; `isAbout` while the holidays among them are not published. */
export interface Late {
  readonly days: number
  readonly isAbout: boolean
}

/** By when, as a code for one sentence. */
export type Deadline =
  | ({ readonly kind: 'promise' } & Due)
  | ({ readonly kind: 'overdue' } & Due & Late)
  | { readonly kind: 'correctBy' | 'lapses'; readonly on: string }
  | { readonly kind: Exclude<When, 'promise'> }
