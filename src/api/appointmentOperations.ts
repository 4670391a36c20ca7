import * as v from 'valibot'
import { bookingSchema, slotsSchema } from './appointmentSchemas.ts'
import type { Operation } from './operation.ts'
import { caseSchema, numberSchema } from './schemas.ts'

const params = v.object({ number: numberSchema })
const path = '/cases/{number}/appointment'

/** The part of the contract about a time at a place. */
export const appointmentOperations = {
  listSlots: {
    method: 'GET',
    path: '/outlets/{outlet}/slots',
    summary: 'The times that can be booked at a place in the days to come',
    params: v.object({ outlet: v.pipe(v.string(), v.regex(/^21\d{4}-[\w-]{1,30}$/)) }),
    ok: 200,
    answer: slotsSchema,
    errors: [404],
  },
  bookAppointment: {
    method: 'PUT',
    path,
    summary: 'Book a time at a place for a case, in place of the one it had',
    params,
    body: bookingSchema,
    ok: 200,
    answer: caseSchema,
    errors: [400, 401, 409],
    access: true,
  },
  cancelAppointment: {
    method: 'DELETE',
    path,
    summary: 'Give the booked time of a case back; nothing where it has none',
    params,
    ok: 200,
    answer: caseSchema,
    errors: [401, 409],
    access: true,
  },
} as const satisfies Record<string, Operation>
