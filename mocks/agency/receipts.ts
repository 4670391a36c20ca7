import type { Receipt } from '../../src/api/submissionSchemas.ts'
import { isSubmitOperation } from '../../src/api/submitOperations.ts'
import { receiptAnswers } from '../../src/domain/receiptAnswers.ts'
import { caseStatus, pastOf } from './casePast.ts'
import { keptAnswers } from './consents.ts'
import { dueOf } from './due.ts'
import { enteredByOf } from './enteredBy.ts'
import type { KeyRow } from './keptRows.ts'
import { opensCase } from './retention.ts'
import type { CaseRow, Reading } from './rows.ts'

/** What the person was told when the case was opened, and how it stands. */
export function receiptOf(row: CaseRow, now: string): Receipt {
  const due = dueOf({ ...row, happened: row.events.slice(0, 1) })
  return {
    number: row.number,
    kind: row.kind,
    submittedAt: row.events[0]?.at ?? row.actedAt,
    due: due.on,
    dueIsLaw: due.isLaw,
    accessKey: row.accessKey,
    status: caseStatus(row, now),
    ...enteredByOf(row),
    answers: receiptAnswers(keptAnswers(row, pastOf(row, now))),
  }
}

/** The receipt of the submission that was committed under a key, with where its case stands now. */
export function findReceipt(tables: Reading, key: string, now: string): Receipt | undefined {
  const row = tables.get('keys', key)
  // What an organisation applied for has no receipt for it: that opens the case, which is the person's.
  const found = row && isSubmitOperation(row.operation) ? findTaken(tables, key) : undefined
  return found && { ...receiptOf(found.row, now), ...found.taken }
}

/** Whether the case that came of what was committed under a key lies there and can’t be read. */
export const isUnreadable = (tables: Reading, { body }: KeyRow): boolean =>
  tables.isTaken('cases', (body as Pick<Receipt, 'number'>).number)

/** What was committed under a key, and the case that came of it. */
export function findTaken(tables: Reading, key: string) {
  const row = tables.get('keys', key)
  if (!row || !opensCase(row.operation)) return undefined
  // Only `submit` writes rows of these operations; before there were content ids it wrote the whole receipt.
  const { number, contentId } = row.body as Pick<Receipt, 'number' | 'contentId'>
  const found = tables.get('cases', number)
  return found && { row: found, taken: { number, ...(contentId ? { contentId } : {}) } }
}
