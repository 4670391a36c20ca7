import { expect, test } from 'vitest'
import { AgencyError } from '../../src/api/AgencyError.ts'
import { freshKey, openTestAgency } from './testAgency.ts'
import { openOrganisation } from './testOrganisation.ts'

const id = 'invitation-one'
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof AgencyError ? error.status : error),
  )

/** An operator with an invitation that can be answered for a week. */
async function invited() {
  const open = openTestAgency()
  const clerk = await openOrganisation(open, 'DEMO0002')
  const { client, clock } = open
  const key = () => ({ accessKey: clerk.session() })
  const day = clock.now().slice(0, 10)
  const until = `${day.slice(0, 8)}28`
  const put = (accessKey = clerk.session(), last = until) =>
    client.call('putInvitations', { accessKey, body: { invitations: [{ id, until: last }] } })
  return {
    open,
    clerk,
    until,
    put,
    made: await put(),
    find: () => client.call('findInvitation', { params: { invitation: id } }),
    say: (answer: string) =>
      client.call('answerInvitation', { params: { invitation: id }, body: { answer } }),
    list: async () => (await client.call('listInvitations', key())).invitations,
    drop: () => client.call('removeInvitation', { ...key(), params: { invitation: id } }),
  }
}

test('an invitation says who invites and until when, and nothing of whom', async () => {
  const { find, until } = await invited()
  const found = await find()
  expect(found).toEqual({
    organisation: { name: '示例县示例村村民委员会', nameEn: 'Example Village Committee' },
    state: 'open',
    until,
  })
})

test('it is answered once: the same answer again changes nothing, another one is refused', async () => {
  const { say, list, find } = await invited()
  await say('sealed')
  await say('sealed')
  expect(await refusal(say('another'))).toBe(409)
  expect(await list()).toMatchObject([{ id, state: 'answered', answer: 'sealed' }])
  expect((await find()).state).toBe('answered')
})

test('once fetched, the answer is at the agency no more, and there is no second one', async () => {
  const { say, list, drop, find } = await invited()
  await say('sealed')
  await drop()
  expect(await list()).toEqual([expect.not.objectContaining({ answer: 'sealed' })])
  expect((await find()).state).toBe('answered')
  expect(await refusal(say('another'))).toBe(409)
  await say('sealed')
})

test('what was taken back can’t be answered, nor what is past its last day', async () => {
  const { say, drop, find } = await invited()
  await drop()
  expect((await find()).state).toBe('revoked')
  expect(await refusal(say('sealed'))).toBe(410)
  const later = await invited()
  later.open.clock.moveTo(`${later.until}T23:59`)
  expect((await later.find()).state).toBe('open')
  later.open.clock.moveTo('2026-09-29T00:00')
  expect((await later.find()).state).toBe('over')
  expect(await refusal(later.say('sealed'))).toBe(410)
})

test('none lives longer than eight days, whatever is asked for', async () => {
  const open = openTestAgency()
  const clerk = await openOrganisation(open, 'DEMO0002')
  const { invitations } = await open.client.call('putInvitations', {
    accessKey: clerk.session(),
    body: { invitations: [{ id, until: '2030-01-01' }] },
  })
  expect(invitations).toEqual([{ id, state: 'open', until: '2026-09-29' }])
})

test('another organisation neither sees nor takes back, and can’t make one of the same number', async () => {
  const { open, put, list, say } = await invited()
  const other = await openOrganisation(open, 'DEMO0001')
  await say('sealed')
  const accessKey = other.session()
  expect((await put(accessKey)).invitations).toMatchObject([{ id, state: 'revoked' }])
  expect(await open.client.call('listInvitations', { accessKey })).toEqual({ invitations: [] })
  const taken = open.client.call('removeInvitation', { accessKey, params: { invitation: id } })
  expect(await refusal(taken)).toBe(404)
  expect(await list()).toMatchObject([{ answer: 'sealed' }])
})

test('half of its key is given to who knows the number, and after five wrong tries in a row to nobody', async () => {
  const open = openTestAgency()
  const clerk = await openOrganisation(open, 'DEMO0002')
  const { client, clock } = open
  const accessKey = clerk.session()
  const until = clock.now().slice(0, 10)
  const check = 'r'.repeat(43)
  const lock = { check, share: 'half-of-the-key' }
  await client.call('putInvitations', { accessKey, body: { invitations: [{ id, until, lock }] } })
  const ask = (given: string, key = freshKey()) =>
    client.call('openInvitation', { key, params: { invitation: id }, body: { check: given } })
  const guess = () => refusal(ask('w'.repeat(43)))
  expect([await guess(), await guess(), await guess(), await guess()]).toEqual([422, 422, 422, 422])
  expect(await ask(check)).toEqual({ share: 'half-of-the-key' })
  // The right one begins anew: whoever mistypes now and then is locked out by nobody.
  for (let i = 0; i < 5; i += 1) expect(await guess()).toBe(422)
  expect(await refusal(ask(check))).toBe(410)
  const { invitations } = await client.call('listInvitations', { accessKey })
  expect(invitations).toEqual([{ id, state: 'locked', until }])
  // Who had opened it before can still answer.
  await client.call('answerInvitation', { params: { invitation: id }, body: { answer: 'sealed' } })
  expect((await client.call('findInvitation', { params: { invitation: id } })).state).toBe('answered')
})

test('a wrong try whose answer got lost is sent again under its key, and counts once', async () => {
  const open = openTestAgency()
  const clerk = await openOrganisation(open, 'DEMO0002')
  const { client, clock } = open
  const until = clock.now().slice(0, 10)
  const lock = { check: 'r'.repeat(43), share: 'half-of-the-key' }
  const invitations = [{ id, until, lock }]
  await client.call('putInvitations', { accessKey: clerk.session(), body: { invitations } })
  const key = freshKey()
  const ask = (check: string) =>
    client.call('openInvitation', { key, params: { invitation: id }, body: { check } })
  for (let i = 0; i < 6; i += 1) expect(await refusal(ask('w'.repeat(43)))).toBe(422)
  // Another body under the same key is no try of its own.
  expect(await refusal(ask(lock.check))).toBe(422)
  expect((await client.call('findInvitation', { params: { invitation: id } })).state).toBe('open')
})

test('an invitation that was made without a lock has no key at the agency', async () => {
  const { open } = await invited()
  const asked = open.client.call('openInvitation', {
    key: freshKey(),
    params: { invitation: id },
    body: { check: 'r'.repeat(43) },
  })
  expect(await refusal(asked)).toBe(404)
})

test('an invitation opens no session', async () => {
  const { open } = await invited()
  expect(await refusal(open.client.call('getOrganisation', { accessKey: id }))).toBe(401)
})
