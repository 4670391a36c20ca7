import { getClient } from './client.ts'
import type { CallOf } from './contract.ts'
import type { CaseView } from './schemas.ts'
import { withIdempotencyKey } from './withIdempotencyKey.ts'

/** Carries a relative's e-card along with that of the card that came of a case; AgencyError 422 with what does not fit. */
export function addFamilyCard(act: {
  readonly number: string
  readonly accessKey: string
  readonly body: CallOf<'addFamilyCard'>['body']
}): Promise<CaseView> {
  const { number, accessKey, body } = act
  return withIdempotencyKey(`${number} family ${JSON.stringify(body)}`, (key) =>
    getClient().call('addFamilyCard', { params: { number }, accessKey, body, key }),
  )
}

/** Carries it along no more; `member`: its id in `card.family`. */
export function removeFamilyCard(act: {
  readonly number: string
  readonly accessKey: string
  readonly member: string
}): Promise<CaseView> {
  const { number, accessKey, member } = act
  return withIdempotencyKey(`${number} family without ${member}`, (key) =>
    getClient().call('removeFamilyCard', { params: { number, member }, accessKey, key }),
  )
}
