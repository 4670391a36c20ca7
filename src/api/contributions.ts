import { queryOptions } from '@tanstack/react-query'
import type { PartialAnswers } from '../domain/application.ts'
import { idTypeOf } from '../domain/person.ts'
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

/** Whose record can be asked for now; undefined while something is missing. */
export function findLookUp(answers: PartialAnswers): ContributionLookUp | undefined {
  const { name, idNumber, mobile, mobileProof } = answers
  if (!name || !idNumber || mobileProof?.mobile !== mobile || !mobileProof) return undefined
  return { idType: idTypeOf(answers), idNumber, name, mobileProof }
}
