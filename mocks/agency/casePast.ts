import { type CaseEvent, type CaseStatus, happened, isOver, statusOf } from '../../src/domain/case.ts'
import { isCompleted } from '../../src/domain/completed.ts'
import type { CaseRow } from './rows.ts'

/** A case's own now: the agency's, but never before the last thing somebody did, even when the clock was turned back. */
export const caseTime = (row: CaseRow, now: string): string => (now < row.actedAt ? row.actedAt : now)

/** What has happened to a case so far. */
export const pastOf = (row: CaseRow, now: string): readonly CaseEvent[] =>
  happened(row.events, caseTime(row, now))

/** Where a case stands; a case in the tables has been submitted. */
export function caseStatus(row: CaseRow, now: string): CaseStatus {
  const status = statusOf(pastOf(row, now))
  return status === 'new' ? 'submitted' : status
}

/** Whether the agency, the bank or the person still has to do something before there is a result. */
export const isOpen = (status: CaseStatus): boolean => !isOver({ status }) && !isCompleted({ status })
/** Whether the person has the card. */
export const isInHand = (status: CaseStatus): boolean => status === 'collected'
