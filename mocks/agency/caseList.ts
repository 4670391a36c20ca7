import { type CaseStatus, findOpenReminder } from '../../src/domain/case.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { pageOf } from '../../src/domain/paging.ts'
import { pastOf } from './casePast.ts'
import type { CaseRow, Paging } from './rows.ts'
import { dateOf } from './time.ts'

/**
 * Which cases a desk shows: those with this text in their number or name, and in one of these statuses. What is left out does not
 * narrow the list.
 */
export interface CaseSearch {
  readonly text?: string
  readonly statuses?: readonly CaseStatus[]
  /** Only those of which somebody reminds (催办) without an answer yet. */
  readonly isReminded?: boolean
  /** Which page of them, from 1 on. */
  readonly page: string | null
}

export const casesOnPage = 50

/** A page of cases, the newest first. Of all others only keys are looked at. */
export function listCases(
  tables: Paging,
  search: CaseSearch,
  now: string,
): ReturnType<typeof pageOf<CaseRow>> {
  const { items, at, of } = pageOf(findPlaces(tables, search, now), search.page, casesOnPage)
  return { items: tables.at('cases', items).map(([, row]) => row), at, of }
}

/** The places of the cases that are looked for, the newest first. */
function findPlaces(
  tables: Paging,
  { text = '', statuses, isReminded }: CaseSearch,
  now: string,
): readonly number[] {
  const wanted = text.trim().toUpperCase()
  const named = wanted === '' ? undefined : findLabelled(tables, wanted)
  const standing = statuses && findStanding(tables, statuses, now)
  const reminded = isReminded ? findReminded(tables, now) : undefined
  const isMeant = (seq: number) => [named, standing, reminded].every((found) => found?.has(seq) ?? true)
  return tables.seqs('cases').filter(isMeant).toReversed()
}

/** Where a case stands in a list, and which are before and after it. A case that has left the list stands where it stood. */
export interface Neighbours {
  readonly previous: string | undefined
  readonly next: string | undefined
  /** How many cases the list has. */
  readonly count: number
}

/** The cases before and after one in the order of the list that was looked for, over all its pages. */
export function neighboursOf(tables: Paging, search: CaseSearch, number: string, now: string): Neighbours {
  const places = findPlaces(tables, search, now)
  const own = findPlace(tables, number)
  return {
    previous: firstNumber(tables, places.filter((seq) => seq > own).toReversed()),
    next: firstNumber(
      tables,
      places.filter((seq) => seq < own),
    ),
    count: places.length,
  }
}

/** The number of the first of these cases that can be read. */
function firstNumber(tables: Paging, places: readonly number[]): string | undefined {
  for (const seq of places) {
    const [found] = tables.at('cases', [seq])
    if (found) return found[0]
  }
  return undefined
}

/** How many cases came after one: 0 of the newest. */
export function countNewer(tables: Paging, number: string): number {
  const own = findPlace(tables, number)
  return tables.seqs('cases').filter((seq) => seq > own).length
}

/** The place of a case by its number: its label begins with it. */
const findPlace = (tables: Paging, number: string): number =>
  tables.keys('cases', 'label', { from: `${number} `, before: `${number}!` })[0]?.[1] ?? 0

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

/** Within so many days a reminder is answered, or the case goes on: the two working days of the answer, and the longest holiday. */
const answeredWithin = 20

/**
 * The places of the cases whose reminder waits for its answer. That is always planned, or a step before it is: only cases with
 * something planned soon are read.
 */
function findReminded(tables: Paging, now: string): ReadonlySet<number> {
  const soon = { from: `${now}~`, before: `${addDays(dateOf(now), answeredWithin)}T00:00` }
  const seqs = [...new Set(tables.keys('cases', 'planned', soon).map(([, seq]) => seq))]
  return new Set(
    seqs.filter((seq) =>
      tables.at('cases', [seq]).some(([, row]) => findOpenReminder(pastOf(row, now)) !== undefined),
    ),
  )
}

/** The newest case; with `back`, the one that many places before it. */
export function findNewest(tables: Paging, back = 0): CaseRow | undefined {
  const seq = tables.seqs('cases').at(-1 - back)
  return seq === undefined ? undefined : tables.at('cases', [seq])[0]?.[1]
}
