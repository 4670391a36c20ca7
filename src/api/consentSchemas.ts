import * as v from 'valibot'
import { consents } from '../domain/consents.ts'
import { dateSchema, timeSchema } from '../domain/valueSchemas.ts'

export const consentSchema = v.picklist(consents)

/** What a case says of consents: which stand, and which were withdrawn. */
export const consentEntries = {
  consents: v.exactOptional(
    v.pipe(v.array(consentSchema), v.description('Those that stand; none once the case came to nothing')),
  ),
  withdrawnConsents: v.exactOptional(
    v.array(
      v.object({
        consent: consentSchema,
        at: timeSchema,
        undoUntil: v.pipe(
          v.nullable(dateSchema),
          v.description('Last day on which it can be given back; null where it can’t be'),
        ),
      }),
    ),
  ),
}
