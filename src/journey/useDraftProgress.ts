import { useEffect, useState } from 'react'
import type { Draft } from './draft.ts'
import { progressOf, walk } from './engine.ts'
import { journeys } from './journeys.ts'
import type { Journey } from './types.ts'

/**
 * Which part of how many a draft has got to; undefined until its questions are there, and where its journey is all one part.
 * @param asOf today as the agency says it, ISO date.
 */
export function useDraftProgress(
  { journey, answers }: Draft,
  asOf: string,
): { readonly at: number; readonly of: number } | undefined {
  const [table, setTable] = useState<Journey>()
  useEffect(() => {
    // Without it the list says all but this.
    void journeys[journey]().then(setTable, () => undefined)
  }, [journey])
  if (table?.id !== journey) return undefined
  const walked = walk(table, answers, asOf)
  const { at, of } = progressOf(walked, (walked.open ?? walked.steps.at(-1))?.id ?? '')
  return of > 1 ? { at, of } : undefined
}
