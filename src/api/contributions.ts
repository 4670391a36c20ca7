import { queryOptions } from '@tanstack/react-query'
import type { PartialAnswers } from '../domain/application.ts'
import { idTypeOf } from '../domain/person.ts'
import { getClient } from './client.ts'
import type { ContributionAnswer, ContributionLookUp, RecordAction } from './contributionSchemas.ts'
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

/** Asks something of looks at a record; asked again it changes nothing. Answers with the record as it is then. */
export const actOnRecord = (
  who: ContributionLookUp,
  act: Pick<RecordAction, 'lookUp' | 'tells'>,
): Promise<ContributionAnswer> =>
  getClient().call('actOnRecord', { body: { ...who, ...act }, key: randomId() })

/** Whose record can be asked for now; undefined while something is missing. */
export function findLookUp(answers: PartialAnswers): ContributionLookUp | undefined {
  const { name, idNumber, mobile, mobileProof } = answers
  if (!name || !idNumber || mobileProof?.mobile !== mobile || !mobileProof) return undefined
  return { idType: idTypeOf(answers), idNumber, name, mobileProof }
}
