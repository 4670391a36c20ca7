import type { HandOut, HandOutAnswer, HandOutRefusal } from '../../src/api/ledgerSchemas.ts'
import { maskIdNumber } from '../../src/domain/identity.ts'
import { appendEntry, headOf } from '../../src/domain/ledgerChain.ts'
import {
  type HeldCardState,
  type LedgerEntry,
  type LedgerEntryType,
  type LedgerRecord,
  refusalOf,
  stateAfter,
} from '../../src/domain/ledgerEntries.ts'
import type { LedgerTotals } from '../../src/domain/ledgerTotals.ts'
import { maskName } from '../../src/domain/receiptAnswers.ts'
import { caseStatus } from './casePast.ts'
import { isDemoUpload } from './demoEvidence.ts'
import { goneOn, isReversible } from './entryEffects.ts'
import { holdUpload } from './evidence.ts'
import { remindedUntil } from './heldReminders.ts'
import { keepCase } from './ledger.ts'
import { entryKey, type HeldBy } from './organisationRows.ts'
import type { CaseRow, Changing, Reading } from './rows.ts'
import { rowOf, type Session } from './sessions.ts'
import { momentOf } from './time.ts'

/** The line of this id in the organisation's ledger. */
export function findEntry(tables: Reading, code: string, id: string): LedgerEntry | undefined {
  const [found] = tables.by('ledger', 'entry', entryKey(code, id))
  return found && 'entry' in found[1] ? found[1].entry : undefined
}

/** What is told of a card, beside what the agency knows of it. */
type Told = Pick<LedgerRecord, 'id' | 'at' | 'type' | 'recipient' | 'reason' | 'reverses' | 'note'>

/** A line about the card of a case, before it has its place. */
export function recordOf(row: CaseRow, told: Told, session: Session, now: string): LedgerRecord {
  return {
    ...told,
    enteredAt: now,
    batch: row.heldBy?.batch ?? '',
    caseNumber: row.number,
    name: maskName(row.answers.name ?? ''),
    idNumber: maskIdNumber(row.idNumber),
    cardLast4: row.cardNumber.slice(-4),
    bank: row.answers.bank ?? '',
    operator: session.operator.name,
  }
}

/** The totals after a line: what came in is what was handed out, went back, is lost or still lies there. @param before what the card was. */
function counted(
  totals: LedgerTotals,
  type: LedgerEntryType,
  before: HeldCardState | undefined,
): LedgerTotals {
  if (type === 'received') return { ...totals, received: totals.received + 1, kept: totals.kept + 1 }
  if (type === 'found') return { ...totals, lost: totals.lost - 1, kept: totals.kept + 1 }
  if (type === 'reversed')
    return before ? { ...totals, [before]: totals[before] - 1, kept: totals.kept + 1 } : totals
  return { ...totals, [type]: totals[type] + 1, kept: totals.kept - 1 }
}

/** Since when a card was there to be handed out, kept beyond what is entered of it: anew only for one that comes in or is found. */
function keptSinceOf(type: LedgerEntryType, before: HeldBy['card']): { readonly keptSince?: string } {
  if (!before || type === 'received' || type === 'found') return {}
  const keptSince = before.keptSince ?? (before.state === 'kept' ? before.since : undefined)
  return keptSince === undefined ? {} : { keptSince }
}

/** Writes a line at the end of the organisation's ledger, with the head, the totals and what it makes of the card. */
export function enterLine(
  tables: Changing,
  row: CaseRow,
  record: LedgerRecord,
  session: Session,
): LedgerEntry {
  const { code } = session.organisation
  const organisation = rowOf(tables, code)
  const entry = appendEntry(organisation.head, record)
  tables.enter({ organisation: code, entry })
  const before = row.heldBy?.card?.state
  const totals = counted(organisation.totals, entry.type, before)
  tables.set('organisations', code, { ...organisation, head: headOf(entry), totals })
  const batch = tables.get('batches', entry.batch)
  if (batch)
    tables.set('batches', batch.number, { ...batch, totals: counted(batch.totals, entry.type, before) })
  const mark = entry.recipient?.mark
  const { heldBy } = row
  if (!heldBy) throw new Error('A card in a ledger is one that an organisation holds')
  const { missingSince: _, ...others } = heldBy
  const times = (heldBy.card?.times ?? 0) + (entry.type === 'received' ? 1 : 0)
  const card = {
    state: stateAfter[entry.type],
    batch: entry.batch,
    entry: entry.id,
    since: record.enteredAt,
    times,
    ...keptSinceOf(entry.type, heldBy.card),
  }
  const marks = mark ? { marks: [...(heldBy.marks ?? []), mark] } : {}
  const reminded = remindedUntil(row, record.enteredAt)
  const told = reminded.length > 0 ? { reminded } : {}
  const held = { ...row, heldBy: { ...others, card, ...marks, ...told } }
  keepCase(tables, row, goneOn(held, entry, before, record.enteredAt))
  if (mark) holdUpload(tables, mark, momentOf(record.enteredAt))
  return entry
}

/** Enters what an operator tells of a card, once; or says why not. */
export function enterHandOut(tables: Changing, told: HandOut, session: Session, now: string): HandOutAnswer {
  const { id, caseNumber, ...rest } = told
  const known = findEntry(tables, session.organisation.code, id)
  if (known) return { id, entry: known }
  const row = tables.get('cases', caseNumber)
  const refused = findRefusal(tables, told, row, session, now)
  if (refused || !row) return { id, refused: refused ?? 'unknownCase' }
  return { id, entry: enterLine(tables, row, recordOf(row, { id, ...rest }, session, now), session) }
}

function findRefusal(
  tables: Reading,
  told: HandOut,
  row: CaseRow | undefined,
  { organisation }: Session,
  now: string,
): HandOutRefusal | undefined {
  if (!row?.heldBy || row.heldBy.code !== organisation.code) return 'unknownCase'
  if (told.at > now) return 'ahead'
  const { card, batch } = row.heldBy
  const refusal = refusalOf({ ...told, batch }, card)
  if (refusal) return refusal
  if (told.type === 'reversed' && card)
    return isReversible(tables, row, card.state, now) ? undefined : 'goneOn'
  if (caseStatus(row, now) !== 'withEmployer') return 'goneOn'
  const { mark, sign } = told.recipient ?? {}
  if (mark === undefined) return sign === 'thumbprint' ? 'markMissing' : undefined
  return isDemoUpload(mark) || tables.get('files', mark) ? undefined : 'markMissing'
}
