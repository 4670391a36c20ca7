import { matterOf } from '../domain/matter.ts'
import type { SavedCase } from './savedCases.ts'

/** The cases of one person that carry one number (`matterOf`), the oldest first; and that number. */
export interface Matter {
  readonly number: string
  readonly cases: readonly [SavedCase, ...SavedCase[]]
}

/** The matters that these cases make up, the one that was added to last first. */
export function mattersOf(cases: readonly SavedCase[]): readonly Matter[] {
  const found = new Map<string, Matter['cases']>()
  for (const one of cases.toSorted((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1))) {
    const number = matterOf(one.number)
    const before = found.get(number)
    // Put at the end anew: the order is that of the last case of each.
    found.delete(number)
    found.set(number, before ? [...before, one] : [one])
  }
  return [...found].map(([number, of]) => ({ number, cases: of })).toReversed()
}
