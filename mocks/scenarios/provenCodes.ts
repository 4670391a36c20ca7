import { findProcedure } from '../../src/procedures/procedures.ts'
import { momentOf } from '../agency/time.ts'
import type { DemoDraft, DemoState } from './demoState.ts'

/** The code with which somebody has shown the mobile number who corrects a record: without it the agency does not show the record. */
export function provenCodes(draft: DemoDraft | null, now: string): DemoState['codes'] {
  const given = draft && findProcedure(draft.journey)?.changesRecord ? draft.answers.mobileProof : undefined
  if (!given) return []
  const { mobile, proof } = given
  return [['play-code', { mobile, proof, code: '000000', sentAt: momentOf(now), wrong: 0, confirmed: true }]]
}
