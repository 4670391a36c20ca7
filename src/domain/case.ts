import type { FieldName } from './application.ts'
import type { caseKinds } from './caseKinds.ts'
import type { Consent } from './consents.ts'
import type { Language } from './language.ts'

export type CaseKind = (typeof caseKinds)[number]

export const rejectionReasons = [
  'photo',
  'nameOrNumberDiffers',
  'idExpired',
  'alreadyHasCard',
  'notEnrolled',
  'accountElsewhere',
  'guardianNotShown',
  'duplicate',
  'notCorrected',
  'recordRight',
  'breachNotFound',
  'reviewNotAdmitted',
] as const
export type RejectionReason = (typeof rejectionReasons)[number]

export const actors = ['resident', 'agency', 'bank', 'courier', 'employer'] as const
export type Actor = (typeof actors)[number]

/**
 * What a review says of the decision that was contested: it stands, is changed, or is revoked; or the agency has to act that did
 * nothing (行政复议法 art. 63, 64, 66, 68).
 */
export const reviewOutcomes = [
  'decisionUpheld',
  'decisionChanged',
  'decisionRevoked',
  'actionOrdered',
] as const

/**
 * What can happen to a case: the states that residents of other cities are shown (Zhongshan publishes its list), as events. A
 * status is never stored, only what happened.
 */
export const caseEventTypes = [
  'submitted',
  'accepted',
  'reviewStarted',
  'correctionAsked',
  'corrected',
  'rejected',
  'enrolled',
  'settled',
  ...reviewOutcomes,
  'takenUpAgain',
  'bankAsked',
  'bankFailed',
  'bankChosen',
  'productionStarted',
  'productionFailed',
  'ready',
  'posted',
  'returned',
  'handedToEmployer',
  'collected',
  'handOutReversed',
  'returnReversed',
  'deliveryChanged',
  'photoChanged',
  'mobileChanged',
  'languageChanged',
  'reminded',
  'reminderAnswered',
  'withdrawn',
  'withdrawalUndone',
  'consentWithdrawn',
  'consentRestored',
  'processingStopped',
] as const
export type CaseEventType = (typeof caseEventTypes)[number]

export interface CaseEvent {
  readonly type: CaseEventType
  /** Date and time in China, `YYYY-MM-DDTHH:mm`. */
  readonly at: string
  readonly by: Actor
  /** For a correction: the one item that is asked again. */
  readonly field?: FieldName
  readonly reason?: RejectionReason
  /** Which consent was withdrawn or given back, or has come to nothing. */
  readonly consent?: Consent
  /** In which language the person is written to from then on. */
  readonly language?: Language
}

export const caseStatuses = [
  'submitted',
  'accepted',
  'reviewing',
  'needsCorrection',
  'rejected',
  'enrolled',
  'settled',
  'bankOpening',
  'bankFailed',
  'producing',
  'productionFailed',
  'ready',
  'posted',
  'returned',
  'withEmployer',
  'collected',
  'withdrawn',
] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** Whether nothing more comes of a case by itself: it was refused, or taken back. */
export const isOver = ({ status }: { readonly status: string }): boolean =>
  status === 'rejected' || status === 'withdrawn'

/** While somebody else has to act, who can be reminded of it. */
const waiting = [
  'submitted',
  'accepted',
  'reviewing',
  'bankOpening',
  'producing',
  'productionFailed',
  'posted',
  'withEmployer',
] as const satisfies readonly CaseStatus[]

const ended: ReadonlySet<CaseStatus> = new Set(['rejected', 'enrolled', 'settled', 'collected', 'withdrawn'])

/**
 * Which event leads where, and from where it may happen; `before`: back to where the case stood before the last step. The agency
 * refuses every other; the compiler completes the table.
 */
