import { queryOptions } from '@tanstack/react-query'
import { getClient } from './client.ts'

/** Today and now as the agency counts, with its hotline. */
export const todayQuery = () =>
  queryOptions({
    queryKey: ['today'],
    queryFn: ({ signal }) => getClient().call('getToday', { signal }),
    staleTime: 60_000,
  })
