import { type ErrorStatus, problemTypes } from '../../src/api/operation.ts'
import type { ProblemDetails } from '../../src/api/schemas.ts'
import type { FieldName } from '../../src/domain/application.ts'
import type { Problem, ProblemCode } from '../../src/domain/problem.ts'
import type { FieldProblem } from '../../src/journey/types.ts'

/** What the agency answers: what was asked for, or a refusal in the form of RFC 9457. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ProblemDetails; readonly retryAfter?: number }

export const answer = <T>(value: T): Reply<T> => ({ ok: true, value })

const titles: Record<ErrorStatus, string> = {
  400: 'The request is not as the interface describes it',
  401: 'The access key is missing or opens no case of this number',
  404: 'There is nothing under this address',
  409: 'This does not fit what is already there',
  410: 'It has expired',
  413: 'The file is too large',
  415: 'Files of this type are not taken',
  422: 'The agency has objections',
  429: 'Too many in a short time',
}

/** A refusal. `retryAfter` in seconds. */
export function refuse(
  status: ErrorStatus,
  more: {
    readonly errors?: readonly FieldProblem[]
    readonly type?: string
    readonly differs?: readonly FieldName[]
    readonly retryAfter?: number
  } = {},
): Reply<never> {
  return {
    ok: false,
    problem: {
      type: more.type ?? problemTypes.plain,
      title: titles[status],
      status,
      ...(more.errors ? { errors: [...more.errors] } : {}),
      ...(more.differs ? { differs: [...more.differs] } : {}),
    },
    ...(more.retryAfter === undefined ? {} : { retryAfter: more.retryAfter }),
  }
}

/** An objection to one answer. */
export const objection = (field: FieldName, problem: ProblemCode | Problem): FieldProblem => ({
  field,
  problem: typeof problem === 'string' ? { code: problem } : problem,
})
