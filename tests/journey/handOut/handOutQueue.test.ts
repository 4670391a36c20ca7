import { expect, test } from 'vitest'
import { pendingState, undoMs } from '../../../src/journey/handOut/entry.ts'
import { entryOf, testDevice, village } from './testQueue.ts'

const colleague = { ...village, operator: '李建华', operatorId: 'li' }

test('what is entered waits for a while before it is sent, so that it can be taken back', async () => {
  const { queueOf, agency, clock } = testDevice()
  const queue = queueOf()
  await queue.keep(entryOf('1', { sendFrom: clock.ms + undoMs }))
  await queue.send()
  expect(agency.lines).toEqual([])
  expect(queue.nextIn()).toBe(undoMs)
  expect(await queue.discard('1')).toBe(true)
  clock.ms += undoMs
  await queue.send()
  expect([agency.lines, queue.state.get().entries]).toEqual([[], []])
})

test('a clock that was put back holds nothing up', async () => {
  const { queueOf, agency, clock } = testDevice()
  const queue = queueOf()
  await queue.keep(entryOf('1', { sendFrom: clock.ms + undoMs }))
  clock.ms -= 3_600_000
  await queue.send()
  expect(agency.lines.map(({ id }) => id)).toEqual(['1'])
})

test('without network it waits, and goes out once however often it is tried, with its picture before it', async () => {
  const { queueOf, agency } = testDevice()
  const queue = queueOf()
  const mark = { id: 'mark-1', type: 'image/png', base64: 'AA==' } as const
  await queue.keep(entryOf('1', { mark, recipient: { by: 'self', sign: 'thumbprint', mark: 'mark-1' } }))
  agency.state.fails = 'before'
  await queue.send()
  expect(queue.state.get()).toMatchObject({ entries: [{ id: '1', state: 'waiting' }] })
  expect(queue.state.get().error).toBeTruthy()
  agency.state.fails = 'after'
  await queue.send()
  expect(queue.state.get().entries).toMatchObject([{ id: '1', state: 'tried' }])
  agency.state.fails = 'never'
  await queue.send()
  await queue.send()
  expect(agency.lines.map(({ id }) => id)).toEqual(['1'])
  expect(agency.marks.has('mark-1')).toBe(true)
  expect(queue.state.get()).toMatchObject({ entries: [], sending: [] })
  expect(queue.state.get().error).toBeUndefined()
})

test('nobody sends what a colleague has entered, nor sees what another organisation has', async () => {
  const { queueOf, agency } = testDevice()
  const mine = queueOf()
  const theirs = queueOf(colleague)
  const elsewhere = queueOf({ ...village, organisation: 'DEMO0003' })
  await mine.keep(entryOf('1'))
  await theirs.load()
  await elsewhere.load()
  await theirs.send()
  await elsewhere.send()
  expect(agency.lines).toEqual([])
  expect(theirs.state.get().entries.map(({ operator }) => operator)).toEqual([village.operator])
  expect(elsewhere.state.get().entries).toEqual([])
  expect(await theirs.keep(entryOf('2'))).toBe(false)
  await theirs.discard('1')
  expect(await theirs.beginEdit('1')).toBe(false)
  await mine.send()
  expect(agency.lines.map(({ id, by }) => [id, by])).toEqual([['1', 'DEMO0002 郑桂芳']])
})

test('an operator of the same name is somebody else; who has another name now is the same', async () => {
  const { queueOf, agency } = testDevice()
  await queueOf().keep(entryOf('1'))
  const namesake = queueOf({ ...village, operatorId: 'zheng-2' })
  await namesake.load()
  await namesake.send()
  expect(agency.lines).toEqual([])
  const renamed = queueOf({ ...village, operator: '郑桂芬' })
  await renamed.load()
  await renamed.send()
  expect(agency.lines.map(({ id }) => id)).toEqual(['1'])
})

test('what an older release kept without an id goes out for who has the name', async () => {
  const { db, queueOf, agency } = testDevice()
  const { operatorId: _, ...older } = entryOf('1')
  await db.put(older)
  const queue = queueOf()
  await queue.load()
  await queue.send()
  expect(agency.lines.map(({ id }) => id)).toEqual(['1'])
})

