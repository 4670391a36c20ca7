import { answersOf, registrationOfPerson, rowOfPerson } from '../../mocks/agency/organisationPeople.ts'
import { findOrganisation, type Organisation } from '../../mocks/agency/organisations.ts'
import type { SignedIn } from '../../src/api/organisationSchemas.ts'
import { freshKey, person, type TestAgency } from '../agency/testAgency.ts'
import { send } from './everyAnswer.ts'

const quiet = () => undefined
const unknown = '0123456789abcdef'

export function organisation(code: string): Organisation {
  const found = findOrganisation(code)
  if (!found) throw new Error(`No organisation has the code ${code}`)
  return found
}

/** Signs the first operator of an organisation in, or the one with a name. */
export function signIn({ client }: TestAgency, code: string, name?: string): Promise<SignedIn> {
  const { operators } = organisation(code)
  const { mobile = '' } = operators.find((one) => one.name === name) ?? operators[0] ?? {}
  return client.call('signInOrganisation', {
    key: freshKey(),
    body: { code, mobileProof: { mobile, proof: `demo-proof-${mobile}` } },
  })
}

/** All that can be answered to organisations. */
export async function reachOrganisations(open: TestAgency): Promise<void> {
  const { client, clock } = open
  clock.moveTo('2027-03-02T10:00')
  const village = organisation('DEMO0002')
  const { session } = await signIn(open, 'DEMO0002')
  const access = { accessKey: session }
  const nobody = { accessKey: unknown }
  const bearer = { Authorization: `Bearer ${session}` }

  const mobile = village.operators[0]?.mobile ?? ''
  const enter = (code: string, proof: string, key = freshKey()) =>
    client.call('signInOrganisation', { key, body: { code, mobileProof: { mobile, proof } } }).catch(quiet)
  await enter('DEMO0002', unknown)
  const key = freshKey()
  await enter('DEMO0002', `demo-proof-${mobile}`, key)
  await enter('DEMO0001', `demo-proof-${mobile}`, key)
  for (let miss = 0; miss < 6; miss += 1) await enter('DEMO0001', `demo-proof-${mobile}`)
  await send(open, 'POST', '/organisation-sessions', {
    body: '{}',
    headers: { 'Idempotency-Key': freshKey() },
  })

  const people = [{ name: '林小舟', idNumber: '21019919880315201X' }]
  const check = freshKey()
  await client.call('checkPeople', { ...access, key: check, body: { people } })
  await client
    .call('checkPeople', { ...access, key: check, body: { people: [...people, ...people] } })
    .catch(quiet)
  await client.call('checkPeople', { ...nobody, key: freshKey(), body: { people } }).catch(quiet)
  const wrong = (method: string, path: string) =>
    send(open, method, path, { body: '[]', headers: { ...bearer, 'Idempotency-Key': freshKey() } })
  await wrong('POST', '/organisation/people-checks')

  const opened = await client.call('openBatch', { ...access, key: freshKey(), body: { name: '三月' } })
  await client.call('openBatch', { ...access, key: freshKey(), body: { name: ' ' } }).catch(quiet)
  await client.call('openBatch', { ...nobody, key: freshKey(), body: { name: '三月' } }).catch(quiet)
  await wrong('POST', '/organisation/batches')
  const { batch } = opened
  const none = 'PC-DEMO-NONE'

  const asOf = clock.now().slice(0, 10)
  const { agentName: _, ...retiree } = person('retiree').card
  const rows = [
    rowOfPerson(village, 0, asOf),
    { ...rowOfPerson(village, 1, asOf), answers: { ...answersOf(village, 1, asOf), name: '' } },
    {
      ...rowOfPerson(village, 2, asOf),
      answers: { ...retiree, forWhom: 'self' as const },
      authorisation: { ...rowOfPerson(village, 2, asOf).authorisation, principal: retiree.name ?? '' },
    },
  ]
  const submit = (where: string, who = access) =>
    client.call('submitRows', { ...who, params: { batch: where }, body: { rows } }).catch(quiet)
  const submitted = await submit(batch)
  await submit(none)
  await submit(batch, nobody)
  await wrong('PUT', `/organisation/batches/${batch}/rows`)
  await reachRegistrations(open)
  const [made = '', , sentBack = ''] = submitted?.rows.map(({ number }) => number) ?? []

  await client.call('listBatches', access)
  await client.call('listBatches', nobody).catch(quiet)
  const see = (where: string, who = access) =>
    client.call('getBatch', { ...who, params: { batch: where }, query: {} }).catch(quiet)
  await see(none)
  await see(batch, nobody)
  await send(open, 'GET', `/organisation/batches/${batch}?limit=x`, { headers: bearer })

  clock.moveTo('2027-03-04T17:00')
  const again = await signIn(open, 'DEMO0002')
  const later = { accessKey: again.session }
  await see(batch, later)
  const correct = (number: string, photo: string, who = later) =>
    client
      .call('correctRow', {
        ...who,
        key: freshKey(),
        params: { number },
        body: { answers: { photo: { uploadId: photo, bytes: 28_000, source: 'file', takenOk: true } } },
      })
      .catch(quiet)
  await correct(sentBack, 'no-such-upload')
  await correct(sentBack, 'demo-upload-photo')
  await correct(sentBack, 'demo-upload-photo')
  await correct('LN-DEMO-NONE', 'demo-upload-photo')
  await correct(sentBack, 'demo-upload-photo', nobody)
  await send(open, 'POST', `/organisation/cases/${sentBack}/correction`, {
    body: '[]',
    headers: { Authorization: `Bearer ${again.session}`, 'Idempotency-Key': freshKey() },
  })

  clock.moveTo('2027-04-01T10:00')
  const last = await signIn(open, 'DEMO0002')
  const now = { accessKey: last.session }
  const receive = (where: string, who = now) =>
    client
      .call('receiveDelivery', {
        ...who,
        params: { batch: where },
        body: { present: [made, 'LN-DEMO-NONE'], missing: [] },
      })
      .catch(quiet)
  await receive(batch)
  await receive(none)
  await receive(batch, nobody)
  const still = { Authorization: `Bearer ${last.session}` }
  await send(open, 'PUT', `/organisation/batches/${batch}/delivery`, { body: '[]', headers: still })
  const issue = (who = now) =>
    client
      .call('enterHandOut', {
        ...who,
        body: {
          entries: [
            {
              id: 'entry-one',
              type: 'issued',
              at: clock.now(),
              caseNumber: made,
              recipient: { by: 'self', sign: 'signature' },
            },
            { id: 'entry-two', type: 'lost', at: clock.now(), caseNumber: made, reason: 'missing' },
          ],
        },
      })
      .catch(quiet)
  await issue()
  await issue(nobody)
  await send(open, 'PUT', '/organisation/ledger', { body: '[]', headers: still })
  await see(batch, now)
  await client.call('listLedger', { ...now, query: { after: '0', limit: '10' } })
  await client.call('listLedger', { ...nobody, query: {} }).catch(quiet)
  await send(open, 'GET', '/organisation/ledger?after=x', { headers: still })
  await client.call('getLedgerHead', now)
  await client.call('getLedgerHead', nobody).catch(quiet)
  await client.call('getOrganisation', now)
  await client.call('getOrganisation', nobody).catch(quiet)
  await reachOperators(open, now.accessKey)
  await reachInvitations(open, now.accessKey)
  await client.call('signOutOrganisation', now)
  await client.call('signOutOrganisation', now).catch(quiet)
}

