import { freshKey, person, type TestAgency } from '../agency/testAgency.ts'
import { send } from './everyAnswer.ts'

const quiet = () => undefined

/** All that can be answered to a person and their helper. */
export async function reachHelps(open: TestAgency): Promise<void> {
  const { client, clock } = open
  clock.moveTo('2027-03-01T10:00')
  const [mine, theirs, nobodys] = [freshKey(), freshKey(), freshKey()]
  const params = { help: freshKey() }
  const body = { kind: 'card', scope: 'fill', days: 3, person: '李*' } as const
  const { code = '' } = await client.call('putHelp', { params, accessKey: mine, body })
  await client.call('putHelp', { params, accessKey: nobodys, body }).catch(quiet)

  const join = (digits: string, accessKey: string, name = '王芳') =>
    client
      .call('acceptHelp', { params: { code: digits }, accessKey, body: { name, relation: 'child' } })
      .catch(quiet)
  await join(code, theirs, ' ')
  await join(code, theirs)
  await join(code, nobodys)
  const draft = { id: freshKey(), answers: person('retiree').card }
  for (const accessKey of [mine, theirs, nobodys, mine]) {
    await client.call('getHelp', { params, accessKey }).catch(quiet)
    await client.call('handOverHelp', { params, accessKey, body: { ...draft, answers: {} } }).catch(quiet)
    await client.call('handOverHelp', { params, accessKey, body: draft }).catch(quiet)
    await client.call('takeBackHelp', { params, accessKey, body: { turn: 'person' } }).catch(quiet)
  }
  for (const accessKey of [nobodys, theirs]) await client.call('endHelp', { params, accessKey }).catch(quiet)
  const left = freshKey()
  await client.call('putHelp', { params: { help: left }, accessKey: mine, body })
  await client.call('handOverHelp', { params: { help: left }, accessKey: mine, body: draft })
  await client.call('endHelp', { params: { help: left }, accessKey: mine })
  // Ended by the person; it was in hand with nobody else then.
  await client
    .call('takeBackHelp', { params: { help: left }, accessKey: mine, body: { turn: 'person' } })
    .catch(quiet)
  const headers = { Authorization: `Bearer ${mine}` }
  await send(open, 'PUT', `/helps/${params.help}`, { body: '{}', headers })
  for (const part of ['draft', 'turn'])
    await send(open, 'PUT', `/helps/${params.help}/${part}`, { body: '[]', headers })
  await send(open, 'PUT', '/help-codes/1234567890/helper', { body: '{}', headers })
  await send(open, 'PUT', '/help-codes/1234567890/helper', {
    body: JSON.stringify({ name: '王芳', relation: 'child' }),
  })
  for (let miss = 0; miss < 21; miss += 1) await join(String(miss), nobodys)
}
