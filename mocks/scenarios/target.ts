import * as v from 'valibot'
import { wordingSchema } from './wording.ts'

/**
 * Something on a screen, as a person or a screen reader finds it: by its role and its name. `summary` stands for what opens a
 * disclosure. `nth` counts from 0 among those that are called the same; `field` is the name of the answer it asks for, for when
 * the words have changed.
 */
export const targetSchema = v.object({
  role: v.pipe(v.string(), v.regex(/^[a-z]{2,20}$/)),
  name: wordingSchema,
  nth: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
  field: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/))),
})
export type Target = v.InferOutput<typeof targetSchema>
