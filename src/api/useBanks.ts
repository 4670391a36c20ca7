import { useQuery } from '@tanstack/react-query'
import { banksQuery } from './banks.ts'
import type { Bank } from './outletSchemas.ts'

/** The banks that issue the card in a city (GB/T 2260); undefined without a city, and until the list is here. */
export function useBanks(city: string | undefined): readonly Bank[] | undefined {
  const { data } = useQuery({ ...banksQuery(city ?? ''), enabled: city !== undefined })
  return city === undefined ? undefined : data
}
