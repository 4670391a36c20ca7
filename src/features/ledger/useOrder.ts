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

/** The order of a ledger by a column; undefined: as it was entered. Worked out in slices; the order before stays until then. */
export function useOrder(index: LedgerIndex, sort: TableSort): Uint32Array | undefined {
  const [order, setOrder] = useState<Uint32Array>()
  useEffect(() => {
    const stop = new AbortController()
    const column = sort.column as LedgerColumn
    function* work() {
      const { length } = index.entries
      const found =
        column === 'seq'
          ? asEntered(length)
          : yield* orderOf(textsOf(index, column), spoken.has(column) ? collator.compare : byCode)
      return sort.descending ? found.toReversed() : found
    }
    inSlices(work(), stop.signal).then(setOrder, (error: unknown) => {
      if (!stop.signal.aborted) throw error
    })
    return () => stop.abort()
  }, [index, sort])
  return order
}
