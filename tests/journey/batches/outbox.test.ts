import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test } from 'vitest'
import { openBatchDb } from '../../../src/journey/batches/batchDb.ts'
import { createMemoryOutbox } from '../../../src/journey/batches/memoryOutbox.ts'
import { type BatchOutbox, outcomesOf } from '../../../src/journey/batches/outbox.ts'
import { manyRows, someBatch } from './anyOutbox.ts'

const opened: BatchOutbox[] = []
afterEach(() => {
  for (const outbox of opened.splice(0)) outbox.close()
})
const kinds = [
  ['on the device', openBatchDb],
  ['in memory', async () => createMemoryOutbox()],
] as const

let serial = 0
/** Of an organisation that no other test has. */
const fresh = () => someBatch('batch-0001', `ORG-${(serial += 1)}`)

describe.each(kinds)('a batch under way, %s', (_, open) => {
  const openOne = async () => {
    const outbox = await open()
    opened.push(outbox)
    return outbox
  }

  test('has its people in parts of twenty, and each part as it was written', async () => {
    const outbox = await openOne()
    const batch = fresh()
    await outbox.add(batch, manyRows(45))
    const { organisation, id } = batch
    expect(await outbox.find(organisation, id)).toMatchObject({ total: 45, parts: 3, taken: 0, failed: 0 })
    expect((await outbox.parts(organisation, id)).map(({ keys }) => keys.length)).toEqual([20, 20, 5])
    expect(await outbox.rows(organisation, id, 2)).toEqual(manyRows(5, 40))
    expect(await outbox.list('ANOTHER')).toEqual([])
  })

  test('is written once, however often it is pressed', async () => {
    const outbox = await openOne()
    const batch = fresh()
    await Promise.all([outbox.add(batch, manyRows(30)), outbox.add(batch, manyRows(30))])
    await outbox.add(batch, manyRows(50))
    expect(await outbox.list(batch.organisation)).toMatchObject([{ total: 30, parts: 2 }])
  })

  test('keeps what became of people and no longer the people, and an answer counts once', async () => {
    const outbox = await openOne()
    const batch = fresh()
    const { organisation, id } = batch
    await outbox.add(batch, manyRows(2))
    const outcomes = [
      { key: 'row-key-0', kind: 'taken', number: 'LN-1' },
      { key: 'row-key-1', kind: 'refused', problems: [{ field: 'bank', code: 'required' }] },
    ] as const
    await outbox.settle(organisation, id, 0, outcomes)
    await outbox.settle(organisation, id, 0, outcomes)
    expect(await outbox.find(organisation, id)).toMatchObject({ taken: 1, failed: 1 })
    expect(await outbox.rows(organisation, id, 0)).toBeUndefined()
    await outbox.addRows(organisation, id, manyRows(1, 1))
    await outbox.settle(organisation, id, 1, [{ key: 'row-key-1', kind: 'taken', number: 'LN-2' }])
    expect(await outbox.find(organisation, id)).toMatchObject({ total: 3, taken: 2, failed: 1 })
    expect([...outcomesOf(await outbox.parts(organisation, id)).values()].map(({ kind }) => kind)).toEqual([
      'taken',
      'taken',
    ])
  })

  test('gets all mended people that two tabs put in at once', async () => {
    const outbox = await openOne()
    const batch = fresh()
    const { organisation, id } = batch
    await outbox.add(batch, manyRows(1))
    await Promise.all([
      outbox.addRows(organisation, id, manyRows(25, 100)),
      outbox.addRows(organisation, id, manyRows(1, 200)),
    ])
    const parts = await outbox.parts(organisation, id)
    expect(parts.flatMap(({ keys }) => keys)).toHaveLength(27)
    expect(await outbox.find(organisation, id)).toMatchObject({ total: 27, parts: parts.length })
  })

  test('is gone once it is removed', async () => {
    const outbox = await openOne()
    const batch = fresh()
    await outbox.add(batch, manyRows(3))
    await outbox.remove(batch.organisation, batch.id)
    expect(await outbox.list(batch.organisation)).toEqual([])
    expect(await outbox.parts(batch.organisation, batch.id)).toEqual([])
  })
})

test('on the device nobody’s name can be read in it', async () => {
  const outbox = await openBatchDb()
  opened.push(outbox)
  const batch = fresh()
  await outbox.add(batch, manyRows(3))
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('social-security-card-batches')
    opening.addEventListener('success', () => resolve(opening.result))
  })
  const stored = await new Promise((resolve) => {
    const asked = database.transaction('parts').objectStore('parts').getAll()
    asked.addEventListener('success', () => resolve(asked.result))
  })
  database.close()
  expect(JSON.stringify(stored)).not.toContain('21019919880315201X')
})
