import type { Delivery, ProductionMode } from './application.ts'
import { renewalOf } from './card.ts'
import {
  type Actor,
  type CaseEventType,
  type CaseKind,
  type CaseStatus,
  lightsOf,
  type RejectionReason,
} from './case.ts'
import type { Consent } from './consents.ts'
import { isEstimate, workingDaysBetween } from './deadlines.ts'

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
  /** Until when the card in hand is valid, ISO date. */
  readonly cardExpires?: string | null | undefined
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

/**
 * What a person is told when: `promise` somebody else acts by a day; `paused` until the person acts; `soon` to be fetched, no
 * day; `visit` in the opening hours.
 */
type When = 'promise' | 'paused' | 'soon' | 'visit' | 'anytime' | 'over' | 'untold'

/** Every situation a person can find a case in, who acts in it, and which sentence says by when. */
export const situationTable = {
  awaitingNotice: { who: 'agency', when: 'promise' },
  enrolled: { who: 'resident', when: 'anytime' },
  followed: { who: 'nobody', when: 'over' },
  submitted: { who: 'agency', when: 'promise' },
  accepted: { who: 'agency', when: 'promise' },
  reviewing: { who: 'agency', when: 'promise' },
  needsCorrection: { who: 'resident', when: 'paused' },
  rejected: { who: 'resident', when: 'anytime' },
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
  renewable: { who: 'resident', when: 'anytime' },
  expired: { who: 'resident', when: 'anytime' },
  unknown: { who: 'nobody', when: 'untold' },
} as const satisfies Record<string, { who: Actor | 'nobody'; when: When }>
export type Situation = keyof typeof situationTable

/** A card made on the spot goes through these while the person is at the outlet. */
const beforeReady: ReadonlySet<string> = new Set([
  'submitted',
  'accepted',
  'reviewing',
  'bankOpening',
  'producing',
])

/** The situation a case is in: its status, told apart where the person has something else to do or to know. */
export function situationOf(seen: SeenCase): Situation {
  const { kind, status, events, answers } = seen
  if (isInstant(seen) && beforeReady.has(status)) return 'makingAtOutlet'
  const renewal = seen.cardExpires ? renewalOf(seen.cardExpires, seen.asOf).kind : 'later'
  // Whatever is still switched off, a card that is to be swapped is swapped first.
  if (renewal !== 'later') return renewal === 'open' ? 'renewable' : 'expired'
  switch (status) {
    case 'submitted':
    case 'accepted':
    case 'reviewing':
      return kind === 'enrolment' ? 'awaitingNotice' : status
    case 'enrolled':
      return seen.followedBy === undefined ? status : 'followed'
    case 'ready':
      return answers.delivery === 'office' ? 'readyAtOffice' : 'readyAtOutlet'
    case 'collected':
      return lightsOf(events).financial ? 'financialOnly' : 'sealed'
    case 'enabled':
      return 'socialOnly'
    default:
      return status
  }
}

/** Whether the card is made while the person waits: asked for so, and not sent round another way since. */
export function isInstant({ answers, events }: SeenCase): boolean {
  return (
    answers.productionMode === 'instant' &&
    !events.some((e) => e.type === 'posted' || e.type === 'handedToEmployer')
  )
}

/** Whether the person has something to do now; a card held by the employer waits for both of them. */
export function residentActs(situation: Situation): boolean {
  return situationTable[situation].who === 'resident' || situation === 'withEmployer'
}

/**
 * What a day rests on: a legal period; a legal period over days whose holidays are not published; or the usual pace.
 */
export type DueBasis = 'law' | 'lawEstimate' | 'estimate'

/** What the day rests on by which something is decided: for a registration the law sets a period, for the card none. */
export function dueBasisOf(kind: CaseKind, isLaw: boolean): DueBasis {
  if (isLaw) return 'law'
  return kind === 'enrolment' ? 'lawEstimate' : 'estimate'
}

/** How late it is, in working days; `isAbout` while the holidays among them are not published. */
export interface Late {
  readonly days: number
  readonly isAbout: boolean
}

/** By when, as a code for one sentence. */
export type Deadline =
  | ({ readonly kind: 'promise' } & Due)
  | ({ readonly kind: 'overdue' } & Due & Late)
  | { readonly kind: 'correctBy'; readonly on: string }
  | { readonly kind: Exclude<When, 'promise'> }

/** By when something happens in the situation a case is in; overdue only while somebody else has to act. */
export function deadlineOf(seen: SeenCase): Deadline {
  const situation = situationOf(seen)
  const { when } = situationTable[situation]
  if (situation === 'needsCorrection' && seen.correctBy) return { kind: 'correctBy', on: seen.correctBy }
  if (when !== 'promise') return { kind: when }
  if (!seen.due) return { kind: 'untold' }
  const days = workingDaysBetween(seen.due.on, seen.asOf)
  return seen.asOf > seen.due.on && days > 0
    ? { kind: 'overdue', ...seen.due, days, isAbout: isEstimate(seen.due.on) || isEstimate(seen.asOf) }
    : { kind: 'promise', ...seen.due }
}

/** Who is to be asked about a case that is late: the hotline, or first of all who has the card. */
export function findLateActor(seen: SeenCase): Actor | undefined {
  if (deadlineOf(seen).kind !== 'overdue') return undefined
  const { who } = situationTable[situationOf(seen)]
  return who === 'nobody' ? undefined : who
}
