import type * as v from 'valibot'
import type { addressSchema, answersSchema, knownRecordsSchema, mobileProofSchema } from './answersSchema.ts'

export type Address = v.InferOutput<typeof addressSchema>
export type MobileProof = v.InferOutput<typeof mobileProofSchema>
export type KnownRecords = v.InferOutput<typeof knownRecordsSchema>

/** The data dictionary: everything a person can be asked, in one flat record. Its schema says what each is. */
export type Answers = Required<v.InferOutput<typeof answersSchema>>

export type FieldName = keyof Answers
/** What has been answered so far. */
export type PartialAnswers = { readonly [K in FieldName]?: Answers[K] }
/** Answers as they change: undefined takes one away. */
export type AnswerChanges = { readonly [K in FieldName]?: Answers[K] | undefined }

/** `idExpiry` of a permanent document (长期; Resident ID Card Law art. 5). */
export const permanent = 'permanent'
