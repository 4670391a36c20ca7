import * as v from 'valibot'
import { codeSchema } from '../domain/answersSchema.ts'
import { elsewhereReasons } from '../domain/uses/elsewhereCodes.ts'
import { dateSchema, timeSchema } from '../domain/valueSchemas.ts'

/** Where somebody files for treatment, why, and from which day on. */
export const elsewhereSchema = v.object({
  place: v.pipe(
    codeSchema,
    v.description('A province, or a city of Liaoning other than that of the insurance'),
  ),
  reason: v.picklist(elsewhereReasons),
  from: dateSchema,
})

/** The same as it is kept with the card. */
export const elsewhereFiledSchema = v.object({
  ...elsewhereSchema.entries,
  at: timeSchema,
  until: v.pipe(v.nullable(dateSchema), v.description('The last day; null until it is ended')),
  endedAt: v.exactOptional(v.pipe(timeSchema, v.description('When its holder has ended it'))),
})
export type ElsewhereFiled = v.InferOutput<typeof elsewhereFiledSchema>
