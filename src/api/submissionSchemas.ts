import * as v from 'valibot'
import { answersSchema, idSchema } from '../domain/answersSchema.ts'
import { caseStatuses } from '../domain/case.ts'
import { caseKinds } from '../domain/caseKinds.ts'
import { languages } from '../domain/language.ts'
import { dateSchema, timeSchema } from '../domain/valueSchemas.ts'
import { enteredBySchema, helpUsedSchema } from './helpSchemas.ts'
import { numberSchema } from './schemas.ts'

// What is sent to be submitted, and the receipt that says what was taken.

export const submissionSchema = v.object({
  answers: answersSchema,
  language: v.exactOptional(
    v.pipe(
      v.picklist(languages),
      v.description('In which language the person is to be written to; Chinese where it is not said'),
    ),
  ),
  contentId: v.exactOptional(
    v.pipe(
      idSchema,
      v.description(
        'Made by the client for this very body. The receipt carries that of the body which was taken, so that nobody takes the receipt of another one for their own.',
      ),
    ),
  ),
  help: v.exactOptional(
    v.pipe(
      helpUsedSchema,
      v.description(
        'The help in which it was filled in, with the key of the person, or of the staff at whose counter it was',
      ),
    ),
  ),
})

export const receiptSchema = v.object({
  number: numberSchema,
  kind: v.picklist(caseKinds),
  // A receipt whose day can't be read is still the agency's word that it has the application, with the key to it.
  submittedAt: v.fallback(timeSchema, ''),
  due: v.fallback(v.pipe(dateSchema, v.description('Until when the agency answers')), ''),
  dueIsLaw: v.pipe(v.boolean(), v.description('true: a legal period; false: an estimate')),
  accessKey: idSchema,
  status: v.pipe(
    v.picklist([...caseStatuses, 'unknown']),
    v.description('Where the case stands now: a receipt that is asked for later may be of one that is over'),
  ),
  contentId: v.exactOptional(
    v.pipe(idSchema, v.description('That of the body which was taken; missing where that had none')),
  ),
  enteredBy: v.exactOptional(enteredBySchema),
  answers: v.pipe(
    answersSchema,
    v.description(
      'What the agency has, as it stands now: names of persons and all numbers masked, the recipient’s name not; no files, proofs, consents or declarations',
    ),
  ),
})

export const reusableSchema = v.object({
  answers: v.pipe(
    answersSchema,
    v.description('All but the proof of the mobile number, consents and declarations, which are given anew'),
  ),
})

export type Receipt = v.InferOutput<typeof receiptSchema>
