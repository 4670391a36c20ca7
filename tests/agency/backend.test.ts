import { afterEach, describe, expect, test } from 'vitest'
import { createBackend } from '../../mocks/backend.ts'
import { createFaults } from '../../mocks/faults.ts'
import { agencyBase, createHandlers } from '../../mocks/handlers.ts'
import { createTransport } from '../../mocks/transport.ts'
import { createClient, type FetchLike } from '../../src/api/http.ts'
import { judgeLines, openTestAgency, person } from './testAgency.ts'

afterEach(judgeLines)

/** A page with its simulation, and a real agency (another one of ours) at https://real.example/v1. */
function open() {
  const [here, there] = [openTestAgency(), openTestAgency()]
  const asked: string[] = []
  const send: FetchLike = (request) => {
    asked.push(`${request.method} ${request.url}`)
    const url = request.url.replace('https://real.example/v1', agencyBase)
    return there.line.fetch(new Request(url, request))
  }
  const backend = createBackend(send, () => 0)
  backend.setBase(' https://real.example/v1/ ')
  const fetch = createTransport(createHandlers(here.agency, createFaults()), undefined, backend)
  return { here, there, asked, backend, client: createClient({ fetch, base: agencyBase }) }
}

describe('a real agency beside the simulated one', () => {
  test('answers the operations that were switched to it, and no others', async () => {
    const { here, there, asked, backend, client } = open()
    backend.setReal('submitApplication', true)
    const body = { answers: person('employee').card }
    await client.call('listBanks', { params: { city: '210100' } })
    const receipt = await client.call('submitApplication', { key: 'test-key-real', body })
    expect(asked).toEqual(['POST https://real.example/v1/card-applications'])
    expect((await there.see(receipt)).status).toBe('submitted')
    expect(await here.store.read((tables) => tables.all('cases'))).toEqual([])

    backend.setReal('submitApplication', false)
    await client.call('submitApplication', { key: 'test-key-back', body })
    expect(await here.store.read((tables) => tables.all('cases').length)).toBe(1)
    expect(asked).toHaveLength(1)
  })

  test('gets files byte for byte', async () => {
    const { there, backend, client } = open()
    const bytes = new Uint8Array([137, 80, 78, 71, 0, 255]).buffer
    backend.setReal('putUpload', true)
    await client.call('putUpload', {
      params: { uploadId: 'upload-real-1' },
      body: { bytes, type: 'image/png' },
    })
    expect(await there.store.findFile('upload-real-1')).toEqual(bytes)
  })

  test('that can’t be reached is a lost line', async () => {
    const backend = createBackend(() => Promise.reject(new TypeError('Failed to fetch')))
    const fetch = createTransport(createHandlers(openTestAgency().agency, createFaults()), undefined, backend)
    backend.setBase('https://real.example/v1')
    backend.setReal('listBanks', true)
    const client = createClient({ fetch, base: agencyBase })
    const call = client.call('listBanks', { params: { city: '210100' } }, { tries: 1 })
    await expect(call).rejects.toMatchObject({ kind: 'offline' })
  })

  test('is well when it says the day as the contract has it', async () => {
    const { backend, asked } = open()
    await backend.check()
    expect(backend.get().health).toEqual({ kind: 'well', ms: 0, isSimulated: true })
    expect(asked).toEqual(['GET https://real.example/v1/today'])
  })

  test.each([
    ['gone', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['wrong', () => Promise.resolve(new Response('<!doctype html>'))],
    ['wrong', () => Promise.resolve(Response.json({ day: 'Monday' }))],
    ['wrong', () => Promise.resolve(Response.json({}, { status: 500 }))],
  ] as const)('is %s otherwise', async (kind, send) => {
    const backend = createBackend(send)
    backend.setBase('https://real.example/v1')
    await backend.check()
    expect(backend.get().health).toEqual({ kind })
  })

  test('nothing is known of another address until it was asked', async () => {
    const { backend } = open()
    const asking = backend.check()
    backend.setBase('https://other.example/v1')
    await asking
    expect(backend.get().health).toEqual({ kind: 'unasked' })
  })
})
