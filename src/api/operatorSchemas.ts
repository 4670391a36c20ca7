import * as v from 'valibot'
import { text } from '../domain/answersSchema.ts'
import { operatorActs } from '../domain/organisationCodes.ts'
import { timeSchema } from '../domain/valueSchemas.ts'

// Who acts for an organisation, and who said so.

export const operatorSchema = v.object({
  id: v.pipe(v.string(), v.description('The organisation’s own, the same in every session')),
  name: v.string(),
  mobile: v.pipe(v.string(), v.description('Masked')),
  isHead: v.pipe(
    v.boolean(),
    v.description('Whether this operator appoints and dismisses the others (负责人)'),
  ),
  acts: v.pipe(v.boolean(), v.description('false: dismissed')),
})

export const operatorsSchema = v.object({
  operators: v.array(operatorSchema),
  changes: v.pipe(
    v.array(
      v.object({
        at: timeSchema,
        act: v.picklist(operatorActs),
        name: v.pipe(v.string(), v.description('Of the operator it was done to')),
        mobile: v.exactOptional(
          v.pipe(v.string(), v.description('Theirs, masked: which of two of one name')),
        ),
        by: v.exactOptional(
          v.pipe(v.string(), v.description('The operator who did it; left out: the agency')),
        ),
      }),
    ),
    v.description('The newest first'),
  ),
})

export const newOperatorSchema = v.object({ name: text(100), mobile: text(40) })

/** Somebody who acts for an organisation, or did. */
export type OperatorSeen = v.InferOutput<typeof operatorSchema>
