import { registrationOfPerson, rowOfPerson } from '../../mocks/agency/organisationPeople.ts'
import type { AnswerOf, CallOf } from '../../src/api/contract.ts'
import type { HandOut } from '../../src/api/ledgerSchemas.ts'
import type { RegistrationRowSent, RowSent } from '../../src/api/organisationSchemas.ts'
import type { BatchMatter } from '../../src/domain/organisationCodes.ts'
import { organisation, signIn } from '../api/everyOrganisationAnswer.ts'
import { freshKey, type TestAgency } from './testAgency.ts'

/** An operator of an organisation at work, as the app would be for them. */
export async function openOrganisation(open: TestAgency, code: string, name?: string) {
  const { client, clock } = open
  const place = organisation(code)
  let { session: accessKey } = await signIn(open, code, name)
  const see = (batch: string, query: CallOf<'getBatch'>['query'] = {}) =>
    client.call('getBatch', { accessKey, params: { batch }, query })
  return {
    place,
    session: () => accessKey,
    /** After twelve hours. */
    signInAgain: async () => {
      accessKey = (await signIn(open, code, name)).session
    },
    /** The row of the `n`-th of its people, as of today. */
    row: (n: number): RowSent => rowOfPerson(place, n, clock.now().slice(0, 10)),
    openBatch: async (title = '第一批', matter: BatchMatter = 'cards') =>
      (await client.call('openBatch', { accessKey, key: freshKey(), body: { name: title, matter } })).batch,
    /** What the employer says of the `n`-th of its people who began to work on a day (ISO). */
    registration: (n: number, firstWorkDay: string): RegistrationRowSent =>
      registrationOfPerson(place, n, firstWorkDay, clock.now().slice(0, 10)),
    register: async (batch: string, rows: RegistrationRowSent[]) =>
      (await client.call('registerRows', { accessKey, params: { batch }, body: { rows } })).rows,
    check: async (people: { readonly name: string; readonly idNumber: string }[]) =>
      (await client.call('checkPeople', { accessKey, key: freshKey(), body: { people } })).people,
    submit: async (batch: string, rows: RowSent[]) =>
      (await client.call('submitRows', { accessKey, params: { batch }, body: { rows } })).rows,
    see,
    statuses: async (batch: string) => (await see(batch)).rows.map(({ status }) => status),
    receive: (batch: string, present: string[], missing: string[] = []) =>
      client.call('receiveDelivery', { accessKey, params: { batch }, body: { present, missing } }),
    enter: async (entries: HandOut[]) =>
      (await client.call('enterHandOut', { accessKey, body: { entries } })).entries,
    ledger: async (): Promise<AnswerOf<'listLedger'>['entries']> =>
      (await client.call('listLedger', { accessKey, query: {} })).entries,
    head: () => client.call('getLedgerHead', { accessKey }),
    here: () => client.call('getOrganisation', { accessKey }),
  }
}

let serial = 0
/** Something that happened to a card now. */
export const toldOf = (
  caseNumber: string,
  at: string,
  type: HandOut['type'] = 'issued',
  more: Partial<HandOut> = {},
): HandOut => ({
  id: `told-${String((serial += 1)).padStart(6, '0')}`,
  type,
  at,
  caseNumber,
  ...(type === 'issued' ? { recipient: { by: 'self', sign: 'signature' } } : {}),
  ...(type === 'lost' ? { reason: 'missing' } : {}),
  ...(type === 'returned' ? { reason: 'wrongFace' } : {}),
  ...more,
})
