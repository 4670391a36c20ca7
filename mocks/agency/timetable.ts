import type { PartialAnswers } from '../../src/domain/application.ts'
import {
  type Actor,
  type CaseEvent,
  type CaseEventType,
  type CaseKind,
  mayHappen,
  type RejectionReason,
  rejectionReasons,
  statusOf,
} from '../../src/domain/case.ts'
import { addDays, addWorkingDays, enrolmentDecisionDue, isEstimate } from '../../src/domain/deadlines.ts'
import { effortOf, handOverDays, makingDays } from '../../src/domain/issuance.ts'
import type { Due } from '../../src/domain/seenCase.ts'
import { administrativeReview } from './administrativeReview.ts'
import { complaintCourse } from './complaintCourse.ts'
import { processingStops } from './consents.ts'
import { afterPauses } from './pauses.ts'
import type { Fate } from './people.ts'
import { recordCorrection } from './recordCorrection.ts'
import { addMinutes, dateOf, onWorkingDay, whenOpen } from './time.ts'

/** What a plan is made from. `happened`: what lies behind, oldest first. */
export interface Course {
  readonly kind: CaseKind
  readonly answers: PartialAnswers
  readonly fate?: Fate
  readonly happened: readonly CaseEvent[]
}

/**
 * What will happen to a case by itself from now on, at which times: the agencies' and banks' own work at usual pace, no
 * promise of any agency in Liaoning. A new plan begins with each thing that sets the case going again: a correction, another
 * bank, another way of delivery after a returned letter. What was missed while a case was withdrawn is caught up with. Nothing
 * is planned that could not happen.
 */
export function planAhead(course: Course, now: string): CaseEvent[] {
  const ahead: CaseEvent[] = []
  for (const event of afterPauses(chainOf(course), course.happened))
    if (event.at > now && mayHappen([...course.happened, ...ahead], event.type)) ahead.push(event)
  const stops = processingStops(course, course.happened).filter(({ at }) => at > now)
  return [...ahead, ...lapseOf([...course.happened, ...ahead]), ...stops]
}

/** Working days in which a correction is made: the simulated agency's own rule, no law sets one. */
const correctionDays = 10

/** The last day on which what was asked again can be sent. */
export function correctionDueOf(asked: Pick<CaseEvent, 'at'>): string {
  return addWorkingDays(dateOf(asked.at), correctionDays)
}

/**
 * The last day on which a withdrawal can be undone, the next working day; undefined while nothing is withdrawn. The simulated
 * agency's own rule, no law sets one. Where a correction was awaited its day stands, and nothing is undone after it.
 */
export function undoDueOf(events: readonly CaseEvent[]): string | undefined {
  const index = events.findLastIndex((e) => e.type === 'withdrawn')
  const withdrawn = events[index]
  if (!withdrawn || statusOf(events) !== 'withdrawn') return undefined
  const due = addWorkingDays(dateOf(withdrawn.at), 1)
  const before = events.slice(0, index)
  const asked = before.findLast((e) => e.type === 'correctionAsked')
  const correctBy = asked && statusOf(before) === 'needsCorrection' ? correctionDueOf(asked) : due
  return correctBy < due ? correctBy : due
}

/** The end of a case that waits for a correction, when its last day has passed without one. */
function lapseOf(events: readonly CaseEvent[]): CaseEvent[] {
  const asked = events.findLast((e) => e.type === 'correctionAsked')
  if (!asked || statusOf(events) !== 'needsCorrection') return []
  const at = onWorkingDay(correctionDueOf(asked), 1, '09:00')
  return [event('rejected', at, 'agency', { reason: 'notCorrected' })]
}

/**
 * By when the agency decides, or the card is there, counted from the last time the person sent something. A legal period that
 * ends in a year without a published holiday calendar is an estimate, too: nobody knows yet which days are worked.
 */
export function dueOf(course: Course): Due {
  const { at } = startOf(course)
  return courses[course.kind].dueOf(course, at)
}

