import * as v from 'valibot'
import { text } from '../domain/answersSchema.ts'
import { consents } from '../domain/consents.ts'
import { signKinds } from '../domain/ledgerEntries.ts'
import { type RosterColumn, rosterColumns } from '../domain/roster/columns.ts'
import { timeSchema } from '../domain/valueSchemas.ts'

const numbers = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(4000))

/** What a signature or a thumbprint is drawn from, or the picture of one that was photographed. */
const markSchema = v.union([
  v.object({ strokes: v.pipe(v.array(numbers), v.maxLength(400)) }),
  v.object({ press: v.pipe(numbers, v.length(4)) }),
  v.object({ typed: text(200) }),
  v.object({ type: v.picklist(['image/png', 'image/jpeg']), base64: v.pipe(v.string(), v.base64()) }),
])

/**
 * What a person says on their own phone. A decision names whom it is about: under another name, number or guardian it is about somebody
 * else. It comes from outside, so that every part of it is looked at.
 */
export const replySchema = v.variant('says', [
  v.object({
    says: v.literal('decided'),
    at: timeSchema,
    name: text(200),
    idNumber: text(80),
    guardianName: v.exactOptional(text(200)),
    bank: text(40),
    consents: v.pipe(v.array(v.picklist(consents)), v.maxLength(consents.length)),
    homeVisit: v.exactOptional(v.boolean()),
    sign: v.picklist(signKinds),
    mark: markSchema,
  }),
  v.object({ says: v.literal('refused'), at: timeSchema }),
  v.object({
    says: v.literal('objected'),
    at: timeSchema,
    columns: v.pipe(
      v.array(v.custom<RosterColumn>((each) => rosterColumns.some((known) => known === each))),
      v.minLength(1),
      v.maxLength(rosterColumns.length),
    ),
  }),
])

/** What came back of an invitation. */
export type Reply = v.InferOutput<typeof replySchema>
export type DecidedReply = Extract<Reply, { says: 'decided' }>
/** What was signed with. */
export type ReplyMark = v.InferOutput<typeof markSchema>
