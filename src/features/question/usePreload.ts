import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { banksQuery, outletsQuery } from '../../api/banks.ts'
import { whenIdle } from '../../foundation/afterPaint.ts'
import { preloadInputs } from '../../inputs/allInputs.tsx'
import type { Journey, Walk, WalkedStep } from '../../journey/types.ts'

/** How far ahead in the table: what an answer opens or closes is never further away than this. */
const ahead = 3

/** The steps of the table that may come next: what is answered already is passed over. */
function comingSteps(journey: Journey, walked: Walk, stepId: string): readonly string[] {
  const at = journey.steps.findIndex(({ id }) => id === stepId)
  const answered = walked.steps.filter(({ state }) => state === 'done' || state === 'later')
  const later = journey.steps.slice(at + 1).map(({ id }) => id)
  return later.filter((id) => !answered.some((each) => each.id === id)).slice(0, ahead)
}

/** While a person reads, fetches the code of the steps that may come next, and what their inputs ask the agency. */
export function usePreload(journey: Journey, walked: Walk, step: WalkedStep): void {
  const queries = useQueryClient()
  const { city } = walked.answers
  const ids = comingSteps(journey, walked, step.id).join()
  useEffect(
    () =>
      whenIdle(() => {
        const next = journey.steps.filter(({ id }) => ids.split(',').includes(id))
        const asks = next.flatMap((each) =>
          each.asks.map((ask) => (typeof ask === 'string' ? ask : ask.field)),
        )
        preloadInputs(asks.map((name) => journey.fields[name]?.input))
        if (!city) return
        // A prefetch keeps its failure to itself; the input asks again and says so.
        if (asks.includes('bank')) void queries.prefetchQuery(banksQuery(city))
        if (asks.includes('outlet')) void queries.prefetchQuery(outletsQuery(city))
      }),
    [journey, ids, city, queries],
  )
}
