import * as v from 'valibot'
import { cardUseStates } from '../domain/uses/cardUseCodes.ts'

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
