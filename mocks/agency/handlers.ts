import type { AnswerOf, CallOf, OperationId } from '../../src/api/contract.ts'
import type { Reply } from './reply.ts'
import type { Changing } from './rows.ts'

/** A change at the agency, after what nobody needs any more has made room. */
export type Change = <T>(work: (tables: Changing) => T) => Promise<T>

/** `text`: the body as it came; the same key must come with the same bytes. `client`: whose calls are counted together. */
export type Asked<I extends OperationId> = CallOf<I> & { readonly text: string; readonly client: string }

/** What answers these operations, one method each. */
export type Handlers<I extends OperationId> = {
  readonly [J in I]: (asked: Asked<J>) => Promise<Reply<AnswerOf<J>>>
}
