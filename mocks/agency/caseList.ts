import type { CaseKind } from '../../src/domain/case.ts'
import { type Paged, pageAt, pageOf } from '../../src/domain/paging.ts'
import { type Queue, type WorkQueue, workQueues } from './queues.ts'
import { askTogether } from './replay.ts'
import type { CaseRow, Paging } from './rows.ts'
import { wordsTyped } from './searchWords.ts'

/**
 * Which cases a desk shows: those of a queue and a kind, with these words in their number or name. What is left out does not narrow the
 * list.
 */
export interface CaseSearch {
  readonly text?: string
  readonly queue?: Queue
  readonly kind?: CaseKind
  /** Which page of them, from 1 on. */
  readonly page: string | null
}

export const casesOnPage = 50

/** A page of cases, the newest first, and how many there are on all pages. Of all others only places are looked at. */
export function listCases(
  tables: Paging,
  search: CaseSearch,
  now: string,
): Paged<CaseRow> & { readonly count: number } {
  const rowsAt = (places: readonly number[]) => tables.at('cases', places).map(([, row]) => row)
  if (isOfAll(search)) {
    const count = countStanding(tables, 'all', now)
    const { at, of } = pageAt(count, search.page, casesOnPage)
    return { items: rowsAt(findNewestPlaces(tables, (at - 1) * casesOnPage, casesOnPage)), at, of, count }
  }
  const places = findPlaces(tables, search, now)
  const { items, at, of } = pageOf(places, search.page, casesOnPage)
  return { items: rowsAt(items), at, of, count: places.length }
}

const isOfAll = ({ text = '', queue = 'all', kind }: CaseSearch): boolean =>
  wordsTyped(text).length === 0 && queue === 'all' && kind === undefined

/** The places of the newest cases, after so many still newer ones; each stands once under this key. */
const findNewestPlaces = (tables: Paging, skip: number, limit: number): readonly number[] =>
  tables.places('cases', 'queue', { from: 'all/', before: 'all0', backwards: true, skip, limit })

/** How many cases are in each queue now. */
export function countQueues(tables: Paging, now: string): { readonly [Q in WorkQueue]: number } {
  askTogether(workQueues.map((queue) => () => countStanding(tables, queue, now)))
  const counts = workQueues.map((queue) => [queue, countStanding(tables, queue, now)] as const)
  // One number for each name, and no other.
  return Object.fromEntries(counts) as { [Q in WorkQueue]: number }
}

/** The places of the cases that are looked for, the newest first. */
function findPlaces(
  tables: Paging,
  { text = '', queue = 'all', kind }: CaseSearch,
  now: string,
): readonly number[] {
  const sieves = [
    ...wordsTyped(text).map((word) => tables.places('cases', 'word', beginningWith(word))),
    ...(kind ? [tables.places('cases', 'kind', { from: kind, before: `${kind}\u{1}` })] : []),
  ]
  const staying = tables.places('cases', 'queue', later(queue, now))
  // By place: how often the case stays, less how often it comes first; then one more for each sieve that it is in.
  const marks = new Int16Array(staying.reduce((most, seq) => Math.max(most, seq), 0) + 1)
  const add = (seq: number, n: number): void => void (marks[seq] = (marks[seq] ?? 0) + n)
  for (const seq of staying) add(seq, 1)
  for (const seq of tables.places('cases', 'since', later(queue, now))) add(seq, -1)
  sieves.forEach((sieve, i) => {
    for (const seq of sieve) if (marks[seq] === i + 1) add(seq, 1)
  })
  const found: number[] = []
  for (let seq = marks.length - 1; seq > 0; seq -= 1) if (marks[seq] === sieves.length + 1) found.push(seq)
  return found
}

const lastCharacter = 0x10_ff_ff

/** The keys that begin with a word: before the one that ends with the next character. Databases order by bytes or by UTF-16, and agree on it. */
function beginningWith(word: string) {
  const last = word.codePointAt(word.length - ([...word].at(-1) ?? '').length) ?? 0
  const start = word.slice(0, last > 0xff_ff ? -2 : -1)
  return { from: word, before: start + String.fromCodePoint(Math.min(last + 1, lastCharacter)) }
}

/** The keys of a queue whose time is later than now; the sign after '/' is '0'. */
const later = (queue: Queue, now: string) => ({ from: `${queue}/${now}~`, before: `${queue}0` })

/** Whoever stays until later than now is in the queue, or comes to it later than now. */
const countStanding = (tables: Paging, queue: Queue, now: string): number =>
  tables.count('cases', 'queue', later(queue, now)) - tables.count('cases', 'since', later(queue, now))

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
  const own = tables.placeOf('cases', number) ?? 0
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
  const own = tables.placeOf('cases', number) ?? 0
  return findPlaces(tables, { page: null }, '').filter((seq) => seq > own).length
}

/** The newest case; with `back`, the one that many places before it. */
export const findNewest = (tables: Paging, back = 0): CaseRow | undefined =>
  tables.at('cases', findNewestPlaces(tables, back, 1))[0]?.[1]
