import * as v from 'valibot'
import { mobileProofSchema, text } from '../domain/answersSchema.ts'
import {
  contributionStates,
  insurances,
  lookUpActors,
  lookUpReasons,
  objectionOutcomes,
  standings,
} from '../domain/contributionRecord.ts'
import { idTypes } from '../domain/identity.ts'
import { dateSchema, monthSchema, timeSchema, wholeSchema } from '../domain/valueSchemas.ts'
import { numberSchema } from './schemas.ts'

/** Whose record is asked for, and that their mobile number is at hand. */
export const contributionLookUpSchema = v.object({
  idType: v.picklist(idTypes),
  idNumber: v.string(),
  name: v.string(),
  mobileProof: mobileProofSchema,
})

const lookEntries = { at: timeSchema, why: v.picklist(lookUpReasons) } as const

/** What a person wants of looks at their record: one checked that they do not know, with what they say of it; to be told of looks, or no more. */
export const recordActionSchema = v.object({
  ...contributionLookUpSchema.entries,
  lookUp: v.exactOptional(v.object({ ...lookEntries, note: text(200) })),
  tells: v.exactOptional(v.boolean()),
})

const periodSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/),
  v.description('A month, `YYYY-MM`; a year, `YYYY`, where it is paid at once'),
)

export const contributionRecordSchema = v.object({
  at: v.pipe(timeSchema, v.description('The time of which it says how things stood')),
  holder: v.object({ name: v.string(), idMasked: v.string() }),
  standing: v.picklist(standings),
  entries: v.array(
    v.object({
      period: periodSchema,
      payer: v.pipe(v.nullable(text(80)), v.description('The employer; null where the person pays alone')),
      base: v.pipe(v.nullable(wholeSchema), v.description('Yuan a month; null where a fixed sum is paid')),
      shares: v.array(
        v.object({
          insurance: v.picklist(insurances),
          state: v.picklist(contributionStates),
          own: v.pipe(wholeSchema, v.description('What the person pays, in fen')),
        }),
      ),
    }),
  ),
  lookUps: v.pipe(
    v.array(
      v.object({
        ...lookEntries,
        by: v.picklist(lookUpActors),
        objection: v.exactOptional(
          v.object({
            number: v.string(),
            due: v.pipe(dateSchema, v.description('By when it is answered at the latest')),
            state: v.picklist(['open', ...objectionOutcomes]),
            answeredAt: v.exactOptional(timeSchema),
          }),
        ),
      }),
    ),
    v.description('Who looked at the record, or tried to, the newest first: the last fifty'),
  ),
  tells: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description('Whether the person is told when somebody else looks; left out where nobody can be'),
    ),
  ),
  corrections: v.pipe(
    v.array(
      v.object({
        number: numberSchema,
        months: v.array(monthSchema),
        state: v.picklist(['open', 'corrected', 'refused']),
      }),
    ),
    v.description('What was asked to be corrected, the newest first'),
  ),
})

export type ContributionLookUp = v.InferOutput<typeof contributionLookUpSchema>
export type RecordAction = v.InferOutput<typeof recordActionSchema>
export type ContributionAnswer = v.InferOutput<typeof contributionRecordSchema>
