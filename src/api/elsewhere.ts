import { getClient } from './client.ts'
import type { CallOf } from './contract.ts'
import type { CaseView } from './schemas.ts'
import { withIdempotencyKey } from './withIdempotencyKey.ts'

interface OfCard {
  readonly number: string
  readonly accessKey: string
}

/** Files treatment elsewhere for the holder of the card that came of a case; AgencyError 409 while an earlier filing stands. */
export const fileElsewhere = (
  { number, accessKey }: OfCard,
  body: CallOf<'fileElsewhere'>['body'],
): Promise<CaseView> =>
  withIdempotencyKey(`${number} elsewhere ${JSON.stringify(body)}`, (key) =>
    getClient().call('fileElsewhere', { params: { number }, accessKey, body, key }),
  )

/** Ends the filing that stands. */
export const endElsewhere = ({ number, accessKey }: OfCard): Promise<CaseView> =>
  withIdempotencyKey(`${number} elsewhere ended`, (key) =>
    getClient().call('endElsewhere', { params: { number }, accessKey, key }),
  )
