import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { type SavedVisit, useSavedVisits } from '../journey/savedVisits.ts'
import type { Visit } from './visitSchemas.ts'
import { visitQuery } from './visits.ts'

/** A time that was booked without a case, with what opens it; without that where it was neither booked nor found here. */
export function useVisit(number: string): {
  readonly saved: SavedVisit | undefined
  readonly query: UseQueryResult<Visit>
} {
  const saved = useSavedVisits().find((each) => each.number === number)
  const query = useQuery({
    ...visitQuery(saved ?? { number, accessKey: '' }),
    enabled: saved !== undefined,
    refetchInterval: 60_000,
  })
  return { saved, query }
}
