import * as v from 'valibot'
import { enteredByEntries, helpDraftSchema, helpSchema } from '../../src/api/helpSchemas.ts'
import { idSchema } from '../../src/domain/answersSchema.ts'
import { helpRelations } from '../../src/domain/helps.ts'
import { deskClerks } from './deskClerks.ts'

const { kind, scope, until, turn, person, entries } = helpSchema.entries
const text = v.string()

/** Somebody who helps a person with one application. Opened at a counter it has no person's key: the person is there. */
export const helpRowSchema = v.object({
  personKey: v.exactOptional(idSchema),
  kind,
  scope,
  until,
  code: text,
  person,
  turn,
  entries,
  helper: v.exactOptional(
    v.object({ key: idSchema, name: text, relation: v.exactOptional(v.picklist(helpRelations)) }),
  ),
  /** The clerk at the counter who opened it. */
  clerk: v.exactOptional(v.picklist(deskClerks)),
  draft: v.exactOptional(helpDraftSchema),
  /** What the helper entered and the person left so. */
  entered: v.array(text),
  ended: v.exactOptional(v.picklist(['dismissed', 'left', 'submitted'])),
})
export type HelpRow = v.InferOutput<typeof helpRowSchema>

/** Who entered a case, in its row; `clerk`: which of the staff. */
export const enteredByRowSchema = v.object({
  ...enteredByEntries,
  clerk: v.exactOptional(v.picklist(deskClerks)),
})
export type EnteredByRow = v.InferOutput<typeof enteredByRowSchema>
