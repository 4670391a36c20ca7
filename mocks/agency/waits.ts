import type { CaseView } from '../../src/api/schemas.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CaseEvent, CaseKind } from '../../src/domain/case.ts'
import { addDays, isWorkingDay } from '../../src/domain/deadlines.ts'
import { situationTable } from '../../src/domain/situations.ts'
import { findWaitEnd, type Wait, waitsLookBackDays, waitsOf } from '../../src/domain/waits.ts'
import { situationOf } from '../../src/procedures/situation.ts'
import { pastOf } from './casePast.ts'
import type { Reading } from './rows.ts'
import { onWorkingDay } from './time.ts'
import { planAhead } from './timetable.ts'

/** What decides how long a case takes: its kind, and how the card is made and handed over. */
interface Way {
  readonly kind: CaseKind
  readonly answers: Pick<PartialAnswers, 'productionMode' | 'delivery'>
}

/** How many people ask for it on a working day. */
const aDay = 2
/** So many working days in a row whose cases have all ended too long ago: those before them have, too. */
const enoughDays = 8

/** What somebody is asked again, and how many working days they take; most are asked nothing. */
const asked = [
  undefined,
  undefined,
  undefined,
  { field: 'photo', after: 2 },
  undefined,
  { field: 'documents', after: 4 },
  undefined,
  { field: 'name', after: 3 },
  undefined,
  { field: 'documents', after: 7 },
] as const
/** The last step of one in so many is later than the usual pace, by so many working days: what is estimated holds for nine of ten. */
const lateOneIn = 23
const daysLate = 2

/**
 * The events of a case of the people whom nobody here knows, by this agency's own timetable: a few for each working day. They are made
 * up, and the same on the same day.
 * @param day on which it was submitted. @param serial one number for each case.
 */
function casePlayed(way: Way, day: string, serial: number): readonly CaseEvent[] {
  const submitted: CaseEvent = { type: 'submitted', at: `${day}T10:00`, by: 'resident' }
  const onward = (happened: readonly CaseEvent[]) => [
    ...happened,
    ...planAhead({ ...way, happened }, happened.at(-1)?.at ?? submitted.at),
  ]
  const plan = onward([submitted])
  const again = asked[serial % asked.length]
  const reviewed = plan.findIndex(({ type }) => type === 'reviewStarted')
  const begun = plan.slice(0, reviewed + 1)
  const review = begun.at(-1)
  if (!again || !review || reviewed < 0) return serial % lateOneIn === 0 ? later(plan, daysLate) : plan
  const askedAt = onWorkingDay(review.at, 1, '10:30')
  return onward([
    ...begun,
    { type: 'correctionAsked', at: askedAt, by: 'agency', field: again.field },
    { type: 'corrected', at: onWorkingDay(askedAt, again.after, '19:00'), by: 'resident' },
  ])
}

const later = (events: readonly CaseEvent[], days: number): readonly CaseEvent[] =>
  events.map((event) =>
    findWaitEnd([event]) === undefined
      ? event
      : { ...event, at: onWorkingDay(event.at, days, event.at.slice(11)) },
  )

/** What was played already, by way and serial: the next day asks for nearly the same. */
const known = new Map<string, readonly CaseEvent[]>()
/** Beyond so many, a clock that was turned on for years, all are let go. */
const mostKnown = 2000

function caseOnce(way: Way, day: string, serial: number): readonly CaseEvent[] {
  const { productionMode = '', delivery = '' } = way.answers
  const name = [way.kind, productionMode, delivery, serial].join()
  const played = known.get(name) ?? casePlayed(way, day, serial)
  if (known.size > mostKnown) known.clear()
  known.set(name, played)
  return played
}

/** The cases of others on a way, as far back as they may have ended within the days that are looked at. */
function othersOn(way: Way, today: string): readonly (readonly CaseEvent[])[] {
  const others: (readonly CaseEvent[])[] = []
  const first = addDays(today, -waitsLookBackDays)
  for (let day = today, early = 0; early < enoughDays; day = addDays(day, -1)) {
    if (!isWorkingDay(day)) continue
    const played = Array.from({ length: aDay }, (_, i) => caseOnce(way, day, dayNumber(day) * aDay + i))
    early = played.every((events) => (findWaitEnd(events) ?? '') < first) ? early + 1 : 0
    others.push(...played)
  }
  return others
}

/** Counts days, so that a case is the same from whichever day it is looked at. */
const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00Z`) / 86_400_000)

/** How long others have waited for the same: this agency's cases of the last thirty days, and those of the people made up. */
function waitsOn(tables: Reading, number: string, way: Way, now: string): Wait[] {
  const today = now.slice(0, 10)
  const ended = tables
    .range('cases', 'happened', { from: addDays(today, -waitsLookBackDays), before: `${now}~`, limit: 200 })
    .flatMap(([id, row]) =>
      id !== number && row.kind === way.kind && isSameWay(row, way) ? [pastOf(row, now)] : [],
    )
  return waitsOf([...ended, ...othersOn(way, today)], today)
}

const isSameWay = ({ answers: one }: Way, { answers: other }: Way): boolean =>
  one.productionMode === other.productionMode && one.delivery === other.delivery

/** A case with how long others have waited, while somebody else has to act on it. */
export function withWaits(tables: Reading, view: CaseView, now: string): CaseView {
  const isWaiting =
    situationTable[situationOf(view)].when === 'promise' && findWaitEnd(view.events) === undefined
  if (!isWaiting) return view
  const { productionMode, delivery } = view.answers
  const answers = { ...(productionMode ? { productionMode } : {}), ...(delivery ? { delivery } : {}) }
  return { ...view, waits: waitsOn(tables, view.number, { kind: view.kind, answers }, now) }
}
