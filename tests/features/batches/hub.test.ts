// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { hubOf } from '../../../src/features/batches/hub.ts'
import { batchDatabaseName } from '../../../src/journey/encryption.ts'

const organisation = 'DEMO0001'

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
