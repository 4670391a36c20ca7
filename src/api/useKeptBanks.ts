import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import * as v from 'valibot'
import { deviceStorage } from '../foundation/webStorage.ts'
import { banksQuery } from './banks.ts'
import { bankSchema } from './outletSchemas.ts'

const keptSchema = v.object({ city: v.string(), banks: v.array(bankSchema) })

/**
 * Has the banks of a city (GB/T 2260) here before anybody goes where there is no network, and keeps them on this device: at a door a
 * phone is taken out of a pocket, and the page may have been loaded anew since. They say nothing of anybody.
 */
export function useKeptBanks(city: string | undefined): void {
  const queries = useQueryClient()
  const { queryKey } = banksQuery(city ?? '')
  useEffect(() => {
    const kept = deviceStorage.readJson('banks')
    if (!v.is(keptSchema, kept) || kept.city !== city || queries.getQueryData(queryKey)) return
    // Shown until the agency has answered, and as long as it can't be asked.
    queries.setQueryData(queryKey, { banks: kept.banks }, { updatedAt: 1 })
  }, [queries, queryKey, city])
  const { data, dataUpdatedAt } = useQuery({ ...banksQuery(city ?? ''), enabled: city !== undefined })
  useEffect(() => {
    if (city && data && dataUpdatedAt > 1) deviceStorage.write('banks', JSON.stringify({ city, banks: data }))
  }, [city, data, dataUpdatedAt])
}
