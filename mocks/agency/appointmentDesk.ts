import {
  type AppointmentAct,
  type AppointmentState,
  type VisitPurpose,
} from '../../src/domain/appointmentCodes.ts'
import type { CancelReason } from '../../src/domain/cancelReasons.ts'
import { type ToBring, whatToTake } from '../../src/domain/visits.ts'
import { noteOf } from './appointmentNote.ts'
import { standingOf } from './appointments.ts'
import type { AppointmentRow, Changing, Paging, Reading } from './rows.ts'
import type { Store } from './store.ts'
import { dateOf } from './time.ts'
import type { Words } from './words.ts'

/** An appointment as the desk sees it, with what the clerk may note of it now. */
export interface DeskAppointment {
  readonly id: string
  readonly at: string
  readonly cases: readonly string[]
  readonly names: readonly string[]
  /** Under which somebody comes who has no case. */
  readonly visit?: string
  readonly where: Words
  readonly services: readonly VisitPurpose[]
  /** Why a card is to be cancelled. */
  readonly reason?: CancelReason
  readonly papers: readonly ToBring[]
  readonly state: AppointmentState | 'arrived'
  readonly acts: readonly AppointmentAct[]
}

const mostShown = 50

/** The appointments of today and of the days to come at all places, in the order of their times; fifty at most. */
export function listAppointments(tables: Paging, now: string): readonly DeskAppointment[] {
  // The index has place and time: only what is shown is read.
  const seqs = tables
    .keys('appointments', 'slot', {})
    .map(([key, seq]) => ({ at: key.slice(-now.length), seq }))
    .filter(({ at }) => dateOf(at) >= dateOf(now))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.seq - b.seq))
    .slice(0, mostShown)
    .map(({ seq }) => seq)
  return tables.at('appointments', seqs).map(([, row]) => {
    const answers = row.cases.flatMap((number) => tables.get('cases', number)?.answers ?? [])
    return {
      id: row.id,
      at: row.at,
      cases: row.cases,
      names: row.visitor ? [row.visitor.name] : answers.map(({ name = '' }) => name),
      ...(row.visitor ? { visit: row.id } : {}),
      where: row.events.at(-1)?.where ?? { zh: '', en: '' },
      services: row.services,
      ...(row.reason ? { reason: row.reason } : {}),
      papers: row.visitor
        ? whatToTake(row.services)
        : [...new Set(answers.flatMap(({ forWhom }) => whatToTake(row.services, forWhom)))],
      state: stateOf(tables, row, now),
      acts: actsOf(tables, row, now),
    }
  })
}

function stateOf(tables: Reading, row: AppointmentRow, now: string): DeskAppointment['state'] {
  const state = standingOf(tables, row, now)
  return state === 'booked' && noteOf(row) === 'arrived' ? 'arrived' : state
}

/** On its day: who is late may still come, and who is there can't be missed. */
function actsOf(tables: Reading, row: AppointmentRow, now: string): readonly AppointmentAct[] {
  const noted = noteOf(row)
  if (dateOf(row.at) !== dateOf(now) || noted === 'done' || noted === 'missed') return []
  if (standingOf(tables, row, now) === 'kept') return []
  if (noted === 'arrived') return ['done']
  return now < row.at ? ['arrived', 'done'] : ['arrived', 'done', 'missed']
}

/** Notes something of an appointment at the desk; false where that can't be now. */
export function noteAppointment(
  store: Store,
  id: string,
  act: AppointmentAct,
  now: string,
): Promise<boolean> {
  return store.change((tables) => noteAppointmentIn(tables, id, act, now))
}

/** The same within a change. */
export function noteAppointmentIn(tables: Changing, id: string, act: AppointmentAct, now: string): boolean {
  const row = tables.get('appointments', id)
  const last = row?.events.at(-1)
  if (!row || !last || last.type === 'cancelled' || !actsOf(tables, row, now).includes(act)) return false
  const event = { type: act, at: now, begins: row.at, where: last.where } as const
  tables.set('appointments', id, { ...row, events: [...row.events, event] })
  return true
}
