import { type CaseEvent, type CaseEventType, type CaseKind, mayHappen } from '../../src/domain/case.ts'
import { administrativeReview } from './administrativeReview.ts'
import { cardCourse } from './cardCourse.ts'
import { complaintCourse } from './complaintCourse.ts'
import { processingStops } from './consents.ts'
import type { Course, KindOfCourse } from './course.ts'
import { changesTheWay, dueOf, startOf } from './due.ts'
import { enrolmentCourse } from './enrolmentCourse.ts'
import { lapseOf } from './lastDays.ts'
import { afterPauses } from './pauses.ts'
import type { Fate } from './person.ts'
import { recordCorrection } from './recordCorrection.ts'
import { afterReminders, answersTo } from './reminderCourse.ts'

/**
 * What will happen to a case by itself from now on, at which times: the agencies' and banks' own work at usual pace, no
 * promise of any agency in Liaoning. A new plan begins with each thing that sets the case going again: a correction, another
 * bank, another way of delivery after a returned letter. What was missed while a case was withdrawn is caught up with. Nothing
 * is planned that could not happen.
 */
export function planAhead(course: Course, now: string): CaseEvent[] {
  const ahead: CaseEvent[] = []
  const plan = afterPauses(chainOf(course), course.happened)
  for (const event of afterReminders(plan, course.happened, dueOf(course).on))
    if (event.at > now && mayHappen([...course.happened, ...ahead], event.type)) ahead.push(event)
  const stops = processingStops(course, course.happened).filter(({ at }) => at > now)
  const answers = answersTo(course.happened, ahead, now)
  return [...ahead, ...lapseOf([...course.happened, ...ahead]), ...stops, ...answers]
}

function chainOf(course: Course): CaseEvent[] {
  const start = startOf(course)
  const fate = openFate(course)
  return courses[course.kind](course, start, fate)
}

/** How cases of each kind go on by themselves. */
const courses: { readonly [K in CaseKind]: KindOfCourse } = {
  enrolment: enrolmentCourse,
  card: cardCourse,
  replacement: cardCourse,
  complaint: complaintCourse,
  administrativeReview,
  recordCorrection,
  // Decided when it is sent: nothing is left to come.
  cardFound: () => [],
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
