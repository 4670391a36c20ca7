import * as v from 'valibot'
import { cardUseInCitySchema } from '../../src/api/cardUseSchemas.ts'
import { bankSchema, closedDaySchema, outletSchema, spanSchema } from '../../src/api/outletSchemas.ts'
import { codeSchema, text } from '../../src/domain/answersSchema.ts'

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty())
const inBoth = v.strictObject({ zh: filled, en: filled })
const count = v.pipe(v.number(), v.integer(), v.minValue(1))

const { code, instant, post } = bankSchema.entries
const { id, kind, bank, position, phone, services, stepFree, languages } = outletSchema.entries

/** A place as it stands in the file; `hours` is one of the file's opening hours by its name. */
const placeSchema = v.strictObject({
  id,
  kind,
  bank,
  county: codeSchema,
  name: inBoth,
  address: inBoth,
  position: v.nonNullable(position),
  hours: text(20),
  phone,
  services: v.pipe(services, v.nonEmpty()),
  instant: outletSchema.entries.instant,
  stepFree,
  languages: v.pipe(languages, v.nonEmpty()),
  /** `minutes` for each person, and so many desks at once; null where nobody books. */
  appointments: v.nullable(v.strictObject({ minutes: count, desks: count })),
})

const hoursSchema = v.strictObject({
  weekly: v.pipe(v.array(v.strictObject(spanSchema.entries)), v.nonEmpty()),
  holidays: outletSchema.entries.opening.entries.holidays,
})

/** All that a city decides: its banks, when what is open, and every place. */
export const cityFileSchema = v.strictObject({
  city: codeSchema,
  /** Where the figures are from. */
  note: filled,
  /** Days on which everything is closed, and why. */
  closed: v.array(v.strictObject({ date: closedDaySchema.entries.date, ...inBoth.entries })),
  banks: v.pipe(
    v.array(
      v.strictObject({
        code,
        name: inBoth,
        instant,
        post,
        /** In yuan. */
        replacementFee: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
    v.nonEmpty(),
  ),
  /** The uses of the card (src/domain/uses) that it has, by their ids; of the others it says nothing. */
  uses: v.record(
    v.string(),
    v.strictObject({ state: cardUseInCitySchema.entries.state, since: cardUseInCitySchema.entries.since }),
  ),
  hours: v.record(v.string(), hoursSchema),
  places: v.pipe(v.array(placeSchema), v.nonEmpty()),
})

export type CityFile = v.InferOutput<typeof cityFileSchema>
export type CityPlace = CityFile['places'][number]
