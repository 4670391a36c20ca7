import type { MobileProof } from '../domain/application.ts'
import type { IdType } from '../domain/identity.ts'
import { getClient } from './client.ts'
import { randomId } from './randomId.ts'
import type { Records } from './schemas.ts'

/** What is on record about a person. Only to be called after that person agreed to it on the screen before. */
export function lookUpRecords(person: {
  readonly idType: IdType
  readonly idNumber: string
  readonly name: string
  /** With it the number of a case under way is told, if it is that case's mobile number. */
  readonly mobileProof?: MobileProof | undefined
  readonly signal?: AbortSignal
}): Promise<Records> {
  const { signal, mobileProof, ...who } = person
  return getClient().call('lookUpRecords', {
    body: { ...who, consent: true, ...(mobileProof ? { mobileProof } : {}) },
    key: randomId(),
    ...(signal ? { signal } : {}),
  })
}
