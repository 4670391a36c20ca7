import type { CaseStatus } from '../../src/domain/case.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { caseStatus, isInHand, isOpen } from './casePast.ts'
import { type Related } from './caseView.ts'
import { findReview, findWithdrawnReview } from './contests.ts'
import { findReplacement } from './personCards.ts'
import { casesOf, isReplaced } from './personCases.ts'
import type { CaseRow, Reading } from './rows.ts'

/** What the person's other cases mean for this one. */
export function relatedTo(tables: Reading, row: CaseRow, now: string): Related {
  const card = tables.get('cards', row.cardNumber)
  const followedBy = findFollower(casesOf(tables, row.idNumber), row, now)
  const replacement = findReplacement(tables, row, now)
  const contestedIn = findReview(tables, row, now)
  const withdrawnReview = findWithdrawnReview(tables, row, now)
  return {
    isReplaced: isReplaced(tables, row, now),
    ...(followedBy ? { followedBy } : {}),
    ...(replacement ? { replacement } : {}),
    ...(contestedIn ? { contestedIn } : {}),
    ...(withdrawnReview && !contestedIn ? { withdrawnReview } : {}),
    ...(card ? { card } : {}),
  }
}

/** The case that the person went on to, as from a registration to the card: under way, or with a card. */
function findFollower(theirs: readonly CaseRow[], { kind }: CaseRow, now: string): string | undefined {
  const { next } = procedures[kind]
  const isGoing = (status: CaseStatus) => isOpen(status) || isInHand(status)
  return theirs.findLast((row) => row.kind === next?.kind && isGoing(caseStatus(row, now)))?.number
}
