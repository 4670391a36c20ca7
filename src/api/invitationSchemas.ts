import * as v from 'valibot'
import { idSchema } from '../domain/answersSchema.ts'
import { invitationLimits } from '../domain/roster/invitation.ts'
import { dateSchema } from '../domain/valueSchemas.ts'

// What the agency knows of an invitation to decide on one's own phone: a box with a number. Who it is for, and what is in the answer, it does not.

/** How an invitation stands. `over`: its last day is past. `revoked`: the organisation has taken it back. `locked`: its key was asked for too often by somebody who does not know the person's number. */
export const invitationStates = ['open', 'answered', 'revoked', 'over', 'locked'] as const

const stateSchema = v.picklist([...invitationStates, 'unknown'])
const untilSchema = v.pipe(dateSchema, v.description('The last day on which it can be answered'))

/** An answer as only the device that made the invitation can read it. */
export const sealedAnswerSchema = v.pipe(
  v.string(),
  v.regex(/^[\w-]+$/),
  v.maxLength(invitationLimits.answer),
  v.description('Encrypted for the device that made the invitation; the agency can’t read it'),
)

const checkSchema = v.pipe(
  v.string(),
  v.regex(/^[\w-]{43}$/),
  v.description('SHA-256 (base64url) of the id, a blank and the last six signs of the number of who decides'),
)
const shareSchema = v.pipe(idSchema, v.description('Half of the key of the link; random, made by the client'))

export const keyAskedSchema = v.object({ check: checkSchema })
export const keyGivenSchema = v.object({ share: shareSchema })

export const invitationsSentSchema = v.object({
  invitations: v.pipe(
    v.array(
      v.object({
        id: idSchema,
        until: dateSchema,
        lock: v.exactOptional(v.object({ check: checkSchema, share: shareSchema })),
      }),
    ),
    v.minLength(1),
    v.maxLength(invitationLimits.atOnce),
  ),
})

export const invitationsSchema = v.object({
  invitations: v.array(
    v.object({
      id: idSchema,
      state: stateSchema,
      until: untilSchema,
      answer: v.exactOptional(sealedAnswerSchema),
    }),
  ),
})

export const invitationFoundSchema = v.object({
  organisation: v.object({ name: v.string(), nameEn: v.exactOptional(v.string()) }),
  state: stateSchema,
  until: untilSchema,
})

export const invitationAnswerSchema = v.object({ answer: sealedAnswerSchema })
