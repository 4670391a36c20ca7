import { graceMinutes } from '../../src/domain/appointments.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { hourAfter } from '../../src/domain/openingHours.ts'
import type { AppointmentRow } from './rows.ts'
import { dateOf } from './time.ts'

/** What comes of an appointment by itself: its holder is called it to mind, it begins, it is missed where nobody came. */
export const appointmentTimeTypes = ['calledToMind', 'begins', 'missed'] as const
export type AppointmentTimeType = (typeof appointmentTimeTypes)[number]

/**
 * When: the day before at nine, unless it was booked later than that; its time; the end of it and of the minutes of grace. None of
 * one that was given back.
 */
export function appointmentTimes({ events, at, until }: Pick<AppointmentRow, 'events' | 'at' | 'until'>): {
  readonly [T in AppointmentTimeType]?: string
} {
  const last = events.at(-1)
  if (!last || last.type === 'cancelled') return {}
  const bookedAt = events.findLast(({ type }) => type === 'booked' || type === 'moved')?.at ?? ''
  const dayBefore = `${addDays(dateOf(at), -1)}T09:00`
  return {
    ...(dayBefore > bookedAt ? { calledToMind: dayBefore } : {}),
    begins: at,
    missed: `${dateOf(until)}T${hourAfter(until.slice(11), graceMinutes)}`,
  }
}
