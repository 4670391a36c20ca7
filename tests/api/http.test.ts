import { describe, expect, test } from 'vitest'
import { AgencyError } from '../../src/api/AgencyError.ts'
import { type Client, createClient, type FetchLike, retryAfterSeconds } from '../../src/api/http.ts'
import type { Operation } from '../../src/api/operation.ts'
import { allOperations as operations } from '../../src/api/wholeContract.ts'

const base = 'https://agency.test/v1'
const today = { asOf: '2026-09-21', now: '2026-09-21T10:00', hotline: '12333', simulated: true }
const problem = { type: 'about:blank', title: 'No', status: 422 }

const json = (
  body: unknown,
  init: { readonly status?: number; readonly headers?: Record<string, string> } = {},
): Response =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { 'Content-Type': 'application/json', ...init.headers },
  })
const refusal = (status: number, headers: Record<string, string> = {}): Response =>
  json(
    { ...problem, status },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  )

/** A client whose transport gives these answers in turn, the last one again and again. */
function scripted(...answers: readonly (Response | Error | (() => Promise<Response>))[]) {
  const requests: Request[] = []
  const pauses: number[] = []
  const fetch: FetchLike = async (request) => {
    requests.push(request)
    const answer = answers[Math.min(requests.length, answers.length) - 1]
    if (answer instanceof Error || answer === undefined) throw answer ?? new TypeError('no answer')
    return typeof answer === 'function' ? answer() : answer.type === 'error' ? answer : answer.clone()
  }
  const retry = {
    tries: 3,
    random: () => 1,
    sleep: (ms: number) => {
      pauses.push(ms)
      return Promise.resolve()
    },
  }
  return { requests, pauses, client: createClient({ fetch, base, retry, timeoutMs: 40 }) }
}

async function failure(call: Promise<unknown>): Promise<AgencyError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof AgencyError)) throw new Error(`no AgencyError but ${String(error)}`)
  return error
}
const getToday = (client: Client) => client.call('getToday', {})

describe('a request', () => {
  test('carries encoded path parameters and only the query that was given', async () => {
    const { client, requests } = scripted(json({ outlets: [] }))
    await client.call('listOutlets', { params: { city: '21/1 0' }, query: { bank: 'A&B' } })
    await client.call('listOutlets', { params: { city: '210100' }, query: {} })
    expect(requests.map((r) => r.url)).toEqual([
      `${base}/cities/21%2F1%200/outlets?bank=A%26B`,
      `${base}/cities/210100/outlets`,
    ])
  })

  test('carries the idempotency key and the access key in headers, never in the address', async () => {
    const { client, requests } = scripted(refusal(404))
    const call = client.call('actOnCase', {
      params: { number: 'LN-DEMO-1' },
      key: 'key-12345678',
      accessKey: 'secret-12345',
      body: { action: 'withdraw', answers: {} },
    })
    await failure(call)
    const [request] = requests
    expect(request?.headers.get('Idempotency-Key')).toBe('key-12345678')
    expect(request?.headers.get('Authorization')).toBe('Bearer secret-12345')
    expect(request?.url).not.toMatch(/secret|key-/)
    expect(await request?.json()).toEqual({ action: 'withdraw', answers: {} })
  })

  test('sends a file as raw bytes with its own type', async () => {
    const { client, requests } = scripted(json({ uploadId: 'file-0001', type: 'image/jpeg', bytes: 3 }))
    const bytes = new Uint8Array([1, 2, 3]).buffer
    await client.call('putUpload', { params: { uploadId: 'file-0001' }, body: { bytes, type: 'image/jpeg' } })
    expect(requests[0]?.headers.get('Content-Type')).toBe('image/jpeg')
    expect(await requests[0]?.arrayBuffer()).toEqual(bytes)
  })

  test('takes no cookies along, is not cached, follows no redirect and names no referrer', async () => {
    const { client, requests } = scripted(json(today))
    await getToday(client)
    expect(requests[0]).toMatchObject({
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    })
  })
})

const portal = () =>
  new Response('<!doctype html><p>Log in to our network', { headers: { 'Content-Type': 'text/html' } })

