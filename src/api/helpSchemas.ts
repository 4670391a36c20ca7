import * as v from 'valibot'
import { answersSchema, idSchema, text } from '../domain/answersSchema.ts'
import { caseKinds } from '../domain/caseKinds.ts'
import {
  enterers,
  helpActs,
  helpDays,
  helpRelations,
  helpScopes,
  helpSides,
  helpStates,
} from '../domain/helps.ts'
import { dateSchema, timeSchema } from '../domain/valueSchemas.ts'

// Somebody who fills in an application with the person, and what each of them did.

const fields = v.pipe(v.array(v.string()), v.description('Names of the data dictionary'))

export const enteredByEntries = {
  by: v.pipe(v.picklist(enterers), v.description('`staff`: the agency’s own, at a counter (窗口代录)')),
  name: v.string(),
  relation: v.exactOptional(v.picklist(helpRelations)),
  fields: v.pipe(
    v.array(v.string()),
    v.description('What they entered and the person left so: names of the data dictionary'),
  ),
} as const
/** Who entered an application for the person who submitted it. */
export const enteredBySchema = v.pipe(
  v.object(enteredByEntries),
  v.description('Who entered it for the person, if anybody did'),
)
export type EnteredBy = v.InferOutput<typeof enteredBySchema>

/** Which help a submission came of, and who submits it. */
export const helpUsedSchema = v.object({ id: idSchema, key: idSchema })

export const newHelpSchema = v.object({
  kind: v.picklist(caseKinds),
  scope: v.pipe(
    v.picklist(helpScopes),
    v.description('`look`: the helper sees the answers masked and changes none'),
  ),
  days: v.pipe(v.picklist(helpDays), v.description('For how many days from today')),
  person: v.pipe(text(100), v.description('What the person is called, for the helper to know who invites')),
})

export const newHelperSchema = v.object({ name: text(100), relation: v.picklist(helpRelations) })

/** The application as it goes from one to the other. Files go by the ids of their uploads; the proof of the mobile number does not go. */
export const helpDraftSchema = v.object({ id: idSchema, answers: answersSchema })

export const helpSchema = v.object({
  id: idSchema,
  role: v.pipe(v.picklist([...helpSides, 'staff']), v.description('Whose key it was asked for with')),
  kind: v.picklist(caseKinds),
  scope: v.picklist(helpScopes),
  until: v.pipe(dateSchema, v.description('The last day')),
  state: v.picklist(helpStates),
  turn: v.pipe(v.picklist(helpSides), v.description('Who has it in hand')),
  person: v.string(),
  code: v.exactOptional(
    v.pipe(v.string(), v.description('By which the helper comes in; for the person, until somebody has')),
  ),
  helper: v.exactOptional(
    v.object({ name: v.string(), relation: v.exactOptional(v.picklist(helpRelations)) }),
  ),
  draft: v.exactOptional(helpDraftSchema),
  entries: v.pipe(
    v.array(
      v.object({
        at: timeSchema,
        by: v.picklist(helpSides),
        act: v.picklist(helpActs),
        fields: v.exactOptional(fields),
      }),
    ),
    v.description('What was done, the oldest first'),
  ),
})
export type HelpView = v.InferOutput<typeof helpSchema>
