import { queryOptions } from '@tanstack/react-query'
import { getClient } from './client.ts'

/** The banks that issue the card in a city (GB/T 2260 code), in an order that favours none. */
export const banksQuery = (city: string) =>
  queryOptions({
    queryKey: ['banks', city],
    queryFn: ({ signal }) => getClient().call('listBanks', { params: { city }, signal }),
    select: (answer) => answer.banks,
    staleTime: 10 * 60_000,
  })

/** Outlets and offices of a city; of one bank when it is given. */
export const outletsQuery = (city: string, bank?: string) =>
  queryOptions({
    queryKey: ['outlets', city, bank ?? 'all'],
    queryFn: ({ signal }) =>
      getClient().call('listOutlets', { params: { city }, query: bank ? { bank } : {}, signal }),
    select: (answer) => answer.outlets,
    staleTime: 10 * 60_000,
  })
