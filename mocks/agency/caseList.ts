import type { CaseStatus } from '../../src/domain/case.ts'
import { pageOf } from '../../src/domain/paging.ts'
import type { CaseRow, Paging } from './rows.ts'

/**
 * Which cases a desk shows: those with this text in their number or name, and in one of these statuses. What is left out does not
 * narrow the list.
 */
export interface CaseSearch {
  readonly text?: string
  readonly statuses?: readonly CaseStatus[]
  /** Which page of them, from 1 on. */
  readonly page: string | null
}

export const casesOnPage = 50

/** A page of cases, the newest first. Of all others only keys are looked at. */
export function listCases(
  tables: Paging,
  { text = '', statuses, page }: CaseSearch,
  now: string,
): ReturnType<typeof pageOf<CaseRow>> {
  const wanted = text.trim().toUpperCase()
  const named = wanted === '' ? undefined : findLabelled(tables, wanted)
  const standing = statuses && findStanding(tables, statuses, now)
  const isMeant = (seq: number) => (named?.has(seq) ?? true) && (standing?.has(seq) ?? true)
  const { items, at, of } = pageOf(tables.seqs('cases').filter(isMeant).toReversed(), page, casesOnPage)
  return { items: tables.at('cases', items).map(([, row]) => row), at, of }
}

const findLabelled = (tables: Paging, text: string): ReadonlySet<number> =>
  new Set(tables.keys('cases', 'label', {}).flatMap(([label, seq]) => (label.includes(text) ? [seq] : [])))

/** The places of the cases that are in one of these statuses now. */
function findStanding(tables: Paging, statuses: readonly CaseStatus[], now: string): ReadonlySet<number> {
  const stretches = statuses.map((status) =>
    // Until later than now; the sign after '/' is '0'.
    tables.keys('cases', 'status', { from: `${status}/${now}~`, before: `${status}0` }),
  )
  const hasBegun = (key: string) => (key.split('/')[2] ?? '') <= now
  return new Set(stretches.flat().flatMap(([key, seq]) => (hasBegun(key) ? [seq] : [])))
}

/** The newest case; with `back`, the one that many places before it. */
export function findNewest(tables: Paging, back = 0): CaseRow | undefined {
  const seq = tables.seqs('cases').at(-1 - back)
  return seq === undefined ? undefined : tables.at('cases', [seq])[0]?.[1]
}