test('nothing goes out while an entry is changed; then it goes out as it was changed', async () => {
  const { queueOf, agency } = testDevice()
  const queue = queueOf()
  await queue.keep(entryOf('1'))
  await queue.keep(entryOf('2'))
  expect(await queue.beginEdit('1')).toBe(true)
  await queue.send(true)
  expect(agency.state.calls).toBe(0)
  await queue.keep(entryOf('1', { type: 'returned', reason: 'wrongFace' }))
  queue.endEdit()
  await queue.send()
  expect(agency.lines.map(({ id, type }) => `${id} ${type}`)).toEqual(['1 returned', '2 issued'])
})

test('an entry that had been entered before it was changed is not lost sight of', async () => {
  const { queueOf, agency } = testDevice()
  const queue = queueOf()
  await queue.keep(entryOf('1'))
  agency.state.fails = 'after'
  await queue.send()
  await queue.keep(entryOf('1', { state: 'tried', at: '2026-11-29T09:00' }))
  agency.state.fails = 'never'
  await queue.send()
  expect(queue.state.get().entries).toMatchObject([{ id: '1', state: 'differs', at: '2026-11-29T10:00' }])
  expect(agency.lines).toHaveLength(1)
  await queue.discard('1')
  expect(queue.state.get().entries).toEqual([])
})

test('what was taken back after it was sent is gone if the agency has not got it, and else said to stand', async () => {
  const { queueOf, agency } = testDevice()
  const queue = queueOf()
  await queue.keep(entryOf('1'))
  agency.state.fails = 'after'
  await queue.send()
  agency.state.fails = 'before'
  await queue.keep(entryOf('2'))
  await queue.send()
  await queue.discard('1')
  expect(queue.state.get().entries[0]).toMatchObject({ id: '1', state: 'withdrawn' })
  agency.state.fails = 'never'
  await queue.send()
  expect(queue.state.get().entries).toMatchObject([{ id: '1', state: 'stands' }])
  expect(agency.lines.map(({ id }) => id)).toEqual(['1', '2'])
})

test('what the agency won’t enter stays, with why, and keeps the others from nothing', async () => {
  const { queueOf, agency } = testDevice()
  const queue = queueOf()
  await queue.keep(entryOf('1', { caseNumber: 'LN-9' }))
  await queue.keep(entryOf('2', { caseNumber: 'LN-9', madeAt: 1 }))
  await queue.keep(entryOf('3', { madeAt: 2 }))
  await queue.send()
  expect(queue.state.get().entries).toMatchObject([{ id: '2', state: 'refused', refused: 'alreadyIssued' }])
  expect(agency.lines.map(({ id }) => id)).toEqual(['1', '3'])
})

test('a call that can’t be taken is tried entry by entry, and ends', async () => {
  const { queueOf, agency } = testDevice()
  const queue = queueOf()
  await queue.keep(entryOf('1'))
  await queue.keep(entryOf('2'))
  agency.state.fails = 'refuses'
  await queue.send()
  expect(queue.state.get().entries.map(({ state, refused }) => [state, refused])).toEqual([
    ['refused', 'unknown'],
    ['refused', 'unknown'],
  ])
})

test('a card is shown as the entries that wait will leave it', () => {
  const entries = [
    entryOf('1', { caseNumber: 'LN-9', type: 'lost', reason: 'missing' }),
    entryOf('2', { caseNumber: 'LN-9', type: 'found' }),
  ]
  expect(pendingState(entries, 'LN-9')).toBe('kept')
  expect(pendingState(entries.slice(0, 1), 'LN-9')).toBe('lost')
  expect(pendingState([entryOf('3', { state: 'refused' })], 'LN-3')).toBeUndefined()
})

test('a storage that refuses is told, and what was entered is not said to be kept', async () => {
  const { queueOf, db } = testDevice()
  const put = db.put
  Object.assign(db, { put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) })
  const queue = queueOf()
  expect(await queue.keep(entryOf('1'))).toBe(false)
  expect(queue.state.get().unkept).toBe('full')
  Object.assign(db, { put })
  expect(await queue.keep(entryOf('1'))).toBe(true)
  expect(queue.state.get().unkept).toBeUndefined()
})
