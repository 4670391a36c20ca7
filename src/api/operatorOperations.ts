import * as v from 'valibot'
import { text } from '../domain/answersSchema.ts'
import type { Operation } from './operation.ts'
import { newOperatorSchema, operatorSchema, operatorsSchema } from './operatorSchemas.ts'

/** Who acts for an organisation: everybody in it may see that, and its head operator appoints and dismisses the others. */
export const operatorOperations = {
  listOperators: {
    method: 'GET',
    path: '/organisation/operators',
    summary: 'Who acts for the organisation, and who appointed or dismissed whom',
    ok: 200,
    answer: operatorsSchema,
    errors: [401],
    access: true,
  },
  appointOperator: {
    method: 'POST',
    path: '/organisation/operators',
    summary: 'Appoint an operator, who signs in by this mobile number',
    body: newOperatorSchema,
    ok: 201,
    answer: operatorSchema,
    errors: [400, 401, 404, 409, 422],
    access: true,
    idempotent: true,
  },
  changeOperator: {
    method: 'PUT',
    path: '/organisation/operators/{operator}',
    summary: 'Dismiss an operator, or let them act again',
    params: v.object({
      operator: v.pipe(text(64), v.description('The id of the operator, as it is listed')),
    }),
    body: v.object({ acts: v.boolean() }),
    ok: 200,
    answer: operatorSchema,
    errors: [400, 401, 404, 409],
    access: true,
  },
} as const satisfies Record<string, Operation>
