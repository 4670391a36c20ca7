import { inOneGo } from '../inOneGo.ts'
import { type Roster, type RosterBlock, rowsOf } from './roster.ts'
import { type RosterProblem, type RosterRow, type RowState, rowStates, stateOf } from './row.ts'

/** A roster as it is looked at: who is repeated, and how many stand how. */
export interface Survey {
  /** All that is wrong with a row: its cells, the person who is in the roster already, what the agency found. */
  readonly problemsOf: (row: RosterRow) => readonly RosterProblem[]
  readonly stateOf: (row: RosterRow) => RowState
  readonly counts: Readonly<Record<RowState, number>>
  readonly total: number
  /** The place of a row in the roster, from 1 on, by its key. */
  readonly placeOf: (key: string) => number
  /** How many wait for a photo, and for nothing that is wrong. */
  readonly withoutPhoto: number
}

/**
 * Looks through a roster, and again at every change, but only at the rows that have changed. Can be interrupted; until it is through, and
 * after the next call, what a survey says of rows is as of now, not of then.
 */
export type Surveyor = (roster: Roster) => Generator<void, Survey>

/** So many rows are looked at between two places where the work can be interrupted. */
const stride = 50

/** The number by which a person is told to be there twice; one that a spreadsheet has shortened tells nobody. */
const numberOf = ({ cells: { idNumber } }: RosterRow): string | undefined =>
  idNumber === undefined || idNumber.includes('+') ? undefined : idNumber

/** The rows that two states of a roster do not share. Blocks, and rows in them, are the same objects while nothing in them changes. */
function differenceOf(before: Roster, after: Roster) {
  const [old, fresh] = [new Set(before), new Set(after)]
  const oldRows = new Set(rowsOf(before.filter((block) => !fresh.has(block))))
  const come = rowsOf(after.filter((block) => !old.has(block))).filter((row) => !oldRows.delete(row))
  return { gone: [...oldRows], come }
}

/** Begins with an empty roster. The first of several rows of one number is right, the others name it. */
export function createSurveyor(): Surveyor {
  let known: Roster = []
  /** The rows of each number: the row, or the rows where it is there more than once. */
  const byNumber = new Map<string, RosterRow | Set<RosterRow>>()
  /** The key of the first row of its number, of each that is not the first. */
  const repeats = new Map<string, string>()
  const blockOf = new Map<string, string>()
  /** Where each block begins, and what is where in it. */
  let blocks = new Map<string, { readonly from: number; readonly block: RosterBlock }>()
  const placesIn = new WeakMap<RosterBlock, ReadonlyMap<string, number>>()
  const counts = Object.fromEntries(rowStates.map((state) => [state, 0])) as Record<RowState, number>
  let withoutPhoto = 0

  const placeOf = (key: string): number => {
    const at = blocks.get(blockOf.get(key) ?? '')
    if (!at) return 0
    const places = placesIn.get(at.block) ?? new Map(at.block.rows.map((row, i) => [row.key, i + 1]))
    placesIn.set(at.block, places)
    return at.from + (places.get(key) ?? 0)
  }
  const problemsOf = (row: RosterRow): readonly RosterProblem[] => {
    const other = repeats.get(row.key)
    if (other === undefined && row.found === undefined && row.asked === undefined) return row.problems
    const all = [...row.problems]
    if (other !== undefined) all.unshift({ column: 'idNumber', code: 'repeated', repeats: other })
    if (row.found !== undefined)
      all.unshift({ column: row.found === 'record.mismatch' ? 'name' : 'idNumber', code: row.found })
    if (row.asked !== undefined) all.unshift({ column: row.asked.column, code: 'askedAgain' })
    return all
  }
  const stateIn = (row: RosterRow) => stateOf(row, problemsOf(row))
  const count = (row: RosterRow, by: 1 | -1): void => {
    counts[stateIn(row)] += by
    if (row.problems.some(({ code }) => code === 'photo.later')) withoutPhoto += by
  }
  const leave = (row: RosterRow): void => {
    count(row, -1)
    repeats.delete(row.key)
    blockOf.delete(row.key)
    const number = numberOf(row)
    const same = number === undefined ? undefined : byNumber.get(number)
    if (same instanceof Set) same.delete(row)
    else if (number !== undefined) byNumber.delete(number)
  }
  const enter = (row: RosterRow): void => {
    count(row, 1)
    const number = numberOf(row)
    if (number === undefined) return
    const same = byNumber.get(number)
    if (same instanceof Set) same.add(row)
    else byNumber.set(number, same ? new Set([same, row]) : row)
  }
  /** Has all rows of a number name the first of them. */
  function* settle(same: ReadonlySet<RosterRow>): Generator<void> {
    let first: RosterRow | undefined
    let looked = 0
    for (const row of same) {
      if (!first || placeOf(row.key) < placeOf(first.key)) first = row
      if (++looked % stride === 0) yield
    }
    for (const row of same) {
      if (++looked % stride === 0) yield
      const named = row === first ? undefined : first?.key
      if (repeats.get(row.key) === named) continue
      count(row, -1)
      if (named === undefined) repeats.delete(row.key)
      else repeats.set(row.key, named)
      count(row, 1)
    }
  }

  return function* follow(roster) {
    const { gone, come } = differenceOf(known, roster)
    const touched = new Set<string | undefined>()
    for (const [i, row] of gone.entries()) {
      leave(row)
      touched.add(numberOf(row))
      if (i % stride === 0) yield
    }
    let from = 0
    blocks = new Map()
    for (const block of roster) {
      blocks.set(block.id, { from, block })
      from += block.rows.length
      if (known.includes(block)) continue
      for (const { key } of block.rows) blockOf.set(key, block.id)
      yield
    }
    for (const [i, row] of come.entries()) {
      enter(row)
      touched.add(numberOf(row))
      if (i % stride === 0) yield
    }
    let looked = 0
    for (const number of touched) {
      const same = number === undefined ? undefined : byNumber.get(number)
      if (same instanceof Set) yield* settle(same)
      if (++looked % stride === 0) yield
    }
    known = roster
    return {
      problemsOf,
      stateOf: stateIn,
      counts: { ...counts },
      total: from,
      placeOf,
      withoutPhoto,
    }
  }
}

/** Looks through a roster once, in one go. */
export const survey = (roster: Roster): Survey => inOneGo(createSurveyor()(roster))

/** The rows of one state, or all, whose name, number, mobile or class holds what is searched for; capitals make no difference. Can be interrupted. */
export function* findRows(
  roster: Roster,
  looked: Survey,
  state: RowState | undefined,
  text: string,
): Generator<void, readonly RosterRow[]> {
  const wanted = text.trim().toLowerCase()
  if (state === undefined && wanted === '') return rowsOf(roster)
  const fits = ({ cells: { name = '', idNumber = '', mobile = '', schoolClass = '' } }: RosterRow) =>
    [name, idNumber, mobile, schoolClass].some((cell) => cell.toLowerCase().includes(wanted))
  const found: RosterRow[] = []
  for (const { rows } of roster)
    for (const [i, row] of rows.entries()) {
      if ((state === undefined || looked.stateOf(row) === state) && (wanted === '' || fits(row)))
        found.push(row)
      if (i % stride === 0) yield
    }
  return found
}
