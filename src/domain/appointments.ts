import { hourAfter } from './openingHours.ts'
import type { OutletService } from './outlets.ts'

/** How an appointment stands. `kept`: something it was made for was done there that day. */
export const appointmentStates = ['booked', 'kept', 'missed'] as const
export type AppointmentState = (typeof appointmentStates)[number]

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

/** How an appointment stands at a time: until it is over, and the minutes of grace are, it is not missed. */
export function appointmentStateAt(
  { until, isKept }: { readonly until: string; readonly isKept: boolean },
  now: string,
): AppointmentState {
  if (isKept) return 'kept'
  const lost = `${until.slice(0, 11)}${hourAfter(until.slice(11), graceMinutes)}`
  return now < lost ? 'booked' : 'missed'
}
