import { type AppointmentAct, appointmentActs } from '../../src/domain/appointmentCodes.ts'
import type { AppointmentRow } from './rows.ts'

/** What the clerk noted last of the time that an appointment is booked for now. */
export function noteOf({ events, at }: Pick<AppointmentRow, 'events' | 'at'>): AppointmentAct | undefined {
  const last = events.at(-1)
  return last?.begins === at ? appointmentActs.find((act) => act === last.type) : undefined
}
