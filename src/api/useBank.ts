import { useQuery } from '@tanstack/react-query'
import type { PartialAnswers } from '../domain/application.ts'
import { banksQuery } from './banks.ts'
import type { Bank } from './outletSchemas.ts'

/** The bank that was chosen, by the agency's own list; undefined without a choice, and until the list is here. */
export function useBank({
  city,
  bank,
}: {
  readonly city?: PartialAnswers['city'] | undefined
  readonly bank?: PartialAnswers['bank'] | undefined
}): Bank | undefined {
  return useAskedBank({ city, bank }).bank
}

/** The same, with whether the list is still under way: never so without a choice. */
export function useAskedBank({
  city,
  bank,
}: {
  readonly city?: PartialAnswers['city'] | undefined
  readonly bank?: PartialAnswers['bank'] | undefined
}): { readonly bank: Bank | undefined; readonly isPending: boolean } {
  const isChosen = Boolean(city && bank)
  const { data, isPending } = useQuery({ ...banksQuery(city ?? ''), enabled: isChosen })
  return { bank: data?.find((each) => each.code === bank), isPending: isChosen && isPending }
}
