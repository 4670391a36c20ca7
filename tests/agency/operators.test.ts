import { describe, expect, test } from 'vitest'
import { setDismissed } from '../../mocks/agency/operatorDesk.ts'
import { signIn } from '../api/everyOrganisationAnswer.ts'
import { freshKey, openTestAgency, type TestAgency } from './testAgency.ts'

const newcomer = { name: '王新', mobile: '15400000077' }

const list = ({ client }: TestAgency, accessKey: string) => client.call('listOperators', { accessKey })
const appoint = ({ client }: TestAgency, accessKey: string, body = newcomer, key = freshKey()) =>
  client.call('appointOperator', { accessKey, key, body })
const change = ({ client }: TestAgency, accessKey: string, operator: string, acts: boolean) =>
  client.call('changeOperator', { accessKey, params: { operator }, body: { acts } })
const enter = ({ client }: TestAgency, mobile = newcomer.mobile) =>
  client.call('signInOrganisation', {
    key: freshKey(),
    body: { code: 'DEMO0001', mobileProof: { mobile, proof: `demo-proof-${mobile}` } },
  })

async function atHead() {
  const open = openTestAgency()
  return { open, head: (await signIn(open, 'DEMO0001')).session }
}

describe('the head operator of an organisation', () => {
  test('appoints somebody, who signs in by their number; the line says who did it', async () => {
    const { open, head } = await atHead()
    const made = await appoint(open, head)
    expect(made).toMatchObject({ name: '王新', mobile: '154****0077', isHead: false, acts: true })
    expect((await enter(open)).operator).toEqual({ id: made.id, name: '王新' })
    const { operators, changes } = await list(open, head)
    expect(operators.map(({ name, isHead }) => [name, isHead])).toEqual([
      ['周会敏', true],
      ['吴立强', false],
      ['王新', false],
    ])
    expect(changes).toEqual([
      { at: open.clock.now(), act: 'appointed', name: '王新', mobile: '154****0077', by: '周会敏' },
    ])
  })

  test('is answered alike by the same call again, and appoints nobody twice', async () => {
    const { open, head } = await atHead()
    const key = freshKey()
    const first = await appoint(open, head, newcomer, key)
    expect(await appoint(open, head, newcomer, key)).toEqual(first)
    await expect(appoint(open, head)).rejects.toMatchObject({ status: 409 })
    expect((await list(open, head)).operators).toHaveLength(3)
  })

  test('is told what is wrong with a name or a number', async () => {
    const { open, head } = await atHead()
    await expect(appoint(open, head, { name: ' ', mobile: '154' })).rejects.toMatchObject({
      status: 422,
      problem: { errors: [{ field: 'name' }, { field: 'mobile' }] },
    })
  })

  test('dismisses an operator, who is signed out at once and told why, and lets them act again', async () => {
    const { open, head } = await atHead()
    const { id } = await appoint(open, head)
    const { session } = await enter(open)
    expect((await change(open, head, id, false)).acts).toBe(false)
    const type = 'urn:problem:operator-dismissed'
    await expect(list(open, session)).rejects.toMatchObject({ status: 401, problem: { type } })
    await expect(enter(open)).rejects.toMatchObject({ status: 404, problem: { type } })
    await change(open, head, id, false)
    await change(open, head, id, true)
    expect((await enter(open)).operator.id).toBe(id)
    const { changes } = await list(open, head)
    expect(changes.map(({ act, by }) => [act, by])).toEqual([
      ['restored', '周会敏'],
      ['dismissed', '周会敏'],
      ['appointed', '周会敏'],
    ])
  })

  test('may appoint a dismissed one anew, who is the same operator under the name given now', async () => {
    const { open, head } = await atHead()
    const { id } = await appoint(open, head)
    await change(open, head, id, false)
    expect(await appoint(open, head, { ...newcomer, name: '王新新' })).toMatchObject({
      id,
      name: '王新新',
      acts: true,
    })
    expect((await list(open, head)).operators).toHaveLength(3)
  })

  test('is dismissed by the agency alone, whose line names nobody', async () => {
    const { open, head } = await atHead()
    await expect(change(open, head, 'zhou', false)).rejects.toMatchObject({ status: 409 })
    await setDismissed(open.store, 'DEMO0001', 'zhou', true, open.clock.now())
    const other = (await signIn(open, 'DEMO0001', '吴立强')).session
    expect((await list(open, other)).changes).toEqual([
      { at: open.clock.now(), act: 'dismissed', name: '周会敏', mobile: '154****0091' },
    ])
  })
})

test('any other operator sees the list and changes nothing in it', async () => {
  const { open } = await atHead()
  const { session } = await signIn(open, 'DEMO0001', '吴立强')
  expect((await list(open, session)).operators).toHaveLength(2)
  await expect(appoint(open, session)).rejects.toMatchObject({ status: 404 })
  await expect(change(open, session, 'zhou', false)).rejects.toMatchObject({ status: 404 })
})

test('the operators of one organisation are not those of another', async () => {
  const { open, head } = await atHead()
  const { id } = await appoint(open, head)
  const school = (await signIn(open, 'DEMO0003')).session
  expect((await list(open, school)).operators.map(({ name }) => name)).toEqual(['钱亚楠'])
  await expect(change(open, school, id, false)).rejects.toMatchObject({ status: 404 })
})
