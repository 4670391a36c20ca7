import { afterEach, describe, expect, test } from 'vitest'
import { AgencyError } from '../../src/api/AgencyError.ts'
import { freshKey, judgeLines, monday, openTestAgency, person, type TestAgency } from './testAgency.ts'

afterEach(judgeLines)

const file = (fill = 7, type = 'image/jpeg', size = 20_000) => ({
  bytes: new Uint8Array(size).fill(fill).buffer,
  type,
})
const put = ({ client }: TestAgency, uploadId: string, body = file()) =>
  client.call('putUpload', { params: { uploadId }, body })
const isThere = ({ client }: TestAgency, uploadId: string) =>
  client.call('getUpload', { params: { uploadId } }).then(
    () => true,
    () => false,
  )
const refusal = async (call: Promise<unknown>) => {
  const error: unknown = await call.catch((each: unknown) => each)
  return error instanceof AgencyError ? error.status : 'not refused'
}
const filesHeld = ({ store }: TestAgency) => store.read((tables) => tables.all('files').map(([id]) => id))

/** An application with a photo that was uploaded here. */
async function applyWith(open: TestAgency, uploadId: string) {
  const photo = { uploadId, bytes: 20_000, source: 'file', takenOk: true } as const
  return open.submit('card', { ...person('flexible').card, photo })
}

describe('a file that no case uses', () => {
  test('is dropped after a day, with its bytes', async () => {
    const open = openTestAgency()
    await put(open, 'upload-old-1')
    open.clock.moveTo('2026-09-22T09:50')
    await put(open, 'upload-new-1')
    expect(await isThere(open, 'upload-old-1')).toBe(true)
    open.clock.moveTo('2026-09-22T10:10')
    await put(open, 'upload-new-2')
    expect(await isThere(open, 'upload-old-1')).toBe(false)
    expect(await open.store.findFile('upload-old-1')).toBeUndefined()
    expect(await filesHeld(open)).toEqual(['upload-new-1', 'upload-new-2'])
  })

  test('is kept as long as it takes once a case uses it', async () => {
    const open = openTestAgency()
    await put(open, 'upload-photo-1')
    await applyWith(open, 'upload-photo-1')
    open.clock.moveTo('2027-03-01T10:00')
    await put(open, 'upload-new-3')
    expect(await isThere(open, 'upload-photo-1')).toBe(true)
    expect(await refusal(open.client.call('deleteUpload', { params: { uploadId: 'upload-photo-1' } }))).toBe(
      409,
    )
  })

  test('stays when the agency’s clock is turned back', async () => {
    const open = openTestAgency()
    await put(open, 'upload-early-1')
    open.clock.moveTo('2025-01-01T10:00')
    await put(open, 'upload-early-2')
    expect(await isThere(open, 'upload-early-1')).toBe(true)
  })
})

test('a stored file keeps its type and its bytes: the same as something else, and something else, are refused', async () => {
  const open = openTestAgency()
  await put(open, 'upload-typed-1')
  expect(await refusal(put(open, 'upload-typed-1', file(7, 'application/pdf')))).toBe(409)
  expect(await refusal(put(open, 'upload-typed-1', file(8)))).toBe(409)
  expect((await open.client.call('getUpload', { params: { uploadId: 'upload-typed-1' } })).type).toBe(
    'image/jpeg',
  )
  await put(open, 'upload-typed-1')
})

