import * as v from 'valibot'
import { codeSchema } from '../domain/answersSchema.ts'
import { cardUseOutcomes, cardUseStates, carriers } from '../domain/uses/cardUseCodes.ts'
import { timeSchema } from '../domain/valueSchemas.ts'

const cardUseIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z]{3,40}$/),
  v.description('A use of the app’s list'),
)

export const cardUseInCitySchema = v.object({
  use: cardUseIdSchema,
  state: v.pipe(v.picklist(cardUseStates), v.description('local: what is published locally applies')),
  since: v.pipe(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/))), v.description('A month')),
})

/** What is presented: to whom, with what, in which city. */
export const presentedSchema = v.object({
  use: cardUseIdSchema,
  carrier: v.picklist(carriers),
  city: codeSchema,
  place: v.exactOptional(
    v.pipe(
      codeSchema,
      v.description('Of treatment that has to be filed: where, a province or a city of Liaoning'),
    ),
  ),
  emergency: v.exactOptional(v.pipe(v.boolean(), v.description('Emergency treatment counts as filed'))),
  consent: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description('The holder agrees that the e-card is used while the card is reported lost'),
    ),
  ),
})

/** What a card was used for, as it is written down with the card. */
export const cardUseRecordSchema = v.object({
  ...v.omit(presentedSchema, ['consent', 'emergency']).entries,
  name: v.object({ zh: v.string(), en: v.string() }),
  at: timeSchema,
  outcome: v.picklist(cardUseOutcomes),
  yuan: v.exactOptional(
    v.pipe(v.number(), v.description('What came to the account; negative: what was taken from it')),
  ),
})
export type CardUseRecord = v.InferOutput<typeof cardUseRecordSchema>
