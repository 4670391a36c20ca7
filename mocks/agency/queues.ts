import { type CaseEvent, type CaseStatus, findOpenReminder, transitions } from '../../src/domain/case.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { caseStatus, isOpen, pastOf } from './casePast.ts'
import { dueOf } from './due.ts'
import type { CaseRow } from './rows.ts'

/**
 * What the desk works off, beside the statuses: `new` came in and nobody accepted it; `corrected` came back with what had been asked for;
 * `overdue`: the day has passed by which it was to be done, and it isn't the applicant who has to act; `reminded`: somebody waits for the
 * answer to a reminder (催办).
 */
export const workQueues = ['new', 'corrected', 'overdue', 'bankOpening', 'reminded'] as const
export type WorkQueue = (typeof workQueues)[number]

/** A list of cases that one is in or not, at any moment: a status, a queue, those not done with, or all. */
export type Queue = CaseStatus | WorkQueue | 'open' | 'all'

/** Since when a case is in a queue (empty: from the start), and until when (the minute does not belong to it; `forever`: no end is planned). */
interface Stay {
  readonly queue: Queue
  readonly since: string
  readonly until: string
}

/** Stands behind every time. */
export const forever = '~'

/** The times at which something that is planned happens to a case or a card. */
export const plannedTimes = ({
  events,
  actedAt,
}: {
  readonly events: readonly { readonly at: string }[]
  readonly actedAt: string
}): readonly string[] => [...new Set(events.flatMap(({ at }) => (at > actedAt ? [at] : [])))].sort()

/** In which queues a case is, and will be as far as is planned; one after the other of each. */
export function staysOf(row: CaseRow): readonly Stay[] {
  const times = ['', ...plannedTimes(row)]
  const last = new Map<Queue, Stay>()
  const stays: Stay[] = []
  const add = (stay: Stay): void => {
    const before = last.get(stay.queue)
    const isGoingOn = before?.until === stay.since
    if (isGoingOn) stays.splice(stays.indexOf(before), 1)
    const whole = isGoingOn ? { ...stay, since: before.since } : stay
    stays.push(whole)
    last.set(stay.queue, whole)
  }
  add({ queue: 'all', since: '', until: forever })
  times.forEach((since, i) => {
    const until = times[i + 1] ?? forever
    for (const queue of queuesAt(row, since)) add({ queue, since, until })
    const late = lateFrom(row, since)
    if (late !== undefined && late < until)
      add({ queue: 'overdue', since: late > since ? late : since, until })
  })
  return stays
}

function queuesAt(row: CaseRow, time: string): readonly Queue[] {
  const past = pastOf(row, time)
  const status = caseStatus(row, time)
  const comeIn: Queue = lastStep(past)?.type === 'corrected' ? 'corrected' : 'new'
  return [
    status,
    ...(status === 'submitted' ? [comeIn] : []),
    ...(isOpen(status) ? (['open'] as const) : []),
    ...(findOpenReminder(past) ? (['reminded'] as const) : []),
  ]
}

/** What brought the case where it is. */
const lastStep = (past: readonly CaseEvent[]): CaseEvent | undefined =>
  past.findLast(({ type }) => transitions[type].to !== 'same')

/** From when on a case is overdue if it stays as it is at a time; empty: it was all along. Undefined where the applicant has to act, or nobody. */
function lateFrom(row: CaseRow, time: string): string | undefined {
  const happened = pastOf(row, time)
  const isWaiting = transitions.reminded.from.includes(caseStatus(row, time))
  if (!isWaiting || !happened.some(({ type }) => type === 'submitted')) return undefined
  const from = `${addDays(dueOf({ ...row, happened }).on, 1)}T00:00`
  return from <= row.actedAt ? '' : from
}
