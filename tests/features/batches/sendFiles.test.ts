import { afterEach, expect, test, vi } from 'vitest'
import * as client from '../../../src/api/client.ts'
import { createFileSender } from '../../../src/features/batches/sendFiles.ts'
import type { FrozenRow } from '../../../src/journey/batches/outbox.ts'
import { markKey } from '../../../src/journey/roster/markKey.ts'

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).toString('base64')
const jpeg = Buffer.from([0xff, 0xd8, 0xff]).toString('base64')
const { signal } = new AbortController()

const row = {
  key: 'row-1',
  answers: { photo: { uploadId: 'photo-1' } },
  authorisation: { mark: 'mark-1' },
} as unknown as FrozenRow

afterEach(() => vi.restoreAllMocks())

function listen() {
  const put: { readonly id: string; readonly type: string }[] = []
  const call = (_: string, { params, body }: { params: { uploadId: string }; body: { type: string } }) => {
    put.push({ id: params.uploadId, type: body.type })
    return Promise.resolve()
  }
  vi.spyOn(client, 'getClient').mockReturnValue({ call } as unknown as ReturnType<typeof client.getClient>)
  return put
}

test('with a row go its photo and what its person signed, each once', async () => {
  const put = listen()
  const kept: Record<string, string> = { 'row-1': jpeg, [markKey('row-1')]: png }
  const send = createFileSender(async (key) => kept[key])
  await send(row, signal)
  await send(row, signal)
  expect(put).toEqual([
    { id: 'photo-1', type: 'image/jpeg' },
    { id: 'mark-1', type: 'image/png' },
  ])
})

test('a picture that this device has no more is not sent', async () => {
  const put = listen()
  await createFileSender(async () => undefined)(row, signal)
  expect(put).toEqual([])
})
