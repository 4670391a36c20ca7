import { type CaseEvent, type CaseEventType, type CaseKind, transitions } from '../../src/domain/case.ts'
import {
  addWorkingDays,
  enrolmentDecisionDue,
  isEstimate,
  lastDayOfPeriod,
} from '../../src/domain/deadlines.ts'
import { effortOf } from '../../src/domain/issuance.ts'
import type { Due } from '../../src/domain/seenCase.ts'
import type { Course } from './course.ts'
import { dateOf, onWorkingDay, whenOpen } from './time.ts'

/**
 * By when the agency decides, or the card is there, counted from the last time the person sent something. A legal period that
 * ends in a year without a published holiday calendar is an estimate, too: nobody knows yet which days are worked.
 */
export function dueOf(course: Course): Due {
  const { at } = startOf(course)
  return (dues[course.kind] ?? usual)(course, at)
}

const starters: ReadonlySet<CaseEventType> = new Set(['submitted', 'corrected', 'bankChosen', 'takenUpAgain'])

/** From where a case goes on by itself: the last time that the person sent something, or that it was set going again. */
export function startOf({ happened }: Course): CaseEvent {
  const returned = happened.findLastIndex((e) => e.type === 'returned')
  const handed = happened.findIndex((e) => e.type === 'handedToEmployer')
  const isTakenBack = (i: number) =>
    happened.slice(i + 1).find(({ type }) => transitions[type].to !== 'same')?.type === 'returnReversed'
  const start = happened.findLast(
    (e, i) =>
      starters.has(e.type) ||
      (changesTheWay(e) && returned >= 0 && i > returned) ||
      (e.type === 'productionStarted' && handed >= 0 && i > handed && !isTakenBack(i)),
  )
  if (!start) throw new Error('A case begins with its submission')
  return start
}

/** A card that came back goes on by the way that is chosen then; without the courier's consent it is one to a counter. */
export const changesTheWay = ({ type, consent }: CaseEvent): boolean =>
  type === 'deliveryChanged' || (type === 'consentWithdrawn' && consent === 'courierConsent')

/** Working days from a complaint to its investigation: the simulated authority's own pace. */
export const openingDays = 5
/** Working days from then on in which it is finished (劳动保障监察条例 art. 17). */
export const investigationDays = 60

/** Working days in which it is decided whether a review is admitted (行政复议法 art. 30, 88). */
export const admissionDays = 5
/** Days from then on in which it is decided (行政复议法 art. 62). */
const reviewDays = 60

/** A card: the usual pace of the way that was chosen. */
function dueOfCard(course: Course, at: string): Due {
  const { productionMode = 'batch', delivery = 'outlet' } = course.answers
  if (productionMode === 'instant') {
    const undone = course.happened.findLast((e) => e.type === 'withdrawalUndone')
    return { on: dateOf(whenOpen(undone && undone.at > at ? undone.at : at)), isLaw: false }
  }
  const { days } = effortOf(productionMode, delivery)
  return { on: dateOf(onWorkingDay(at, days, '00:00')), isLaw: false }
}

/**
 * The law sets a period (see `enrolmentDecisionDue`). One that ends in a year without a published holiday calendar is an estimate:
 * nobody knows yet which days are worked.
 */
function dueOfEnrolment(_: Course, at: string): Due {
  const on = enrolmentDecisionDue(dateOf(at))
  return { on, isLaw: !isEstimate(on) }
}

const expected = (on: string): Due => ({ on, isLaw: false })

type Promised = (course: Course, at: string) => Due

/** Fifteen working days, where no law sets a period: the simulated agency's own. */
const usual: Promised = (_, at) => expected(dateOf(onWorkingDay(at, 15, '00:00')))

/** By when cases of a kind are promised, counted from a time; the others as is usual. */
const dues: { readonly [K in CaseKind]?: Promised } = {
  enrolment: dueOfEnrolment,
  card: dueOfCard,
  replacement: dueOfCard,
  // No promise to the day: the period counts from the opening, and may be extended.
  complaint: (_, at) => expected(addWorkingDays(dateOf(at), openingDays + investigationDays)),
  // No promise to the day: it counts from the admission, and a complicated case may take 30 days more.
  administrativeReview: (_, at) =>
    expected(lastDayOfPeriod(dateOf(onWorkingDay(at, admissionDays, '00:00')), reviewDays)),
  // Decided when it is sent.
  cardFound: (_, at) => expected(dateOf(at)),
}
