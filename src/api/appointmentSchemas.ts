import * as v from 'valibot'
import { idSchema, text } from '../domain/answersSchema.ts'
import { appointmentServices, appointmentStates } from '../domain/appointmentCodes.ts'
import { cancelReasons } from '../domain/cancelReasons.ts'
import { dateSchema, timeSchema } from '../domain/valueSchemas.ts'

const hour = v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/))
const services = v.pipe(v.array(v.picklist(appointmentServices)), v.minLength(1))

const reason = v.pipe(
  v.exactOptional(v.picklist(cancelReasons)),
  v.description('Why the card is to be cancelled, for the counter to know'),
)

/** The times of a place that are free, day by day; a day without one is booked up. */
export const slotsSchema = v.object({
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  days: v.array(v.object({ date: dateSchema, free: v.array(hour) })),
})

export const bookingSchema = v.object({
  outlet: text(40),
  at: timeSchema,
  services,
  reason,
  with: v.pipe(
    v.exactOptional(v.array(v.object({ number: text(32), accessKey: idSchema }))),
    v.description('Other cases that are seen to in the same appointment, each with its key'),
  ),
})

export const appointmentSchema = v.object({
  id: v.string(),
  outlet: text(40),
  at: timeSchema,
  until: timeSchema,
  services,
  reason,
  state: v.pipe(
    v.picklist([...appointmentStates, 'unknown']),
    v.description('unknown: nothing that this version has a word for'),
  ),
  cases: v.pipe(v.array(text(32)), v.description('The numbers of all cases that are seen to in it')),
})

export type Slots = v.InferOutput<typeof slotsSchema>
export type Appointment = v.InferOutput<typeof appointmentSchema>

/**
 * Why a time can't be booked, moved or given back (409), as the type of the problem (RFC 9457): somebody else has it, or it is over
 * or the place is closed then; what it is for is not done there; it has begun, or whoever booked it was there; it was given back.
 */
export const timeProblemTypes = {
  taken: 'urn:problem:time-taken',
  notThere: 'urn:problem:not-done-there',
  begun: 'urn:problem:time-begun',
  givenBack: 'urn:problem:time-given-back',
} as const
