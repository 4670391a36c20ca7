import type { Actor, CaseEvent, CaseEventType } from '../../src/domain/case.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { handOverDays, makingDays } from '../../src/domain/issuance.ts'
import { type Course, event, findRejection, type KindOfCourse } from './course.ts'
import { changesTheWay } from './due.ts'
import type { Fate } from './person.ts'
import { addMinutes, dateOf, onWorkingDay, whenOpen } from './time.ts'

function chainOf(course: Course, start: CaseEvent, fate: Fate | undefined): CaseEvent[] {
  if (changesTheWay(start)) return handOver(course, start.at, 2, fate)
  // Sent back by the organisation, as it is damaged or somebody else's face is on it.
  if (start.type === 'productionStarted') return handOver(course, start.at, makingDays - 5, fate)
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

const photoBack = { field: 'photo', reason: 'photo' } as const

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
function handOver({ answers, heldBy }: Course, at: string, n: number, fate: Fate | undefined): CaseEvent[] {
  const made = onWorkingDay(at, n, '10:00')
  const arrives = (days: number) => `${addDays(dateOf(made), days)}T14:10`
  if (answers.delivery === 'post')
    return fate === 'returned'
      ? [event('posted', made, 'bank'), event('returned', arrives(6), 'courier')]
      : [event('posted', made, 'bank'), event('collected', arrives(handOverDays.post), 'courier')]
  if (answers.delivery === 'employer')
    return [
      event('handedToEmployer', made, 'bank'),
      // What an organisation with a ledger hands out, it enters there.
      ...(heldBy
        ? []
        : [event('collected', onWorkingDay(made, handOverDays.employer - 1, '16:00'), 'employer')]),
    ]
  return [event('ready', made, 'bank')]
}

/** How the making of a card goes on by itself, new or in place of an old one. */
export const cardCourse: KindOfCourse = chainOf
