import { queryOptions, useQuery } from '@tanstack/react-query'
import type { CardUseInCity } from '../domain/uses/cardUses.ts'
import { getClient } from './client.ts'

/** What the card is good for in a city (GB/T 2260 code), as far as the city decides. */
const usesQuery = (city: string) =>
  queryOptions({
    queryKey: ['uses', city],
    queryFn: ({ signal }) => getClient().call('listUses', { params: { city }, signal }),
    select: (answer) => answer.uses,
    staleTime: 10 * 60_000,
  })

/** What a city's agency tells of the uses it decides; without a city, and until it answers, nothing. `failed`: it can't be had. */
export function useUsesIn(city: string | undefined): {
  readonly told: readonly CardUseInCity[]
  readonly failed: boolean
} {
  const { data, isError } = useQuery({ ...usesQuery(city ?? ''), enabled: Boolean(city) })
  return { told: (city && data) || [], failed: isError }
}
