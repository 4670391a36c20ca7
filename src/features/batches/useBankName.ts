import { useCallback } from 'react'
import { useBanks } from '../../api/useBanks.ts'
import { usePick } from '../../i18n/I18n.tsx'

/** What a bank is called, by its code; the code where the city's list is not here or does not have it. */
export function useBankName(city: string | undefined): (code: string) => string {
  const pick = usePick()
  const data = useBanks(city)
  return useCallback(
    (code) => {
      const bank = data?.find((each) => each.code === code)
      return bank ? pick(bank.name) : code
    },
    [data, pick],
  )
}
