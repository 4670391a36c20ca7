import type { AnswerOf } from '../../src/api/contract.ts'
import type { Clock } from './clock.ts'
import { answer, type Reply } from './reply.ts'
import { dateOf } from './time.ts'

/** The day that the agency counts by, on its clock. A file of its own: the first questions ask for nothing else. */
export const getToday = (clock: Clock): Promise<Reply<AnswerOf<'getToday'>>> =>
  Promise.resolve(answer({ asOf: dateOf(clock.now()), now: clock.now(), hotline: '12333', simulated: true }))
