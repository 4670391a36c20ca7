import * as v from 'valibot'
import { isSoundMoment } from '../../src/domain/dates.ts'
import { batchMatters, organisationKinds } from '../../src/domain/organisationCodes.ts'
import { dateSchema, timeSchema, wholeSchema } from '../../src/domain/valueSchemas.ts'

// Everybody's agency carries this, so it looks at what is reckoned with. What else stands in a line of a ledger its hash is for.

const text = v.string()
const totals = v.record(v.picklist(['received', 'issued', 'returned', 'lost', 'kept']), wholeSchema)

/** Who applied for a person, in the row of the case. */
export const heldBySchema = v.looseObject({
  code: text,
  kind: v.picklist(organisationKinds),
  name: text,
  batch: text,
  key: text,
  authorisation: v.exactOptional(v.looseObject({})),
  reminded: v.exactOptional(v.array(timeSchema)),
  card: v.exactOptional(
    v.object({
      state: text,
      batch: text,
      entry: v.exactOptional(text),
      since: timeSchema,
      times: wholeSchema,
    }),
  ),
})

/** The tables of organisations. */
export const organisationRowSchemas = {
  sessions: v.object({ organisation: text, operator: text, until: v.custom<number>(isSoundMoment) }),
  organisations: v.object({
    code: text,
    dismissed: v.array(text),
    appointed: v.exactOptional(v.array(v.object({ id: text, name: text, mobile: text }))),
    changes: v.exactOptional(v.array(v.looseObject({ at: timeSchema, act: text, name: text }))),
    head: v.object({ count: wholeSchema, hash: text }),
    totals,
  }),
  batches: v.object({
    number: text,
    organisation: text,
    name: text,
    matter: v.exactOptional(v.picklist(batchMatters)),
    at: timeSchema,
    operator: text,
    totals,
  }),
  invitations: v.object({
    organisation: text,
    until: dateSchema,
    isRevoked: v.boolean(),
    lock: v.exactOptional(
      v.object({ check: text, share: text, wrong: wholeSchema, tried: v.exactOptional(text) }),
    ),
    answered: v.exactOptional(v.object({ fingerprint: text, answer: v.exactOptional(text) })),
  }),
}

/** A line in the ledger of an organisation. */
export const chainRowSchema = v.object({
  seq: wholeSchema,
  organisation: text,
  entry: v.looseObject({ seq: wholeSchema, id: text, batch: text, hash: text }),
})
