// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { setClient } from '../../../src/api/client.ts'
import { hubOf } from '../../../src/features/batches/hub.ts'
import { batchDatabaseName } from '../../../src/journey/encryption.ts'
import type { OrganisationSession } from '../../../src/journey/organisationSession.ts'

const organisation = 'DEMO0001'

const at = {
  session: 'a-key',
  organisation: { code: organisation },
  operator: { id: 'op-1', name: '演示经办' },
} as OrganisationSession

afterEach(() => vi.restoreAllMocks())

const takeOff = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(batchDatabaseName)
    deleting.addEventListener('success', () => resolve())
    deleting.addEventListener('error', () => reject(new Error('it stayed')))
  })

test('batches go on being kept after everything was taken off the device, here or in another tab', async () => {
  const hub = hubOf(organisation, false)
  await hub.submit('the first', [])
  expect((await (await hub.outbox()).list(organisation)).map(({ name }) => name)).toEqual(['the first'])
  await takeOff()
  await hub.submit('the second', [])
  expect((await (await hub.outbox()).list(organisation)).map(({ name }) => name)).toEqual(['the second'])
  expect(hub.state.get().batches.map(({ name }) => name)).toEqual(['the second'])
})

test('a batch that the device could not write down stands until somebody goes on, whoever looks at it meanwhile', async () => {
  setClient({ call: () => Promise.reject(new Error('nothing is sent')) })
  const hub = hubOf(organisation, false)
  const outbox = await hub.outbox()
  const find = vi.spyOn(outbox, 'find').mockImplementation(async () => {
    // The page that it is shown on opens while it is being sent.
    hub.enter(at)
    throw new DOMException('no room', 'QuotaExceededError')
  })
  hub.enter(at)
  const id = await hub.submit('the one', [{ key: 'row-0001', answers: {} }])
  const isAtRest = () => !hub.state.get().running && hub.state.get().stopped.get(id)?.kind === 'storage'
  await vi.waitUntil(isAtRest)
  hub.enter(at)
  // Looking for what may go on takes a few turns of the database; another one put in behind it sees whether there was any.
  await hub.submit('another', [])
  expect(find).toHaveBeenCalledTimes(1)
  expect(isAtRest()).toBe(true)
  await hub.goOn(id)
  await vi.waitUntil(() => find.mock.calls.length === 2 && isAtRest())
})
