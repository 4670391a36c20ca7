// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { deviceDb } from '../../../src/features/handout/deviceDb.ts'
import { handOutDatabaseName } from '../../../src/journey/encryption.ts'
import { createHandOutQueue } from '../../../src/journey/handOut/handOutQueue.ts'
import { entryOf, testDevice, village } from '../../journey/handOut/testQueue.ts'

const takeOff = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(handOutDatabaseName)
    deleting.addEventListener('success', () => resolve())
    deleting.addEventListener('error', () => reject(new Error('it stayed')))
  })

test('what is handed out goes on being kept after everything was taken off the device, here or in another tab', async () => {
  const first = entryOf('first')
  const queue = createHandOutQueue(village, testDevice().agency.as(first.operator), deviceDb)
  expect(await queue.keep(first)).toBe(true)
  await takeOff()
  expect(await queue.keep(entryOf('second'))).toBe(true)
  expect(queue.state.get()).toMatchObject({ kept: 'device', entries: [{ id: 'second' }] })
  expect((await (await deviceDb()).entries(first.organisation)).map(({ id }) => id)).toEqual(['second'])
})
