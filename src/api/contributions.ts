import { queryOptions } from '@tanstack/react-query'
import { getClient } from './client.ts'
import type { ContributionLookUp } from './contributionSchemas.ts'
import { randomId } from './randomId.ts'

/**
 * What is on record of a person's contributions, for whoever has the mobile number that is on record. The agency notes each time
 * it is asked: so it is asked once a visit (`visit`), and not again when something changes there.
 */
export const contributionQuery = (lookUp: ContributionLookUp, visit: string) =>
  queryOptions({
    queryKey: ['contributions', lookUp, visit],
    queryFn: ({ signal }) =>
      getClient().call('lookUpContributions', { body: lookUp, key: randomId(), signal }),
    staleTime: 'static',
    gcTime: 0,
  })
