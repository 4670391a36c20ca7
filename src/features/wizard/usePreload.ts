import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { banksQuery, outletsQuery } from '../../api/banks.ts'
import type { Journey, WalkedStep } from '../../journey/types.ts'
import { whenIdle } from './afterPaint.ts'
import { preloadInputs } from './inputs.tsx'

export const loadCheck = () => import('./check/CheckStep.tsx')

/** How far ahead in the table: what an answer opens or closes is never further away than this. */
const ahead = 3

/** While a person reads, fetches the code of the steps that may come next, and what their inputs ask the agency. */
export function usePreload(journey: Journey, step: WalkedStep, city: string | undefined): void {
  const queries = useQueryClient()
  useEffect(
    () =>
      whenIdle(() => {
        const at = journey.steps.findIndex((each) => each.id === step.id)
        const next = journey.steps.slice(at + 1, at + 1 + ahead)
        const asks = next.flatMap((each) =>
          each.asks.map((ask) => (typeof ask === 'string' ? ask : ask.field)),
        )
        preloadInputs(asks.map((name) => journey.fields[name]?.input))
        if (next.some((each) => each.id === 'check')) void loadCheck().catch(() => undefined)
        if (!city) return
        // A prefetch keeps its failure to itself; the input asks again and says so.
        if (asks.includes('bank')) void queries.prefetchQuery(banksQuery(city))
        if (asks.includes('outlet')) void queries.prefetchQuery(outletsQuery(city))
      }),
    [journey, step.id, city, queries],
  )
}
