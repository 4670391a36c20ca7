import * as v from 'valibot'
import { idSchema, text } from '../domain/answersSchema.ts'
import { appointmentStates, visitPurposes } from '../domain/appointmentCodes.ts'
import { timeSchema } from '../domain/valueSchemas.ts'
import { caseSearchSchema } from './codeSchemas.ts'
import { noticeSchema, numberSchema } from './schemas.ts'

/** A time at a place. */
export const visitTimeSchema = v.object({ outlet: text(40), at: timeSchema })

/** A time at a place, for somebody who has no case here: what for, and by which name and number they are known there. */
export const visitBookingSchema = v.object({
  ...visitTimeSchema.entries,
  purpose: v.picklist(visitPurposes),
  name: v.string(),
  mobile: v.string(),
})

/** A time that was booked without a case. */
export const visitSchema = v.object({
  number: numberSchema,
  ...visitTimeSchema.entries,
  until: timeSchema,
  purpose: v.pipe(
    v.picklist([...visitPurposes, 'unknown']),
    v.description('unknown: nothing that this version has a word for'),
  ),
  state: v.pipe(
    v.picklist([...appointmentStates, 'arrived', 'cancelled', 'unknown']),
    v.description('unknown: nothing that this version has a word for; the notices say more'),
  ),
  nameMasked: v.string(),
  mobileMasked: v.string(),
  notices: v.array(noticeSchema),
})

/** The same with the key that opens it: told once, to whoever booked it. */
export const visitBookedSchema = v.object({ visit: visitSchema, accessKey: idSchema })

/** What a visit is found by again: its number, and the last four digits of the mobile number. */
export const visitSearchSchema = v.object({
  number: v.string(),
  mobileEnding: caseSearchSchema.entries.mobileEnding,
})

export type Visit = v.InferOutput<typeof visitSchema>
export type VisitBooking = v.InferOutput<typeof visitBookingSchema>
