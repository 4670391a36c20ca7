import * as v from 'valibot'
import { codeSchema, text } from '../domain/answersSchema.ts'
import { outletKinds, outletLanguages, outletServices } from '../domain/outlets.ts'
import { dateSchema, wholeSchema } from '../domain/valueSchemas.ts'
import { bilingualSchema } from './schemas.ts'

export const bankSchema = v.object({
  code: text(20),
  name: bilingualSchema,
  outlets: wholeSchema,
  instant: v.boolean(),
  post: v.boolean(),
  replacementFee: v.pipe(
    v.exactOptional(wholeSchema),
    v.description('What it takes for a card in place of a lost or damaged one, in yuan'),
  ),
})

/** An hour of a day in China. */
const hourSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/))
export const spanSchema = v.object({
  days: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.description('1 is Monday, 7 Sunday'),
  ),
  from: hourSchema,
  to: hourSchema,
})
export const closedDaySchema = v.object({ date: dateSchema, ...bilingualSchema.entries })
export const positionSchema = v.object({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
})

export const outletSchema = v.object({
  id: text(40),
  kind: v.picklist(outletKinds),
  bank: v.pipe(v.nullable(text(20)), v.description('null: of the agency')),
  name: bilingualSchema,
  address: bilingualSchema,
  county: codeSchema,
  position: v.pipe(v.nullable(positionSchema), v.description('Degrees, WGS 84')),
  hours: v.pipe(bilingualSchema, v.description('`opening` in words')),
  opening: v.object({
    weekly: v.array(spanSchema),
    holidays: v.pipe(
      v.picklist(['open', 'closed']),
      v.description('closed: also open on the weekend days worked instead'),
    ),
    closed: v.pipe(v.array(closedDaySchema), v.description('Single days, and why')),
  }),
  phone: v.string(),
  services: v.array(v.picklist(outletServices)),
  instant: v.pipe(v.boolean(), v.description('Makes a card while one waits')),
  stepFree: v.boolean(),
  languages: v.array(v.picklist(outletLanguages)),
  appointments: v.pipe(v.boolean(), v.description('Whether one can book a time')),
})

export type Bank = v.InferOutput<typeof bankSchema>
export type Outlet = v.InferOutput<typeof outletSchema>
