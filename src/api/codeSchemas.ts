import * as v from 'valibot'
import { idSchema } from '../domain/answersSchema.ts'
import { dateSchema, timeSchema } from '../domain/valueSchemas.ts'
import { numberSchema } from './schemas.ts'

const sentEntries = {
  digits: v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(12)),
  validUntil: timeSchema,
  resendAfterSeconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400)),
}

/** A code on its way to a mobile number. */
export const codeSentSchema = v.object({ codeId: idSchema, ...sentEntries })

/** What a case is searched by. */
export const caseSearchSchema = v.object({
  number: v.string(),
  birthDate: v.pipe(dateSchema, v.description('Of the person whom the case is about')),
  mobileEnding: v.pipe(
    v.string(),
    v.regex(/^\d{4}$/),
    v.description('The last four digits of the mobile number of the case'),
  ),
})

/** A code on its way to the mobile number of a case that was searched for. */
export const searchSentSchema = v.object({
  searchId: idSchema,
  mobileMasked: v.string(),
  isSent: v.pipe(
    v.boolean(),
    v.description(
      'false: after too many misses for this number it is not told whether the three fit; a code was sent if they do',
    ),
  ),
  ...sentEntries,
})

/** A case that was searched for, and the key that opens it. */
export const caseFoundSchema = v.object({ number: numberSchema, accessKey: idSchema })
