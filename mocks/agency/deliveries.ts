import type { AnswerOf, CallOf } from '../../src/api/contract.ts'
import { refusalOf } from '../../src/domain/ledgerEntries.ts'
import { caseStatus, pastOf } from './casePast.ts'
import { enterLine, findEntry, recordOf } from './organisationLedger.ts'
import type { CaseRow, Changing } from './rows.ts'
import type { Session } from './sessions.ts'

/**
 * Counts the cards of a batch that came in: each that is there gets its line, each that is not is noted as missing. Told again, by the
 * same operator or another, nothing is entered twice.
 */
export function receiveDelivery(
  tables: Changing,
  batch: string,
  { present, missing, note }: CallOf<'receiveDelivery'>['body'],
  session: Session,
  now: string,
): AnswerOf<'receiveDelivery'> {
  const here = (number: string): CaseRow | undefined => {
    const row = tables.get('cases', number)
    return row?.heldBy?.batch === batch ? row : undefined
  }
  const entries = []
  const unexpected = []
  for (const number of new Set(present)) {
    const row = here(number)
    const id = row && arrivalOf(row, now)
    const known = id && findEntry(tables, session.organisation.code, id)
    if (known) entries.push(known)
    else if (!row || !id || refusalOf({ type: 'received', batch }, row.heldBy?.card)) unexpected.push(number)
    else {
      const told = { id, at: now, type: 'received', ...(note ? { note } : {}) } as const
      entries.push(enterLine(tables, row, recordOf(row, told, session, now), session))
    }
  }
  for (const number of new Set(missing)) {
    const row = here(number)
    const id = row && arrivalOf(row, now)
    if (!row?.heldBy || !id) unexpected.push(number)
    else if (!findEntry(tables, session.organisation.code, id))
      tables.set('cases', number, { ...row, heldBy: { ...row.heldBy, missingSince: now } })
  }
  return { entries, unexpected }
}

/** The id of the line for a card that was handed over: one for each time, whoever counts it; undefined where none was. */
function arrivalOf(row: CaseRow, now: string): string | undefined {
  const times = pastOf(row, now).filter(({ type }) => type === 'handedToEmployer').length
  const wasHere = row.heldBy?.card !== undefined
  return times > 0 && (wasHere || caseStatus(row, now) === 'withEmployer')
    ? `in-${row.number}-${times}`
    : undefined
}
