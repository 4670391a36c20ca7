import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { handOutDatabaseName } from '../../../src/journey/encryption.ts'
import { memoryHandOutDb, openHandOutDb } from '../../../src/journey/handOut/handOutDb.ts'
import { entryOf } from './testQueue.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe.each([
  ['on the device', openHandOutDb],
  ['in memory', () => Promise.resolve(memoryHandOutDb())],
])('what is handed out, kept %s', (_, open) => {
  test('comes back in the order in which it was entered, of one organisation and no other', async () => {
    const db = await open()
    await db.put(entryOf('b', { madeAt: 1 }))
    await db.put(entryOf('a', { madeAt: 2 }))
    await db.put(entryOf('c', { organisation: 'DEMO0003' }))
    expect((await db.entries('DEMO0002')).map(({ id }) => id)).toEqual(['b', 'a'])
    await db.remove('DEMO0002', 'b')
    await db.remove('DEMO0002', 'c')
    expect((await db.entries('DEMO0002')).map(({ id }) => id)).toEqual(['a'])
    expect((await db.entries('DEMO0003')).map(({ id }) => id)).toEqual(['c'])
  })

  test('has the last list of each batch of each organisation', async () => {
    const db = await open()
    await db.keepList('DEMO0002', 'PC-1', { cards: ['0001'] })
    expect(await db.list('DEMO0002', 'PC-1')).toEqual({ cards: ['0001'] })
    expect(await db.list('DEMO0002', 'PC-2')).toBeUndefined()
    expect(await db.list('DEMO0003', 'PC-1')).toBeUndefined()
  })
})

test('what waits to be sent lies on the device encrypted: nobody’s name, and no signature', async () => {
  const db = await openHandOutDb()
  const mark = { id: 'mark-1', type: 'image/png', base64: 'c2lnbmVk' } as const
  await db.put(entryOf('a', { name: '王秀兰', mark }))
  await db.keepList('DEMO0002', 'PC-1', { cards: ['王秀兰'] })
  const request = indexedDB.open(handOutDatabaseName)
  await new Promise((resolve) => request.addEventListener('success', resolve))
  const stored: unknown[] = []
  for (const store of ['entries', 'lists']) {
    const all = request.result.transaction(store).objectStore(store).getAll()
    await new Promise((resolve) => all.addEventListener('success', resolve))
    stored.push(...all.result)
  }
  expect(stored).toHaveLength(2)
  expect(JSON.stringify(stored)).not.toMatch(/王秀兰|c2lnbmVk/)
  for (const each of stored) expect(each).toHaveProperty('sealed')
})
