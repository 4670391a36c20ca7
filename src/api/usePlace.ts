import { useQuery } from '@tanstack/react-query'
import { cityOfOutlet } from '../domain/outlets.ts'
import { outletsQuery } from './banks.ts'
import type { Outlet } from './outletSchemas.ts'

/** An outlet or office, and how far it is known. */
export interface AskedPlace {
  readonly place: Outlet | undefined
  /** Whether it is being asked for the first time; never so where nobody asks. */
  readonly isComing: boolean
  /** Why it can't be had, and what asks again. */
  readonly error: Error | null
  readonly isFetching: boolean
  readonly refetch: () => unknown
}

/**
 * The outlet or office with this id, in the list of its city; nothing is asked for without an id.
 * @param how `again: false` where the screen around has asked: after a failure only the person asks again.
 */
export function usePlace(id: string | undefined, { again = true } = {}): AskedPlace {
  const { data, isLoading, error, isFetching, refetch } = useQuery({
    ...outletsQuery(cityOfOutlet(id ?? '')),
    enabled: id !== undefined,
    retryOnMount: again,
  })
  const place = id === undefined ? undefined : data?.find((each) => each.id === id)
  return { place, isComing: isLoading, error: id === undefined ? null : error, isFetching, refetch }
}
