import * as v from 'valibot'
import { idSchema, mobileProofSchema } from '../domain/answersSchema.ts'
import { eCardStates } from '../domain/eCard.ts'
import { familyIdTypes, familyRelations } from '../domain/familyCards.ts'
import { dateSchema, timeSchema } from '../domain/valueSchemas.ts'

/** Whose e-card is to be carried along; the proof is of the mobile number that is on record with the relative. */
export const familyMemberSchema = v.object({
  relation: v.picklist(familyRelations),
  name: v.string(),
  idType: v.exactOptional(
    v.pipe(
      v.picklist(familyIdTypes),
      v.description('The document of the number; a resident ID card where it is not said'),
    ),
  ),
  idNumber: v.string(),
  birthDate: v.exactOptional(
    v.pipe(dateSchema, v.description('Where the number does not carry it, as that of a passport')),
  ),
  mobileProof: mobileProofSchema,
  consent: v.literal(true),
})

/** A relative whose e-card the holder carries along. */
export const familyCardSchema = v.object({
  id: idSchema,
  relation: v.picklist(familyRelations),
  name: v.string(),
  idMasked: v.string(),
  since: timeSchema,
  consent: v.picklist(['own', 'guardian']),
  state: v.picklist(eCardStates),
})
export type FamilyCard = v.InferOutput<typeof familyCardSchema>
