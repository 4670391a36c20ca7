import { getClient } from './client.ts'
import type { AnswerOf } from './contract.ts'
import { randomId } from './randomId.ts'

/** Has a code sent to a mobile number. Each call asks for a new one; a lost answer does not send two. */
export function requestCode(mobile: string): Promise<AnswerOf<'requestCode'>> {
  return getClient().call('requestCode', { body: { mobile }, key: randomId() })
}

/** Shows that the code arrived; gives the proof that goes into the answers. */
export function confirmCode(codeId: string, code: string): Promise<AnswerOf<'confirmCode'>> {
  return getClient().call('confirmCode', { params: { codeId }, body: { code }, key: randomId() })
}
