import type { Batch, Waiting } from '../../src/api/organisationSchemas.ts'
import { type CaseStatus, caseStatuses } from '../../src/domain/case.ts'
import { isHandOutOverdue } from '../../src/domain/organisations.ts'
import { cardHere } from './heldCard.ts'
import type { BatchRow } from './organisationRows.ts'
import type { Changing, Paging } from './rows.ts'
import type { Session } from './sessions.ts'
import { dateOf } from './time.ts'

/** Opens a batch and gives its number. */
export function openBatch(
  tables: Changing,
  { name, matter }: Pick<BatchRow, 'name' | 'matter'>,
  session: Session,
  now: string,
): string {
  const day = dateOf(now).replaceAll('-', '')
  let number = ''
  for (let next = tables.nextSeq('batches'); number === '' || tables.isTaken('batches', number); next += 1)
    number = `PC-DEMO-${day}-${String(next).padStart(4, '0')}`
  tables.set('batches', number, {
    number,
    organisation: session.organisation.code,
    name: name.trim(),
    ...(matter ? { matter } : {}),
    at: now,
    operator: session.operator.name,
    totals: { received: 0, issued: 0, returned: 0, lost: 0, kept: 0 },
  })
  return number
}

/** A batch of the organisation; undefined where there is none of this number, or it is somebody else's. */
export function findBatch(tables: Pick<Paging, 'get'>, number: string, code: string): BatchRow | undefined {
  const row = tables.get('batches', number)
  return row?.organisation === code ? row : undefined
}

/** The places of the cases of a batch by how they stand now, without reading them. */
export function placesOf(tables: Paging, batch: string, now: string): Map<CaseStatus, number[]> {
  const places = new Map<CaseStatus, number[]>(caseStatuses.map((status) => [status, []]))
  for (const [key, seq] of tables.keys('cases', 'batch', { from: `${batch}/`, before: `${batch}0` })) {
    const [, status = '', until = '', from = ''] = key.split('/')
    const list = caseStatuses.find((one) => one === status)
    if (list && from <= now && now < until) places.get(list)?.push(seq)
  }
  return places
}

/** What of the cards that are with the organisation waits: those to be counted, those kept, and those kept too long. */
function waitingIn(tables: Paging, places: ReadonlyMap<CaseStatus, number[]>, now: string) {
  const cards = tables
    .at('cases', places.get('withEmployer') ?? [])
    .flatMap(([, row]) => cardHere(row, now) ?? [])
  const kept = cards.filter(({ state }) => state === 'kept')
  return {
    arriving: cards.filter(({ state }) => state === 'arriving').length,
    kept: kept.length,
    overdue: kept.filter(({ since }) => isHandOutOverdue(dateOf(since), dateOf(now))).length,
  }
}

/** A batch as the organisation sees it. */
export function viewOfBatch(tables: Paging, row: BatchRow, now: string): Batch {
  const places = placesOf(tables, row.number, now)
  const statuses = [...places].flatMap(([status, { length }]) =>
    length > 0 ? [{ status, count: length }] : [],
  )
  const { arriving, overdue } = waitingIn(tables, places, now)
  const { number, name, matter = 'cards', at, operator, totals } = row
  const rows = statuses.reduce((sum, { count }) => sum + count, 0)
  return { number, name, matter, at, operator, rows, statuses, totals, arriving, overdue }
}

/** The batches of an organisation, the newest first. */
export const batchesOf = (tables: Paging, code: string): BatchRow[] =>
  tables
    .by('batches', 'organisation', code)
    .map(([, row]) => row)
    .toReversed()

/** What waits in all of them. */
export function waitingFor(tables: Paging, code: string, now: string): Waiting {
  const sum: Waiting = { objections: 0, arriving: 0, kept: 0, overdue: 0 }
  for (const { number } of batchesOf(tables, code)) {
    const places = placesOf(tables, number, now)
    const { arriving, kept, overdue } = waitingIn(tables, places, now)
    sum.objections += places.get('needsCorrection')?.length ?? 0
    sum.arriving += arriving
    sum.kept += kept
    sum.overdue += overdue
  }
  return sum
}