/** All that can be answered about who acts for an organisation. */
async function reachOperators(open: TestAgency, accessKey: string): Promise<void> {
  const { client } = open
  await client.call('listOperators', { accessKey })
  await client.call('listOperators', { accessKey: unknown }).catch(quiet)
  const appoint = (key: string, mobile: string) =>
    client
      .call('appointOperator', { accessKey: key, key: freshKey(), body: { name: '王新', mobile } })
      .catch(quiet)
  const made = await appoint(accessKey, '15400000077')
  await appoint(accessKey, '15400000077')
  await appoint(accessKey, '154')
  await appoint(unknown, '15400000078')
  const other = await client.call('signInOrganisation', {
    key: freshKey(),
    body: {
      code: 'DEMO0002',
      mobileProof: { mobile: '15400000077', proof: 'demo-proof-15400000077' },
    },
  })
  await appoint(other.session, '15400000078')
  const headers = { Authorization: `Bearer ${accessKey}` }
  await send(open, 'POST', '/organisation/operators', {
    body: '[]',
    headers: { ...headers, 'Idempotency-Key': freshKey() },
  })
  const change = (operator: string, key = accessKey) =>
    client
      .call('changeOperator', { accessKey: key, params: { operator }, body: { acts: false } })
      .catch(quiet)
  await change(made?.id ?? '')
  await change('zheng')
  await change('nobody')
  await change('zheng', unknown)
  await send(open, 'PUT', '/organisation/operators/zheng', { body: '[]', headers })
}