describe('a client', () => {
  const fill = async (open: TestAgency) => {
    for (let n = 0; n < 60; n += 1) await put(open, `upload-many-${n}`)
  }

  test('may have sixty files here that nothing uses, and is told when there is room again', async () => {
    const open = openTestAgency()
    await fill(open)
    const error: unknown = await put(open, 'upload-many-60').catch((each: unknown) => each)
    expect(error).toMatchObject({
      status: 429,
      retryAfterSeconds: 86_400,
      problem: { type: 'urn:problem:too-many-uploads' },
    })
    expect(await open.store.findFile('upload-many-60')).toBeUndefined()
    open.clock.moveTo('2026-09-22T10:10')
    await put(open, 'upload-many-60')
  })

  test('is told to wait a second at least, also where the oldest file goes at this moment', async () => {
    const open = openTestAgency()
    await fill(open)
    open.clock.moveTo('2026-09-22T10:00')
    await expect(put(open, 'upload-many-60')).rejects.toMatchObject({ status: 429, retryAfterSeconds: 1 })
  })

  test('may have 150 MB here that nothing uses, and not a byte more', async () => {
    const open = openTestAgency()
    const ten = 10 * 1024 * 1024
    await put(open, 'upload-large-0')
    await open.store.change((tables) => {
      const row = tables.get('files', 'upload-large-0')
      if (!row) throw new Error('The file was not kept')
      for (let n = 1; n <= 15; n += 1)
        tables.set('files', `upload-large-${n}`, { ...row, bytes: n === 15 ? ten - 40_000 : ten })
    })
    await put(open, 'upload-large-16')
    expect(await refusal(put(open, 'upload-large-17', file(7, 'image/jpeg', 1)))).toBe(429)
  })

  test('has room again for each that it removes, and for what a case has come to use', async () => {
    const open = openTestAgency()
    await fill(open)
    await open.client.call('deleteUpload', { params: { uploadId: 'upload-many-3' } })
    await put(open, 'upload-many-60')
    await applyWith(open, 'upload-many-4')
    await put(open, 'upload-many-61')
    expect(await refusal(put(open, 'upload-many-62'))).toBe(429)
  })
})

describe('what the agency remembers of codes and keys', () => {
  const rows = ({ store }: TestAgency) =>
    store.read((tables) => ({ codes: tables.all('codes').length, keys: tables.all('keys').length }))
  const ask = ({ client }: TestAgency, mobile: string) =>
    client.call('requestCode', { key: freshKey(), body: { mobile } })

  test('goes when nobody can need it any more', async () => {
    const open = openTestAgency()
    await ask(open, '15400000071')
    expect(await rows(open)).toEqual({ codes: 1, keys: 1 })
    open.clock.moveTo('2026-09-23T10:00')
    await ask(open, '15400000072')
    expect(await rows(open)).toEqual({ codes: 1, keys: 2 })
    open.clock.moveTo('2026-11-23T10:00')
    await ask(open, '15400000073')
    expect(await rows(open)).toEqual({ codes: 1, keys: 1 })
  })

  test('a proof of a mobile number holds for half a year', async () => {
    const open = openTestAgency()
    const { codeId } = await ask(open, '15400000074')
    const code = open.codes[0]?.code ?? ''
    await open.client.call('confirmCode', { params: { codeId }, key: freshKey(), body: { code } })
    open.clock.moveTo('2027-03-01T10:00')
    await ask(open, '15400000075')
    expect((await rows(open)).codes).toBe(2)
    open.clock.moveTo('2027-04-01T10:00')
    await ask(open, '15400000076')
    expect((await rows(open)).codes).toBe(1)
  })

  test('a submission is known by its key as long as its case is open, however long that takes', async () => {
    const open = openTestAgency(monday)
    const key = freshKey()
    const receipt = await open.submit('card', person('flexible').card, key)
    open.clock.moveTo('2026-09-21T10:30')
    await open.store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (row) tables.set('cases', receipt.number, { ...row, events: row.events.slice(0, 1) })
    })
    open.clock.moveTo('2028-09-21T10:00')
    await ask(open, '15400000079')
    expect(await open.client.call('findByKey', { params: { key } })).toMatchObject({ number: receipt.number })
  })

  test('half a year after its case has ended a submission’s key is forgotten', async () => {
    const open = openTestAgency(monday)
    const key = freshKey()
    const receipt = await open.submit('card', person('flexible').card, key)
    await open.act(receipt, 'withdraw')
    open.clock.moveTo('2027-05-01T10:00')
    await ask(open, '15400000079')
    expect(await refusal(open.client.call('findByKey', { params: { key } }))).toBe(404)
  })
})
