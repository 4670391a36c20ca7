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
  const { data } = useQuery({ ...banksQuery(city ?? ''), enabled: Boolean(city && bank) })
  return data?.find((each) => each.code === bank)
}