/** All that can be answered about invitations. */
async function reachInvitations(open: TestAgency, accessKey: string): Promise<void> {
  const { client, clock } = open
  const day = clock.now().slice(0, 10)
  const [first, second] = ['invitation-one', 'invitation-two'] as const
  const put = (key: string) =>
    client
      .call('putInvitations', {
        accessKey: key,
        body: {
          invitations: [first, second].map((id) => ({
            id,
            until: day,
            lock: { check: 'a'.repeat(43), share: 'share-of-the-key' },
          })),
        },
      })
      .catch(quiet)
  await put(accessKey)
  await put(unknown)
  const headers = { Authorization: `Bearer ${accessKey}` }
  await send(open, 'PUT', '/organisation/invitations', { body: '[]', headers })
  const find = (invitation: string) => client.call('findInvitation', { params: { invitation } }).catch(quiet)
  await find(first)
  await find('invitation-none')
  const ask = (invitation: string, check: string) =>
    client
      .call('openInvitation', { key: freshKey(), params: { invitation }, body: { check: check.repeat(43) } })
      .catch(quiet)
  await ask(first, 'a')
  await ask(first, 'b')
  await ask('invitation-none', 'a')
  await send(open, 'POST', `/invitations/${first}/key`, { body: '[]' })
  const say = (invitation: string, answer: string) =>
    client.call('answerInvitation', { params: { invitation }, body: { answer } }).catch(quiet)
  await say(first, 'sealed')
  await say(first, 'another')
  await say('invitation-none', 'sealed')
  await send(open, 'PUT', `/invitations/${first}/answer`, { body: '[]' })
  await client.call('listInvitations', { accessKey })
  await client.call('listInvitations', { accessKey: unknown }).catch(quiet)
  const remove = (invitation: string, key: string) =>
    client.call('removeInvitation', { accessKey: key, params: { invitation } }).catch(quiet)
  await remove(second, accessKey)
  await remove('invitation-none', accessKey)
  await remove(second, unknown)
  await say(second, 'sealed')
  await ask(second, 'a')
}

/** All that can be answered to an employer who registers its employees. */
async function reachRegistrations(open: TestAgency): Promise<void> {
  const { client, clock } = open
  const employer = organisation('DEMO0001')
  const { session } = await signIn(open, 'DEMO0001')
  const access = { accessKey: session }
  const body = { name: '三月入职', matter: 'registrations' as const }
  const { batch } = await client.call('openBatch', { ...access, key: freshKey(), body })
  const asOf = clock.now().slice(0, 10)
  const rows = [
    registrationOfPerson(employer, 0, '2027-02-15', asOf),
    registrationOfPerson(employer, 1, '2027-03-09', asOf),
  ]
  const register = (where: string, who = access) =>
    client.call('registerRows', { ...who, params: { batch: where }, body: { rows } }).catch(quiet)
  await register(batch)
  await register('PC-DEMO-NONE')
  await register(batch, { accessKey: unknown })
  await send(open, 'PUT', `/organisation/batches/${batch}/registrations`, {
    body: '[]',
    headers: { Authorization: `Bearer ${session}` },
  })
}