export const transitions: {
  readonly [T in CaseEventType]: {
    readonly from: readonly (CaseStatus | 'new')[]
    readonly to: CaseStatus | 'same' | 'before'
  }
} = {
  submitted: { from: ['new'], to: 'submitted' },
  accepted: { from: ['submitted'], to: 'accepted' },
  reviewStarted: { from: ['accepted'], to: 'reviewing' },
  correctionAsked: { from: ['submitted', 'accepted', 'reviewing'], to: 'needsCorrection' },
  corrected: { from: ['needsCorrection'], to: 'submitted' },
  // From a correction only when its day has passed.
  rejected: { from: ['submitted', 'accepted', 'reviewing', 'needsCorrection'], to: 'rejected' },
  enrolled: { from: ['reviewing'], to: 'enrolled' },
  settled: { from: ['accepted', 'reviewing'], to: 'settled' },
  decisionUpheld: { from: ['reviewing'], to: 'settled' },
  decisionChanged: { from: ['reviewing'], to: 'settled' },
  decisionRevoked: { from: ['reviewing'], to: 'settled' },
  actionOrdered: { from: ['reviewing'], to: 'settled' },
  // What was decided is decided anew, or decided at last, as a review has said.
  takenUpAgain: { from: ['submitted', 'accepted', 'reviewing', 'rejected', 'settled'], to: 'accepted' },
  bankAsked: { from: ['reviewing'], to: 'bankOpening' },
  bankFailed: { from: ['bankOpening'], to: 'bankFailed' },
  bankChosen: { from: ['bankFailed'], to: 'bankOpening' },
  // Anew: what came back, from the courier or from who was to hand it out.
  productionStarted: {
    from: ['bankOpening', 'productionFailed', 'returned', 'withEmployer'],
    to: 'producing',
  },
  productionFailed: { from: ['producing'], to: 'productionFailed' },
  ready: { from: ['producing', 'returned', 'withEmployer'], to: 'ready' },
  posted: { from: ['producing', 'returned'], to: 'posted' },
  returned: { from: ['posted'], to: 'returned' },
  handedToEmployer: { from: ['producing'], to: 'withEmployer' },
  collected: { from: ['ready', 'posted', 'withEmployer'], to: 'collected' },
  handOutReversed: { from: ['collected'], to: 'withEmployer' },
  // It never went back to the bank.
  returnReversed: { from: ['producing', 'ready'], to: 'withEmployer' },
  deliveryChanged: {
    from: ['submitted', 'accepted', 'reviewing', 'needsCorrection', 'bankOpening', 'bankFailed', 'returned'],
    to: 'same',
  },
  photoChanged: { from: ['submitted', 'accepted', 'reviewing', 'bankOpening', 'bankFailed'], to: 'same' },
  // As long as there is something to be told.
  mobileChanged: { from: caseStatuses.filter((status) => !ended.has(status)), to: 'same' },
  // And of the card that came of it, which outlives the case.
  languageChanged: { from: caseStatuses.filter((status) => !isOver({ status })), to: 'same' },
  reminded: { from: waiting, to: 'same' },
  reminderAnswered: { from: waiting, to: 'same' },
  withdrawn: {
    from: ['submitted', 'accepted', 'reviewing', 'needsCorrection', 'bankOpening', 'bankFailed'],
    to: 'withdrawn',
  },
  withdrawalUndone: { from: ['withdrawn'], to: 'before' },
  // A case that came to nothing uses no data any more.
  consentWithdrawn: { from: caseStatuses.filter((status) => !isOver({ status })), to: 'same' },
  consentRestored: { from: caseStatuses.filter((status) => !isOver({ status })), to: 'same' },
  processingStopped: { from: caseStatuses, to: 'same' },
}

/** The events that have happened by `now` (same form as `CaseEvent.at`), oldest first. */
export function happened<E extends { readonly at: string }>(events: readonly E[], now: string): readonly E[] {
  return events.filter((e) => e.at <= now).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** Where a case stands after these events, and where it stood before the last that moved it. */
function placesOf(events: readonly CaseEvent[]) {
  let [now, before]: [CaseStatus | 'new', CaseStatus | 'new'] = ['new', 'new']
  for (const { type } of events) {
    const { to } = transitions[type]
    if (to !== 'same') [now, before] = [to === 'before' ? before : to, now]
  }
  return { now, before }
}

/** Where a case stands after these events. It ends with the card in the person's hands; the card goes on by itself (cardEvents.ts). */
export const statusOf = (events: readonly CaseEvent[]): CaseStatus | 'new' => placesOf(events).now

/** Whether this may happen now. */
export function mayHappen(events: readonly CaseEvent[], type: CaseEventType): boolean {
  const { now: status, before } = placesOf(events)
  // Once the bank has gone on with it, the card did go back.
  if (type === 'returnReversed' && before !== 'withEmployer') return false
  if (type === 'consentRestored' || type === 'processingStopped')
    return findWithdrawals(events).length > 0 && transitions[type].from.includes(status)
  if (type === 'reminderAnswered' && !findOpenReminder(events)) return false
  return transitions[type].from.includes(status)
}

/** The item that the agency asks again, while it does. */
export function findAskedField(events: readonly CaseEvent[]): FieldName | undefined {
  if (statusOf(events) !== 'needsCorrection') return undefined
  return events.findLast((e) => e.type === 'correctionAsked')?.field
}

/** The consents that stand withdrawn and could be given back, so far as the events tell: the last withdrawal of each. */
export function findWithdrawals(events: readonly CaseEvent[]): (CaseEvent & { readonly consent: Consent })[] {
  return events.flatMap((event, index) => {
    const { type, consent } = event
    if (type !== 'consentWithdrawn' || consent === undefined) return []
    const isSettled = events.slice(index + 1).some((later) => later.consent === consent)
    return isSettled ? [] : [{ ...event, consent }]
  })
}

/** The reminder (催办) that waits for its answer; none once it is answered, or the case has gone on. */
export function findOpenReminder<E extends Pick<CaseEvent, 'type'>>(events: readonly E[]): E | undefined {
  const index = events.findLastIndex(({ type }) => type === 'reminded')
  const isSettled = events
    .slice(index + 1)
    .some(({ type }) => type === 'reminderAnswered' || transitions[type].to !== 'same')
  return isSettled ? undefined : events[index]
}
