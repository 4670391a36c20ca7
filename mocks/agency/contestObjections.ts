import type { PartialAnswers } from '../../src/domain/application.ts'
import { normaliseIdNumber } from '../../src/domain/identity.ts'
import { findContestable } from '../../src/procedures/contest.ts'
import { viewOf } from './caseView.ts'
import { findReview, findWithdrawnReview, partiesOf } from './contests.ts'
import type { Judge } from './evidence.ts'
import { objection } from './reply.ts'
import type { CaseRow } from './rows.ts'

const isTheirs = (row: CaseRow, { idNumber = '' }: PartialAnswers): boolean =>
  partiesOf(row).includes(normaliseIdNumber(idNumber))

/**
 * What speaks against contesting: the case is none of the person's, or nothing was decided in it; a review of it was asked for
 * already (行政复议法 art. 30), or withdrawn (行政复议法实施条例 art. 38); it was decided later than they say.
 */
export const contestObjections: Judge = (tables, answers, now) => {
  const { contestedCase = '', decisionDay = '' } = answers
  const contested = tables.get('cases', contestedCase)
  const found = contested && isTheirs(contested, answers) && findContestable(viewOf(contested, now))
  if (!contested || !found) return [objection('contestedCase', 'review.noDecision')]
  if (findReview(tables, contested, now) !== undefined) return [objection('contestedCase', 'review.done')]
  if (findWithdrawnReview(tables, contested, now) !== undefined)
    return [objection('contestedCase', 'review.withdrawn')]
  return decisionDay < found.day ? [objection('decisionDay', 'review.beforeDecision')] : []
}
