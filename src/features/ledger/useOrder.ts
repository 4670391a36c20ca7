import { useEffect, useState } from 'react'
import { orderOf } from '../../domain/sortInSlices.ts'
import { inSlices } from '../../foundation/inSlices.ts'
import type { TableSort } from '../../ui/table/TableHead.tsx'
import { asEntered } from './filterLedger.ts'
import type { LedgerIndex } from './ledgerIndex.ts'

export type LedgerColumn =
  | 'seq'
  | 'at'
  | 'type'
  | 'name'
  | 'idNumber'
  | 'caseNumber'
  | 'batch'
  | 'cardLast4'
  | 'bank'
  | 'operator'
  | 'state'

const collator = new Intl.Collator('zh-CN')
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
/** Columns whose texts people look up as in a dictionary. */
const spoken: ReadonlySet<string> = new Set(['name', 'bank', 'operator'])

const textsOf = (
  { entries, states }: LedgerIndex,
  column: Exclude<LedgerColumn, 'seq'>,
): readonly string[] => (column === 'state' ? states : entries.map((entry) => entry[column]))

/** An order, and what it is of. */
interface Worked {
  readonly index?: LedgerIndex
  readonly sort?: TableSort
  readonly order?: Uint32Array
}

const byNumber = ({ entries: { length } }: LedgerIndex, { descending }: TableSort): Uint32Array =>
  descending ? asEntered(length).toReversed() : asEntered(length)

/**
 * The order of a ledger by a column; undefined: as it was entered. By its numbers it is there at once, so that the newest do not change
 * places with the oldest under somebody's finger; by anything else it is worked out in slices, and the order before stays until then.
 */
export function useOrder(index: LedgerIndex, sort: TableSort): Uint32Array | undefined {
  const [worked, setWorked] = useState<Worked>(() =>
    sort.column === 'seq' ? { index, sort, order: byNumber(index, sort) } : {},
  )
  const isDone = worked.index === index && worked.sort === sort
  useEffect(() => {
    if (isDone) return undefined
    const stop = new AbortController()
    const column = sort.column as LedgerColumn
    function* work() {
      if (column === 'seq') return byNumber(index, sort)
      const found = yield* orderOf(textsOf(index, column), spoken.has(column) ? collator.compare : byCode)
      return sort.descending ? found.toReversed() : found
    }
    inSlices(work(), stop.signal).then(
      (order) => setWorked({ index, sort, order }),
      (error: unknown) => {
        if (!stop.signal.aborted) throw error
      },
    )
    return () => stop.abort()
  }, [index, sort, isDone])
  return worked.order
}
