import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { apiHandler } from '../../mocks/server/apiHandler.ts'
import { type RunningServer, startServer } from '../../mocks/server/startServer.ts'
import { createClient } from '../../src/api/http.ts'
import { maxFileBytes } from '../../src/domain/uploads.ts'
import { freshKey, judgeLines, openTestAgency, person, type TestAgency } from '../agency/testAgency.ts'

let agency: TestAgency
let server: RunningServer
let base: string

beforeAll(async () => {
  agency = openTestAgency()
  server = await startServer({ api: apiHandler(agency.line.fetch) }, 0, '127.0.0.1')
  base = `http://127.0.0.1:${server.port}/v1`
})
afterEach(() => {
  agency.faults.clear()
  judgeLines()
})
afterAll(() => server.close())

const client = () => createClient({ fetch: (request) => fetch(request), base })
const put = (id: string, body: Uint8Array<ArrayBuffer>, type = 'image/png') =>
  fetch(`${base}/uploads/${id}`, { method: 'PUT', body, headers: { 'Content-Type': type } })
const countCases = () => agency.store.read((tables) => tables.all('cases').length)

describe('the simulated agency over HTTP', () => {
  test('takes an application from the app’s own client, once for one key', async () => {
    const [key, { card }] = [freshKey(), person('newborn')]
    const submit = () => client().call('submitApplication', { key, body: { answers: card } })
    const receipt = await submit()
    expect(await submit()).toEqual(receipt)
    expect(await client().call('findByKey', { params: { key } })).toEqual(receipt)
    expect(await countCases()).toBe(1)
  })

  test('keeps a file byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251)
    expect((await put('upload-0001', bytes)).status).toBe(200)
    const answer = await fetch(`${base}/uploads/upload-0001`)
    expect(answer.headers.get('Content-Type')).toBe('image/png')
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
  })

  test('lets pages from anywhere ask, and read what the client reads', async () => {
    const headers = { Origin: 'https://card.example', 'Access-Control-Request-Method': 'PUT' }
    const asked = await fetch(`${base}/uploads/upload-0002`, { method: 'OPTIONS', headers })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('Access-Control-Allow-Methods')).toContain('PUT')
    for (const name of ['Authorization', 'Content-Type', 'Idempotency-Key'])
      expect(asked.headers.get('Access-Control-Allow-Headers')).toContain(name)
    const answer = await fetch(`${base}/today`, { headers: { Origin: 'https://card.example' } })
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    for (const name of ['ETag', 'Location', 'Retry-After', 'Date'])
      expect(answer.headers.get('Access-Control-Expose-Headers')).toContain(name)
  })

  test('refuses a file that is too large in its own words, announced or not', async () => {
    const tooLarge = new Uint8Array(maxFileBytes + 1)
    const farTooLarge = new Uint8Array(maxFileBytes * 2)
    const inPieces: RequestInit & { duplex: 'half' } = {
      method: 'PUT',
      body: new Blob([farTooLarge]).stream(),
      duplex: 'half',
    }
    const answers = [
      await put('upload-0003', tooLarge),
      await put('upload-0003', farTooLarge),
      await fetch(`${base}/uploads/upload-0003`, inPieces),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(413)
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    }
    expect((await fetch(`${base}/uploads/upload-0003`)).status).toBe(404)
  })

  test('after a file that is too large, the same connection is answered', async () => {
    const heard = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write('PUT /v1/uploads/upload-0003 HTTP/1.1\r\nHost: x\r\nContent-Type: image/png\r\n')
        const size = maxFileBytes * 2
        socket.write(`Transfer-Encoding: chunked\r\n\r\n${size.toString(16)}\r\n`)
        socket.write(Buffer.alloc(size))
        socket.write('\r\n0\r\n\r\nGET /v1/today HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
      })
      socket.on('data', (part) => (text += part))
      socket.on('close', () => resolve(text))
      socket.on('error', reject)
    })
    expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200'])
  })

  test('an answer that gets lost is a connection that breaks, and the work is done', async () => {
    const [key, before] = [freshKey(), await countCases()]
    agency.faults.set('submitApplication', { kind: 'lostAnswer' }, 1)
    const sent = client().call(
      'submitApplication',
      { key, body: { answers: person('employee').card } },
      { tries: 1 },
    )
    await expect(sent).rejects.toMatchObject({ kind: 'offline' })
    expect((await client().call('findByKey', { params: { key } })).number).toMatch(/^LN-DEMO-/)
    expect(await countCases()).toBe(before + 1)
  })

  test('nothing is done of a request that breaks off', async () => {
    const before = agency.line.reached.size
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write('PUT /v1/uploads/upload-0004 HTTP/1.1\r\nHost: x\r\nContent-Type: image/png\r\n')
        socket.write('Content-Length: 1000\r\n\r\nhalf of it', () => socket.destroy())
      })
      socket.on('close', () => resolve())
    })
    expect((await fetch(`${base}/uploads/upload-0004`)).status).toBe(404)
    expect(agency.line.reached.size).toBe(before)
  })

  test('who hangs up does not disturb the others', async () => {
    const release = agency.hold()
    const gone = new AbortController()
    const waiting = client().call('submitApplication', {
      key: freshKey(),
      body: { answers: person('taiwanese').card },
      signal: gone.signal,
    })
    gone.abort()
    await expect(waiting).rejects.toMatchObject({ kind: 'aborted' })
    release()
    expect((await fetch(`${base}/today`)).status).toBe(200)
  })

  test('whatever it answers says that it is nothing else than it is called', async () => {
    await put('upload-0009', new Uint8Array(3))
    for (const path of ['/v1/today', '/v1/uploads/upload-0009', '/v1/nothing', '/nothing'])
      expect((await fetch(base.replace('/v1', path))).headers.get('X-Content-Type-Options')).toBe('nosniff')
    const tooLarge = await put('upload-0009', new Uint8Array(maxFileBytes * 2))
    const preflight = await fetch(`${base}/today`, { method: 'OPTIONS' })
    for (const answer of [tooLarge, preflight])
      expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  test('an address that is no operation says so', async () => {
    expect((await fetch(`http://127.0.0.1:${server.port}/v10/today`)).status).toBe(404)
  })
})