describe('what answered wrongly becomes one typed error', () => {
  test.each<[string, Response | Error, AgencyError['kind'], number]>([
    ['a line that is down', new TypeError('Failed to fetch'), 'offline', 0],
    ['a response of type error', Response.error(), 'offline', 0],
    ['a captive portal', portal(), 'malformed', 200],
    [
      'half an answer',
      new Response('{"asOf":"20', { headers: { 'Content-Type': 'application/json' } }),
      'malformed',
      200,
    ],
    ['JSON of another shape', json({ greeting: 'hello' }), 'malformed', 200],
    ['JSON under a wrong name', json(today, { headers: { 'Content-Type': 'text/plain' } }), 'malformed', 200],
    ['another success than the contract says', json(today, { status: 202 }), 'malformed', 202],
    ['a redirect', new Response(null, { status: 302, headers: { Location: '/login' } }), 'malformed', 302],
    ['a refusal in the agency’s words', refusal(404), 'refused', 404],
    ['a refusal in somebody else’s words', new Response('not here', { status: 404 }), 'malformed', 404],
    [
      'a refusal with half a body',
      new Response('{"ty', { status: 404, headers: { 'Content-Type': 'application/problem+json' } }),
      'malformed',
      404,
    ],
    ['too many calls', refusal(429), 'problem', 429],
    ['an outage', new Response('bad gateway', { status: 502 }), 'problem', 502],
  ])('%s', async (_, answer, kind, status) => {
    const error = await failure(getToday(scripted(answer).client))
    expect({ kind: error.kind, status: error.status }).toEqual({ kind, status })
  })

  test('its message names the operation and never what a person typed', async () => {
    const { client } = scripted(refusal(422))
    const call = client.call('searchCase', {
      key: 'key-12345678',
      body: { number: 'LN-SECRET-1', birthDate: '1988-03-15', mobileEnding: '5678' },
    })
    expect((await failure(call)).message).toBe('searchCase: refused 422')
  })

  test('a transport that never answers is a timeout, even if it ignores the signal', async () => {
    const { client, requests } = scripted(() => new Promise<Response>(() => {}))
    expect((await failure(getToday(client))).kind).toBe('timeout')
    expect(requests).toHaveLength(1)
    expect(requests[0]?.signal.aborted).toBe(true)
  })

  test('a body that never ends is a timeout as well', async () => {
    const { client } = scripted(
      async () =>
        new Response(new ReadableStream({ start() {} }), { headers: { 'Content-Type': 'application/json' } }),
    )
    expect((await failure(getToday(client))).kind).toBe('timeout')
  })

  test('a caller who gives up gets `aborted` at once, before or during the call', async () => {
    const { client, requests } = scripted(() => new Promise<Response>(() => {}))
    expect((await failure(client.call('getToday', { signal: AbortSignal.abort() }))).kind).toBe('aborted')
    expect(requests).toHaveLength(0)
    const controller = new AbortController()
    const call = client.call('getToday', { signal: controller.signal })
    controller.abort()
    expect((await failure(call)).kind).toBe('aborted')
  })
})

describe('calls repeat themselves', () => {
  test('three times at most, with growing pauses, when the line or the agency fails', async () => {
    for (const trouble of [new TypeError('down'), refusal(408), refusal(503)]) {
      const { client, requests, pauses } = scripted(trouble)
      await failure(getToday(client))
      expect(requests).toHaveLength(3)
      expect(pauses).toEqual([300, 600])
    }
  })

  test('and stop as soon as one succeeds', async () => {
    const { client, requests } = scripted(refusal(503), json(today))
    expect(await getToday(client)).toEqual(today)
    expect(requests).toHaveLength(2)
  })

  test('after as long as the agency asks, if that is short; a long wait is shown to the person instead', async () => {
    const short = scripted(refusal(503, { 'Retry-After': '2' }), json(today))
    await getToday(short.client)
    expect(short.pauses).toEqual([2000])
    const long = scripted(refusal(503, { 'Retry-After': '60' }))
    const error = await failure(getToday(long.client))
    expect(long.requests).toHaveLength(1)
    expect(error.retryAfterSeconds).toBe(60)
  })

  test.each([
    ['a refusal', refusal(404)],
    ['too many calls', refusal(429)],
    ['an answer not understood', json({})],
  ])('but not after %s', async (_, answer) => {
    const { client, requests } = scripted(answer)
    await failure(getToday(client))
    expect(requests).toHaveLength(1)
  })

  test('any call may be sent again, for every POST of the contract carries a key', () => {
    const posts = Object.values<Operation>(operations).filter(({ method }) => method === 'POST')
    expect(posts.filter(({ idempotent }) => !idempotent)).toEqual([])
  })

  test('whatever is about one case, one visit, one help or an organisation asks who may see it, and nothing else does', () => {
    const ofOne = /^\/(?:cases|visits)\/\{number\}|^\/helps?[/-]|^\/organisation(?:\/|$)|\/current$/
    for (const [id, { path, access }] of Object.entries<Operation>(operations))
      expect([id, access === true]).toEqual([id, ofOne.test(path)])
  })

  test('whatever carries a key says that one which came with another body is refused', () => {
    const keyed = Object.entries<Operation>(operations).filter(([, { idempotent }]) => idempotent)
    expect(keyed.filter(([, { errors }]) => !errors?.includes(422)).map(([id]) => id)).toEqual([])
  })

  test('whatever carries a key says that a call without one is none', () => {
    const keyed = Object.entries<Operation>(operations).filter(([, { idempotent }]) => idempotent)
    expect(keyed.filter(([, { errors }]) => !errors?.includes(400)).map(([id]) => id)).toEqual([])
  })

  test('an idempotent write is sent again under the same key', async () => {
    const { client, requests } = scripted(new TypeError('down'))
    await failure(client.call('requestCode', { key: 'key-12345678', body: { mobile: '15400000001' } }))
    expect(requests.map((r) => r.headers.get('Idempotency-Key'))).toEqual(Array(3).fill('key-12345678'))
  })
})

describe('Retry-After', () => {
  const sent = 'Mon, 21 Sep 2026 02:00:00 GMT'
  test.each<[string | null, number | undefined]>([
    [null, undefined],
    ['120', 120],
    [' 0 ', 0],
    ['Mon, 21 Sep 2026 02:01:30 GMT', 90],
    ['Mon, 21 Sep 2026 01:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
  ])('%s means %s seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, sent)).toBe(seconds)
  })
})