/** The registration: the law sets a period. */
function legalDueOf(at: string): Due {
  const on = enrolmentDecisionDue(dateOf(at))
  return { on, isLaw: !isEstimate(on) }
}

/** The card: the usual pace of the way that was chosen. */
function usualDueOf(course: Course, at: string): Due {
  const { productionMode = 'batch', delivery = 'outlet' } = course.answers
  if (productionMode === 'instant') {
    const undone = course.happened.findLast((e) => e.type === 'withdrawalUndone')
    return { on: dateOf(whenOpen(undone && undone.at > at ? undone.at : at)), isLaw: false }
  }
  const { days } = effortOf(productionMode, delivery)
  return { on: dateOf(onWorkingDay(at, days, '00:00')), isLaw: false }
}

const starters: ReadonlySet<CaseEventType> = new Set(['submitted', 'corrected', 'bankChosen', 'takenUpAgain'])

/** A card that came back goes on by the way that is chosen then; without the courier's consent it is one to a counter. */
const changesTheWay = ({ type, consent }: CaseEvent): boolean =>
  type === 'deliveryChanged' || (type === 'consentWithdrawn' && consent === 'courierConsent')

function startOf({ happened }: Course): CaseEvent {
  const returned = happened.findLastIndex((e) => e.type === 'returned')
  const start = happened.findLast(
    (e, i) => starters.has(e.type) || (changesTheWay(e) && returned >= 0 && i > returned),
  )
  if (!start) throw new Error('A case begins with its submission')
  return start
}

const event = (
  type: CaseEventType,
  at: string,
  by: Actor,
  more: Pick<CaseEvent, 'field' | 'reason'> = {},
): CaseEvent => ({ type, at, by, ...more })

function chainOf(course: Course): CaseEvent[] {
  const start = startOf(course)
  const fate = openFate(course)
  return courses[course.kind].chainOf(course, start, fate)
}

function cardChain(course: Course, start: CaseEvent, fate: Fate | undefined): CaseEvent[] {
  if (changesTheWay(start)) return handOver(course, start.at, 2, fate)
  const instant = course.answers.productionMode === 'instant'
  if (instant) return instantChain(whenOpen(start.at), start.type === 'bankChosen', fate)
  return start.type === 'bankChosen'
    ? [
        event('productionStarted', onWorkingDay(start.at, 2, '09:00'), 'bank'),
        // What was looked at before is not looked at again.
        ...handOver(course, start.at, makingDays - 3, fate),
      ]
    : batchChain(course, start.at, fate)
}

/** How cases of each kind go on by themselves, and by when they are promised. */
const courses: {
  readonly [K in CaseKind]: {
    readonly chainOf: (course: Course, start: CaseEvent, fate: Fate | undefined) => CaseEvent[]
    readonly dueOf: (course: Course, at: string) => Due
  }
} = {
  enrolment: {
    chainOf: (_, start, fate) => enrolmentChain(start.at, fate),
    dueOf: (_, at) => legalDueOf(at),
  },
  card: { chainOf: cardChain, dueOf: usualDueOf },
  replacement: { chainOf: cardChain, dueOf: usualDueOf },
  complaint: complaintCourse,
  administrativeReview,
  recordCorrection,
  // Decided when it is sent: nothing is left to come.
  cardFound: { chainOf: () => [], dueOf: (_, at) => ({ on: dateOf(at), isLaw: false }) },
}

/** The fate, unless it was mended already, or what it is about was never asked for: a photo under seven. */
function openFate({ fate, happened, answers }: Course): Fate | undefined {
  const past = (type: CaseEventType) => happened.some((e) => e.type === type)
  if (past('takenUpAgain')) return undefined
  if (fate === 'photoSentBack' && (past('corrected') || !answers.photo)) return undefined
  if (fate === 'bankFails' && past('bankChosen')) return undefined
  if (fate === 'askedBack' && past('corrected')) return undefined
  if (fate === 'returned' && past('returned') && happened.some(changesTheWay)) return undefined
  return fate
}

