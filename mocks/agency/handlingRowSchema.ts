import * as v from 'valibot'
import { numberSchema } from '../../src/api/schemas.ts'
import { timeSchema, wholeSchema } from '../../src/domain/valueSchemas.ts'
import { deskClerks } from './deskClerks.ts'

const clerk = v.picklist(deskClerks)
const by = { at: timeSchema, by: clerk }

/** What the desk notes of a case for itself. */
export const handlingRowSchema = v.object({
  number: numberSchema,
  seen: wholeSchema,
  holder: v.exactOptional(v.object({ clerk, since: timeSchema, isKept: v.boolean() })),
  entries: v.pipe(
    v.array(
      v.variant('type', [
        v.object({ ...by, type: v.literal('note'), text: v.string() }),
        v.object({ ...by, type: v.picklist(['takenOver', 'givenTo']), other: clerk }),
        v.object({ ...by, type: v.literal('givenBack') }),
        v.object({ ...by, type: v.literal('acted'), act: v.string() }),
      ]),
    ),
    v.readonly(),
  ),
})
