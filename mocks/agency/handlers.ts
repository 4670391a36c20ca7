import type { AnswerOf, CallOf, OperationId } from '../../src/api/contract.ts'
import type { Reply } from './reply.ts'

/** `text`: the body as it came; the same key must come with the same bytes. `client`: whose calls are counted together. */
export type Asked<I extends OperationId> = CallOf<I> & { readonly text: string; readonly client: string }

/** What answers these operations, one method each. */
export type Handlers<I extends OperationId> = {
  readonly [J in I]: (asked: Asked<J>) => Promise<Reply<AnswerOf<J>>>
}
