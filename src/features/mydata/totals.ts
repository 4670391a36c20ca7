import type { StoredKind } from './deviceTable.ts'
import type { Stored } from './listStored.ts'

/** A kind of thing and what all of it takes. */
export interface Total {
  readonly kind: StoredKind
  /** Its name in the browser, where the kind says nothing of it. */
  readonly name: string
  readonly bytes: number
}

/** What each kind of thing takes, each once; what is not known stands by its own name. */
export function totalOf(stored: readonly Stored[]): readonly Total[] {
  const totals = new Map<string, Total>()
  for (const { kind, name, bytes } of stored) {
    const own = kind === 'other' ? name : ''
    const before = totals.get(kind + own)?.bytes ?? 0
    totals.set(kind + own, { kind, name: own, bytes: before + bytes })
  }
  return [...totals.values()]
}
