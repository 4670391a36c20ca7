import type { AnswerOf } from '../../src/api/contract.ts'
import type { BatchRow as BatchRowView } from '../../src/api/organisationSchemas.ts'
import { type CaseStatus, findAskedField, transitions } from '../../src/domain/case.ts'
import { maskIdNumber } from '../../src/domain/identity.ts'
import { organisationLimits } from '../../src/domain/organisations.ts'
import { maskName } from '../../src/domain/receiptAnswers.ts'
import { placesOf, viewOfBatch } from './batches.ts'
import { caseStatus, pastOf } from './casePast.ts'
import { cardHere } from './heldCard.ts'
import { correctionDueOf } from './lastDays.ts'
import type { BatchRow } from './organisationRows.ts'
import type { CaseRow, Paging } from './rows.ts'

/** A page of the cases of a batch. */
export function pageOfBatch(
  tables: Paging,
  row: BatchRow,
  asked: { readonly after?: string; readonly limit?: string; readonly status?: CaseStatus },
  now: string,
): AnswerOf<'getBatch'> {
  const places = placesOf(tables, row.number, now)
  const wanted = asked.status ? (places.get(asked.status) ?? []) : [...places.values()].flat()
  const ahead = wanted.filter((seq) => seq > Number(asked.after ?? 0)).sort((a, b) => a - b)
  const { page } = organisationLimits
  const seqs = ahead.slice(0, Math.min(Math.max(1, Number(asked.limit ?? page)), page))
  return {
    batch: viewOfBatch(tables, row, now),
    rows: tables.at('cases', seqs).map(([, one]) => viewOfRow(one, now)),
    next: seqs.length < ahead.length ? (seqs.at(-1) ?? null) : null,
  }
}

/** A case of a batch as the organisation sees it: nothing that it need not see again. */
export function viewOfRow(row: CaseRow, now: string): BatchRowView {
  const past = pastOf(row, now)
  const status = caseStatus(row, now)
  const last = past.findLast(({ type }) => transitions[type].to !== 'same')
  const asked = findAskedField(past)
  const card = cardHere(row, now)
  return {
    key: row.heldBy?.key ?? row.number,
    number: row.number,
    name: maskName(row.answers.name ?? ''),
    idNumber: maskIdNumber(row.idNumber),
    status,
    since: last?.at ?? row.actedAt,
    bank: row.answers.bank ?? '',
    ...(card ? { cardLast4: row.cardNumber.slice(-4), card } : {}),
    ...(asked && last ? { asked, correctBy: correctionDueOf(last) } : {}),
    ...(last?.reason ? { reason: last.reason } : {}),
  }
}
