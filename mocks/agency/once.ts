import { type OperationId } from '../../src/api/contract.ts'
import { problemTypes } from '../../src/api/operation.ts'
import { fingerprintOf } from './random.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { Changing } from './rows.ts'

/**
 * Does an idempotent write once: the same key with the same body gets the first answer again, with another body it is refused.
 * A refusal is not remembered, for nothing was done. `ms`: the agency's now.
 */
export function once<T>(
  tables: Changing,
  operation: OperationId,
  asked: { readonly key: string; readonly text: string; readonly params?: object },
  ms: number,
  work: () => Reply<T>,
): Reply<T> {
  const fingerprint = fingerprintOf(JSON.stringify([asked.params, asked.text]))
  const earlier = tables.get('keys', asked.key)
  if (earlier) {
    if (earlier.operation !== operation || earlier.fingerprint !== fingerprint)
      return refuse(422, { type: problemTypes.keyReused })
    // The row was written below, by the same operation.
    return answer(earlier.body as T)
  }
  const reply = work()
  if (reply.ok)
    tables.set('keys', asked.key, { operation, fingerprint, status: 200, body: reply.value, at: ms })
  return reply
}
