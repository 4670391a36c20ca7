import * as v from 'valibot'
import type { Operation } from './operation.ts'
import { numberSchema } from './schemas.ts'
import {
  visitBookedSchema,
  visitBookingSchema,
  visitSchema,
  visitSearchSchema,
  visitTimeSchema,
} from './visitSchemas.ts'

const of = {
  path: '/visits/{number}',
  params: v.object({ number: numberSchema }),
  ok: 200,
  answer: visitSchema,
  access: true,
} as const

/** The part of the contract about a time at a place for somebody who has no case. */
export const visitOperations = {
  bookVisit: {
    method: 'POST',
    path: '/visits',
    summary: 'Book a time at a place without a case',
    body: visitBookingSchema,
    ok: 201,
    answer: visitBookedSchema,
    errors: [400, 409, 422, 429],
    idempotent: true,
  },
  findVisit: {
    method: 'POST',
    path: '/visit-searches',
    summary:
      'The key of a time that was booked without a case, by its number and the end of the mobile number',
    body: visitSearchSchema,
    ok: 200,
    answer: visitBookedSchema,
    errors: [400, 404, 422, 429],
    idempotent: true,
  },
  getVisit: {
    ...of,
    method: 'GET',
    summary: 'A time that was booked without a case',
    errors: [401],
  },
  moveVisit: {
    ...of,
    method: 'PUT',
    summary: 'Another time or place in place of that',
    body: visitTimeSchema,
    errors: [400, 401, 409],
  },
  cancelVisit: {
    ...of,
    method: 'DELETE',
    summary: 'Give that time back',
    errors: [401, 409],
  },
} as const satisfies Record<string, Operation>
