import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createStore } from '../../mocks/agency/store.ts'
import { openFileDevice } from '../../mocks/server/fileDevice.ts'
import { freshKey, openTestAgency, type TestAgency } from '../agency/testAgency.ts'
import { signIn } from '../api/everyOrganisationAnswer.ts'
import { openDesk } from './openDesk.ts'

let agency: TestAgency
let desk: Awaited<ReturnType<typeof openDesk>>

beforeAll(async () => {
  desk = await openDesk(() => agency)
})
afterAll(() => desk.close())
beforeEach(() => {
  agency = openTestAgency()
})

const here = ({ session }: { readonly session: string }) =>
  agency.client.call('getOrganisation', { accessKey: session })

test('who is dismissed at the desk of the server is signed out at once and not let in, until they are given it back', async () => {
  const open = await signIn(agency, 'DEMO0001')
  const other = await signIn(agency, 'DEMO0001', '吴立强')
  expect(await desk.page('?lang=zh')).toContain('停用周会敏')
  expect((await desk.post('/operators/DEMO0001/zhou?lang=zh', { act: 'dismiss' })).status).toBe(303)
  await expect(here(open)).rejects.toMatchObject({ status: 401 })
  await expect(signIn(agency, 'DEMO0001')).rejects.toMatchObject({ status: 404 })
  expect((await here(other)).operator.name).toBe('吴立强')
  const after = await desk.page('?lang=zh')
  expect(after).toContain('恢复周会敏')
  expect(after).not.toContain('停用周会敏')
  await desk.post('/operators/DEMO0001/zhou?lang=zh', { act: 'restore' })
  expect((await signIn(agency, 'DEMO0001')).operator.name).toBe('周会敏')
})

test('nobody is dismissed whom no organisation has named, and by no other word', async () => {
  expect((await desk.post('/operators/DEMO0001/nobody', { act: 'dismiss' })).status).toBe(400)
  expect((await desk.post('/operators/DEMO0001/zhou', { act: 'promote' })).status).toBe(400)
  expect((await signIn(agency, 'DEMO0001')).operator.name).toBe('周会敏')
})

test('whom a head operator has appointed and dismissed is so after a restart of the server, and the desk sees it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'operators-'))
  const [name, mobile] = ['王新', '15400000077']
  let device = openFileDevice(folder)
  const start = () => {
    agency = openTestAgency(
      undefined,
      createStore(() => Promise.resolve(device)),
    )
  }
  start()
  const head = (await signIn(agency, 'DEMO0001')).session
  const made = await agency.client.call('appointOperator', {
    accessKey: head,
    key: freshKey(),
    body: { name, mobile },
  })
  await agency.client.call('changeOperator', {
    accessKey: head,
    params: { operator: 'wu' },
    body: { acts: false },
  })
  device.close()
  device = openFileDevice(folder)
  start()
  const page = await desk.page('?lang=zh')
  expect(page).toContain('停用王新')
  expect(page).toContain('恢复吴立强')
  await desk.post(`/operators/DEMO0001/${made.id}?lang=zh`, { act: 'dismiss' })
  const { changes } = await agency.client.call('listOperators', { accessKey: head })
  expect(changes.map(({ act, by }) => [act, by])).toEqual([
    ['dismissed', undefined],
    ['dismissed', '周会敏'],
    ['appointed', '周会敏'],
  ])
  device.close()
  rmSync(folder, { recursive: true })
})
