import { type CaseEventType, happened, isOver, mayHappen } from '../../src/domain/case.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { caseStatus, caseTime, pastOf } from './casePast.ts'
import { casesOf, isReplaced } from './personCases.ts'
import type { CaseRow, Changing, Reading } from './rows.ts'
import { planAhead } from './timetable.ts'

/** After these the agency takes the contested case up again. */
const setsGoing: ReadonlySet<CaseEventType> = new Set(['decisionChanged', 'decisionRevoked', 'actionOrdered'])

/** Who may contest what was decided on a case: whose it is, and who acted in it for a child or another person. */
export const partiesOf = ({ idNumber, answers: { guardianIdNumber, agentIdNumber } }: CaseRow): string[] =>
  [idNumber, guardianIdNumber, agentIdNumber].flatMap((id) => id ?? [])

/**
 * The number of the review that was asked for of what was decided on a case last, unless it came to nothing. What was decided anew
 * after a review is a decision by itself.
 */
export const findReview = (tables: Reading, contested: CaseRow, now: string): string | undefined =>
  reviewsOf(tables, contested, now).findLast((row) => !isOver({ status: caseStatus(row, now) }))?.number

/**
 * The number of the last review of the same that was withdrawn, and stands so: none is asked for again on the same facts and grounds
 * (行政复议法实施条例 art. 38). One that was not admitted is asked for again once what it lacked is there.
 */
export const findWithdrawnReview = (tables: Reading, contested: CaseRow, now: string): string | undefined =>
  reviewsOf(tables, contested, now).findLast((row) => caseStatus(row, now) === 'withdrawn')?.number

/** All reviews of what was decided on a case last, the oldest first. */
function reviewsOf(tables: Reading, contested: CaseRow, now: string): CaseRow[] {
  const decided = pastOf(contested, now).findLast(({ type }) => type === 'rejected' || type === 'settled')
  return partiesOf(contested)
    .flatMap((id) => casesOf(tables, id))
    .filter(
      (row) =>
        row.answers.contestedCase === contested.number &&
        row.events.every(({ at }) => !decided || at >= decided.at),
    )
}

/** Does what follows from a change of a case: to the one that it contests, or, as it was planned anew, from the review of it. */
export function followReviews(tables: Changing, row: CaseRow, now: string): void {
  const isReview = procedures[row.kind].contests
  const review = isReview ? row : tables.get('cases', findReview(tables, row, now) ?? '')
  if (review) followReview(tables, review, now)
}

/**
 * Lets the case that a review is about go on as the review says: from its outcome on it is decided anew. Where the review was
 * withdrawn, or says something else now, what was planned so falls away.
 */
export function followReview(tables: Changing, review: CaseRow, now: string): void {
  const contested = tables.get('cases', review.answers.contestedCase ?? '')
  if (!contested) return
  const planned = withoutReopening(contested, now)
  const outcome = review.events.find(({ type }) => setsGoing.has(type))
  const next = outcome && !isReplaced(tables, contested, now) ? reopened(planned, outcome.at) : planned
  replace(tables, contested, next)
}

const replace = (tables: Changing, row: CaseRow, next: CaseRow): void => {
  if (next !== row) tables.set('cases', row.number, next)
}

/** What was to be taken up again of a person's older cases of a kind, but was asked for anew meanwhile. */
export function dropReopenings(tables: Changing, asked: CaseRow, now: string): void {
  for (const row of casesOf(tables, asked.idNumber))
    if (row.kind === asked.kind) replace(tables, row, withoutReopening(row, now))
}

/** A case as it goes on without a review. */
function withoutReopening(row: CaseRow, now: string): CaseRow {
  const time = caseTime(row, now)
  if (!row.events.some(({ type, at }) => type === 'takenUpAgain' && at > time)) return row
  const past = pastOf(row, now)
  return { ...row, events: [...past, ...planAhead({ ...row, happened: past }, time)] }
}

/** A case that is taken up again at a time, unless that was done or it is decided well by then. */
function reopened(row: CaseRow, at: string): CaseRow {
  const before = happened(row.events, at)
  const isDone = before.some((event) => event.type === 'takenUpAgain' && event.at === at)
  if (isDone || !mayHappen(before, 'takenUpAgain')) return row
  const past = [...before, { type: 'takenUpAgain', at, by: 'agency' } as const]
  return { ...row, events: [...past, ...planAhead({ ...row, happened: past }, at)] }
}
