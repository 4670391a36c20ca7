import { useQuery } from '@tanstack/react-query'
import { outletsQuery } from './banks.ts'
import type { Outlet } from './outletSchemas.ts'

/**
 * The outlets and offices of a city (GB/T 2260 code); undefined until they are here, and where nobody asks for them. A query
 * that is switched off still gives what an earlier screen has left in the cache: that would be an answer to another question.
 */
export function useOutlets(city: string | undefined): {
  readonly outlets: readonly Outlet[] | undefined
  /** Whether they are being asked for the first time. */
  readonly isComing: boolean
} {
  const { data, isLoading } = useQuery({ ...outletsQuery(city ?? ''), enabled: Boolean(city) })
  return { outlets: city ? data : undefined, isComing: isLoading }
}
