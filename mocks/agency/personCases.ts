import { isOver } from '../../src/domain/case.ts'
import { caseStatus } from './casePast.ts'
import type { CaseRow, Reading } from './rows.ts'

/** All cases of a person, the oldest first. */
export const casesOf = (tables: Reading, idNumber: string): CaseRow[] =>
  tables.by('cases', 'person', idNumber).map(([, row]) => row)

/** Whether another case of the kind is under way or came to a good end. */
export const isReplaced = (tables: Reading, { idNumber, kind, number }: CaseRow, now: string): boolean =>
  casesOf(tables, idNumber).some(
    (other) => other.kind === kind && other.number !== number && !isOver({ status: caseStatus(other, now) }),
  )
