import type { Appointment } from '../../src/api/appointmentSchemas.ts'
import type { CaseView, NoticeView } from '../../src/api/schemas.ts'
import {
  type AppointmentState,
  appointmentServices,
  type VisitPurpose,
} from '../../src/domain/appointmentCodes.ts'
import { appointmentStateAt } from '../../src/domain/appointments.ts'
import type { CardEventType } from '../../src/domain/cardEvents.ts'
import type { CaseEventType } from '../../src/domain/case.ts'
import { addNotices, addressedTo } from './addNotices.ts'
import { noteOf } from './appointmentNote.ts'
import { appointmentNotices } from './appointmentNotices.ts'
import { findCardOf, pastOfCard } from './cards.ts'
import { pastOf } from './casePast.ts'
import type { AppointmentRow, Reading } from './rows.ts'
import { dateOf } from './time.ts'

/** The appointment that a case has or had last; none once it was cancelled. */
export function findAppointment(tables: Reading, number: string): AppointmentRow | undefined {
  const [, row] = tables.by('appointments', 'case', number).at(-1) ?? []
  return row && row.events.at(-1)?.type !== 'cancelled' ? row : undefined
}

/** What happens to a case or a card when somebody comes for it. */
const doneBy: Readonly<Record<VisitPurpose, readonly (CaseEventType | CardEventType)[]>> = {
  collect: ['collected'],
  enable: ['socialEnabled'],
  activate: ['financialActivated'],
  replace: ['lossConfirmed', 'replaced'],
  loss: ['lossConfirmed', 'found'],
  pin: ['unlocked'],
  cancel: ['cancelled'],
  // Nothing that is kept tells of these: the clerk notes it.
  ask: [],
  register: [],
  apply: [],
  records: [],
}

/** Whether something that it was made for was done that day for one of its cases at a counter. */
function isKept(tables: Reading, { cases, at, services }: AppointmentRow, now: string): boolean {
  const types = new Set(services.flatMap((service) => doneBy[service]))
  return cases.some((number) => {
    const row = tables.get('cases', number)
    if (!row) return false
    const past = pastOf(row, now)
    const card = findCardOf(row, past, tables.get('cards', row.cardNumber))
    const done = [
      ...past.filter(({ type }) => type === 'collected'),
      ...(card ? pastOfCard(card, now).filter(({ type, by }) => type !== 'issued' && by !== 'resident') : []),
    ]
    return done.some((event) => types.has(event.type) && dateOf(event.at) === dateOf(at))
  })
}

/** What is written of an appointment until now. */
export const noticesOfAppointment = (tables: Reading, row: AppointmentRow, now: string): NoticeView[] =>
  appointmentNotices(row, now, noteOf(row) === undefined && !isKept(tables, row, now))

/** A case as its holder sees it, with its appointment and what was written of that. */
export function withAppointment(tables: Reading, view: CaseView, now: string): CaseView {
  const row = findAppointment(tables, view.number)
  const told = tables
    .by('appointments', 'case', view.number)
    .filter(([, one]) => one.cases[0] === view.number)
    .flatMap(([, one]) => noticesOfAppointment(tables, one, now))
  if (!row && told.length === 0) return view
  return {
    ...addNotices(view, addressedTo(tables, view.number, told.toReversed())),
    ...(row ? { appointment: viewOfAppointment(tables, row, now) } : {}),
  }
}

/** How an appointment stands: by what was noted at the desk, what was done for its cases, and the clock. */
export const standingOf = (tables: Reading, row: AppointmentRow, now: string): AppointmentState =>
  appointmentStateAt({ until: row.until, isKept: isKept(tables, row, now), noted: noteOf(row) }, now)

function viewOfAppointment(tables: Reading, row: AppointmentRow, now: string): Appointment {
  const { id, outlet, at, until, services, reason, cases } = row
  const state = standingOf(tables, row, now)
  const why = reason ? { reason } : {}
  const ofCase = appointmentServices.filter((one) => services.includes(one))
  return { id, outlet, at, until, services: ofCase, ...why, state, cases: [...cases] }
}
