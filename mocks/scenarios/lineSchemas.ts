import * as v from 'valibot'
import { type OperationId, operationIds, operationNamed } from '../../src/api/contract.ts'

const faultSchema = v.variant('kind', [
  v.object({
    kind: v.picklist(['offline', 'lostAnswer', 'timeout', 'slowAnswer', 'html', 'truncated', 'wrongJson']),
  }),
  v.object({
    kind: v.literal('status'),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    retryAfter: v.exactOptional(v.string()),
  }),
  v.object({
    kind: v.literal('refusal'),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  }),
])
const isOperation = (value: unknown): value is OperationId | '*' =>
  value === '*' || operationIds.some((id) => id === value)

/** A fault that is set; `left`: for how many calls, null until it is taken away. */
export const setFaultSchema = v.object({
  operation: v.custom<OperationId | '*'>(isOperation, 'no such operation'),
  fault: faultSchema,
  left: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
})

export const oneOperationSchema = v.custom<OperationId>((id) => id !== '*' && isOperation(id))
const longest = 600_000
const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(longest))
export const latencySchema = v.tuple([milliseconds, milliseconds])

/** Whether a real agency is beside the page: a link sends nobody's calls elsewhere. */
export const isOnThisHost = (base: string): boolean => /^\/(?![/\\])/.test(base)

/** What is wrong with an answer by the contract of its operation; undefined when nothing is. */
export function findAnswerProblem(id: OperationId, answer: unknown): string | undefined {
  const operation = operationNamed(id)
  if (!operation.answer || operation.answer === 'bytes') return 'no JSON'
  const parsed = v.safeParse(operation.answer, answer)
  if (parsed.success) return undefined
  const [issue] = parsed.issues
  return `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim()
}
