import { describe, expect, test } from 'vitest'
import { AgencyError } from '../../src/api/AgencyError.ts'
import { type SendingSetting, sendBatch } from '../../src/api/batchSending.ts'
import { createMemoryOutbox } from '../../src/journey/batches/memoryOutbox.ts'
import { outcomesOf } from '../../src/journey/batches/outbox.ts'
import { openTestAgency } from '../agency/testAgency.ts'
import { openOrganisation } from '../agency/testOrganisation.ts'

const zhou = { operator: '周会敏', operatorId: 'zhou' }
const wu = { operator: '吴立强', operatorId: 'wu' }

/** A batch of so many people of the employer on a device, and who is signed in there. */
async function withBatch(people: number, more: Partial<SendingSetting> = {}) {
  const open = openTestAgency()
  const clerk = await openOrganisation(open, 'DEMO0001', '周会敏')
  const outbox = createMemoryOutbox()
  const rows = Array.from({ length: people }, (_, n) => clerk.row(n))
  const batch = { id: 'batch-00001', organisation: 'DEMO0001', ...zhou, name: '第一批', at: 0 }
  await outbox.add(batch, rows)
  const waits: number[] = []
  const setting: SendingSetting = {
    client: open.client,
    outbox,
    session: () => ({ key: clerk.session(), ...zhou }),
    sendFiles: async () => undefined,
    now: () => 0,
    sleep: async (ms) => void waits.push(ms),
    onProgress: () => undefined,
    onWait: () => undefined,
    ...more,
  }
  const send = (changed: Partial<SendingSetting> = {}, id = batch.id) =>
    sendBatch({ ...setting, ...changed }, 'DEMO0001', id, new AbortController().signal)
  const outcomes = async () => [...outcomesOf(await outbox.parts('DEMO0001', batch.id)).values()]
  const count = () => open.store.read((tables) => tables.all('cases').length)
  return { open, clerk, outbox, waits, send, outcomes, count, id: batch.id }
}

describe('a batch', () => {
  test('waits as long as the agency asks, else longer each time, and goes on by itself', async () => {
    const { open, send, waits, count } = await withBatch(2)
    open.faults.set('submitRows', { kind: 'status', status: 503 }, 3)
    expect(await send()).toEqual({ kind: 'done' })
    expect(waits).toEqual([2000, 4000, 8000])
    expect(await count()).toBe(2)
  })

  test('stands still where another operator is signed in, and goes on when they take it over', async () => {
    const { clerk, outbox, send, count, id } = await withBatch(1)
    const session = () => ({ key: clerk.session(), ...wu })
    expect(await send({ session })).toEqual({ kind: 'otherOperator' })
    expect(await count()).toBe(0)
    await outbox.change('DEMO0001', id, wu)
    expect(await send({ session })).toEqual({ kind: 'done' })
    expect(await count()).toBe(1)
  })

  test('is not taken for their own by another operator of the same name, and stays one’s own under a new name', async () => {
    const { clerk, send, count } = await withBatch(1)
    const key = clerk.session()
    const namesake = () => ({ key, ...zhou, operatorId: 'wu' })
    expect(await send({ session: namesake })).toEqual({ kind: 'otherOperator' })
    expect(await count()).toBe(0)
    expect(await send({ session: () => ({ key, ...zhou, operator: '周会' }) })).toEqual({ kind: 'done' })
  })

  test('that an older release has kept, without an id, goes on under its operator’s name', async () => {
    const { clerk, outbox, send } = await withBatch(1)
    const [row] = [clerk.row(1)]
    await outbox.add(
      { id: 'batch-older', organisation: 'DEMO0001', operator: '周会敏', name: '以前', at: 0 },
      [row],
    )
    expect(await send({}, 'batch-older')).toEqual({ kind: 'done' })
    expect(await outbox.find('DEMO0001', 'batch-older')).toMatchObject({ taken: 1 })
  })

  test('stands still when the session has ended, and while it is paused', async () => {
    const { clerk, outbox, send, count, id } = await withBatch(1)
    const session = () => ({ key: '0123456789abcdef', ...zhou })
    expect(await send({ session })).toEqual({ kind: 'signedOut' })
    await outbox.change('DEMO0001', id, { isPaused: true })
    expect(await send()).toEqual({ kind: 'paused' })
    expect(await count()).toBe(0)
    await outbox.change('DEMO0001', id, { isPaused: false })
    expect(await send()).toEqual({ kind: 'done' })
    expect(clerk.session()).not.toBe('')
  })

  test('of which one row is no row lets the others go', async () => {
    const { outbox, send, outcomes } = await withBatch(2)
    const [good] = (await outbox.rows('DEMO0001', 'batch-00001', 0)) ?? []
    if (!good) throw new Error('there is no row')
    const garbled = { ...good, key: 'x', answers: good.answers }
    await outbox.addRows('DEMO0001', 'batch-00001', [garbled])
    expect(await send()).toEqual({ kind: 'done' })
    expect((await outcomes()).map(({ kind }) => kind)).toEqual(['taken', 'taken', 'refused'])
  })

  test('that the device can’t note stops with nothing lost, and a file that can’t be sent now is waited for', async () => {
    const { outbox, send, waits, count } = await withBatch(2)
    const full = {
      ...outbox,
      settle: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
    }
    expect(await send({ outbox: full })).toMatchObject({ kind: 'storage' })
    let tries = 0
    const sendFiles = async () => {
      tries += 1
      if (tries === 1) throw new AgencyError('putUpload', 'offline')
    }
    expect(await send({ sendFiles })).toEqual({ kind: 'done' })
    expect(waits).toEqual([2000])
    expect(await count()).toBe(2)
  })
})
