import { answersSchema } from '../../src/domain/answersSchema.ts'

/** Every name of the data dictionary. */
export const allFieldNames = Object.keys(answersSchema.entries)
