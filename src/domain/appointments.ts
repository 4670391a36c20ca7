import { hourAfter } from './openingHours.ts'
import type { OutletService } from './outlets.ts'

/** How an appointment stands. `kept`: something it was made for was done there that day. */
export const appointmentStates = ['booked', 'kept', 'missed'] as const
export type AppointmentState = (typeof appointmentStates)[number]

/** What the clerk notes on the day of an appointment: who is there, who was seen to, who did not come. */
export const appointmentActs = ['arrived', 'done', 'missed'] as const
export type AppointmentAct = (typeof appointmentActs)[number]

/** What can happen to an appointment. */
export const appointmentEventTypes = ['booked', 'moved', 'cancelled', ...appointmentActs] as const

/** What can be had done only with a case or a card, so that it is done in an appointment made for one. */
export const appointmentServices = [
  'collect',
  'enable',
  'activate',
  'replace',
  'loss',
  'pin',
  'cancel',
] as const satisfies readonly OutletService[]
export type AppointmentService = (typeof appointmentServices)[number]

/** How many days ahead one can book, and how many minutes before the time at the latest. The demonstration's own rule. */
export const bookableDays = 14
export const bookableMinutes = 30

/** How many minutes somebody may be late before the time is given to others. The demonstration's own rule. */
export const graceMinutes = 15

/** Whether a time (`YYYY-MM-DDTHH:mm`) can still be booked at another. */
export const isBookable = (at: string, now: string): boolean => {
  const [day = '', hour = ''] = now.split('T')
  return (
    at.slice(0, 10) > day || (at.slice(0, 10) === day && at.slice(11) >= hourAfter(hour, bookableMinutes))
  )
}

/**
 * How an appointment stands at a time: until it is over, and the minutes of grace are, it is not missed. What the clerk noted counts
 * before the clock does: who is there has not missed it, however long they wait.
 */
export function appointmentStateAt(
  {
    until,
    isKept,
    noted,
  }: { readonly until: string; readonly isKept: boolean; readonly noted?: AppointmentAct | undefined },
  now: string,
): AppointmentState {
  if (isKept || noted === 'done') return 'kept'
  if (noted === 'missed') return 'missed'
  if (noted === 'arrived') return now.slice(0, 10) > until.slice(0, 10) ? 'kept' : 'booked'
  const lost = `${until.slice(0, 11)}${hourAfter(until.slice(11), graceMinutes)}`
  return now < lost ? 'booked' : 'missed'
}