function findRejection(fate: Fate | undefined): RejectionReason | undefined {
  return rejectionReasons.find((reason) => fate === `rejected:${reason}`)
}

const photoBack = { field: 'photo', reason: 'photo' } as const

function enrolmentChain(at: string, fate: Fate | undefined): CaseEvent[] {
  const reason = findRejection(fate)
  return [
    event('accepted', addMinutes(at, 20), 'agency'),
    event('reviewStarted', onWorkingDay(at, 1, '09:30'), 'agency'),
    reason
      ? event('rejected', onWorkingDay(at, 3, '15:00'), 'agency', { reason })
      : event('enrolled', onWorkingDay(at, fate === 'overdue' ? 14 : 4, '15:00'), 'agency'),
  ]
}

/** While the person waits at the outlet. */
function instantChain(at: string, again: boolean, fate: Fate | undefined): CaseEvent[] {
  const reason = findRejection(fate)
  const minutes = (type: CaseEventType, n: number, by: Actor, more?: Pick<CaseEvent, 'field' | 'reason'>) =>
    event(type, addMinutes(at, n), by, more)
  const end = [minutes('productionStarted', 30, 'bank'), minutes('ready', 45, 'bank')]
  if (again) return end
  return [
    minutes('accepted', 5, 'agency'),
    minutes('reviewStarted', 10, 'agency'),
    ...(fate === 'photoSentBack' ? [minutes('correctionAsked', 15, 'agency', photoBack)] : []),
    ...(reason ? [minutes('rejected', 15, 'agency', { reason })] : []),
    minutes('bankAsked', 20, 'agency'),
    ...(fate === 'bankFails' ? [minutes('bankFailed', 25, 'bank', { reason: 'accountElsewhere' })] : []),
    ...end,
  ]
}

function batchChain(course: Course, at: string, fate: Fate | undefined): CaseEvent[] {
  const reason = findRejection(fate)
  const day = (
    type: CaseEventType,
    n: number,
    hour: string,
    by: Actor,
    more?: Pick<CaseEvent, 'field' | 'reason'>,
  ) => event(type, onWorkingDay(at, n, hour), by, more)
  return [
    event('accepted', addMinutes(at, 20), 'agency'),
    day('reviewStarted', 1, '09:30', 'agency'),
    ...(fate === 'photoSentBack' ? [day('correctionAsked', 2, '10:30', 'agency', photoBack)] : []),
    ...(reason ? [day('rejected', 3, '15:00', 'agency', { reason })] : []),
    day('bankAsked', 3, '16:00', 'agency'),
    ...(fate === 'bankFails' ? [day('bankFailed', 4, '11:00', 'bank', { reason: 'accountElsewhere' })] : []),
    day('productionStarted', 5, '09:00', 'bank'),
    ...(fate === 'productionFails'
      ? [day('productionFailed', 8, '10:00', 'bank'), day('productionStarted', 10, '09:00', 'bank')]
      : []),
    ...handOver(course, at, fate === 'overdue' ? makingDays + 7 : makingDays, fate),
  ]
}

/** The card leaves production on the `n`-th working day, the way that was asked for. */
function handOver({ answers }: Course, at: string, n: number, fate: Fate | undefined): CaseEvent[] {
  const made = onWorkingDay(at, n, '10:00')
  const arrives = (days: number) => `${addDays(dateOf(made), days)}T14:10`
  if (answers.delivery === 'post')
    return fate === 'returned'
      ? [event('posted', made, 'bank'), event('returned', arrives(6), 'courier')]
      : [event('posted', made, 'bank'), event('collected', arrives(handOverDays.post), 'courier')]
  if (answers.delivery === 'employer')
    return [
      event('handedToEmployer', made, 'bank'),
      event('collected', onWorkingDay(made, handOverDays.employer - 1, '16:00'), 'employer'),
    ]
  return [event('ready', made, 'bank')]
}
