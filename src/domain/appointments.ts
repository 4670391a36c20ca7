import type { AppointmentAct, AppointmentState, VisitPurpose } from './appointmentCodes.ts'
import { hourAfter } from './openingHours.ts'
import type { OutletService } from './outlets.ts'

/** Whether a place with times to book does what somebody without a case wants: a question is one for an office. */
export const isDoneAt = (
  purpose: VisitPurpose,
  { kind, services }: { readonly kind: string; readonly services: readonly OutletService[] },
): boolean => (purpose === 'ask' ? kind === 'office' : services.includes(purpose))

/** How many times one mobile number may have booked, and one device, that are not over. The demonstration's own rule. */
export const openVisits = { ofMobile: 2, ofClient: 6 } as const

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
