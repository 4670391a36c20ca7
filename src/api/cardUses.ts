import { queryOptions, useQuery } from '@tanstack/react-query'
import type { CardUseInCity } from '../domain/uses/cardUses.ts'
import { AgencyError } from './AgencyError.ts'
import { getClient } from './client.ts'
import type { CallOf } from './contract.ts'
import type { CaseView } from './schemas.ts'
import { withIdempotencyKey } from './withIdempotencyKey.ts'

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

/** Whether a service knows nothing of presenting a card: an older one, or one that offers no trials. */
export const isNotOffered = (error: unknown): boolean =>
  error instanceof AgencyError && [404, 405, 501].includes(error.status)

/** Presents the card that came of a case. What the agency wrote down of it is the newest entry of the card's `uses`. */
export function presentCard(act: {
  readonly number: string
  readonly accessKey: string
  readonly body: CallOf<'presentCard'>['body']
}): Promise<CaseView> {
  const { number, accessKey, body } = act
  return withIdempotencyKey(`${number} use ${JSON.stringify(body)}`, (key) =>
    getClient().call('presentCard', { params: { number }, accessKey, body, key }),
  )
}
