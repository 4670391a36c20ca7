import { describe, expect, test } from 'vitest'
import { AgencyError } from '../../src/api/AgencyError.ts'
import { createClient, type FetchLike } from '../../src/api/http.ts'
import { problemTypes } from '../../src/api/operation.ts'
import { browserRetry } from '../../src/api/retry.ts'
import { createSubmission, type Outbox, type Outcome } from '../../src/api/submission.ts'
import type { OutboxRecord } from '../../src/journey/draft.ts'

const receipt = {
  number: 'LN-DEMO-20260921-0001',
  kind: 'card',
  submittedAt: '2026-09-21T10:00',
  due: '2026-10-19',
  dueIsLaw: false,
  accessKey: 'access-12345678',
  status: 'submitted',
  answers: { name: '林**', city: '210100' },
} as const
const key = 'draft-key-0001'
const answers = { name: '林小舟', city: '210100' }

type Reaction =
  | 'down'
  | 'hang'
  | 'html'
  | 'half'
  | number
  | { readonly status: number; readonly body: object; readonly retryAfter?: string }

/** What the agency has under the key, where it is not what was sent. */
interface Taken {
  readonly contentId?: string
  readonly status?: string
  readonly kind?: string
  readonly answers?: object
}

const problemType = 'application/problem+json'
async function react(reaction: Reaction, request: Request, taken: Taken): Promise<Response> {
  if (reaction === 'down') throw new TypeError('Failed to fetch')
  if (reaction === 'hang') return new Promise(() => {})
  if (reaction === 'html') return new Response('<p>Log in', { headers: { 'Content-Type': 'text/html' } })
  if (reaction === 'half') return new Response('{"num', { headers: { 'Content-Type': 'application/json' } })
  const { status, body, retryAfter } =
    typeof reaction === 'number' ? { status: reaction, body: {}, retryAfter: undefined } : reaction
  if (status < 300)
    return Response.json({ ...receipt, ...taken }, { status: request.method === 'GET' ? 200 : 201 })
  return Response.json(
    { type: 'about:blank', title: 'No', status, ...body },
    {
      status,
      headers: { 'Content-Type': problemType, ...(retryAfter ? { 'Retry-After': retryAfter } : {}) },
    },
  )
}

/** A submission against scripted reactions: of the submits (POST) and of the questions by key (GET), the last ones repeating. */
function scripted(posts: readonly Reaction[], gets: readonly Reaction[] = [], taken?: Taken) {
  const sent: { key: string | null; body: string }[] = []
  const log: string[] = []
  const asked: string[] = []
  const waits: number[] = []
  let record: OutboxRecord | undefined
  const outbox: Outbox = {
    get: () => record,
    put: async (next) => {
      log.push('put')
      record = next
    },
    clear: async () => {
      log.push('clear')
      record = undefined
    },
  }
  const next = (list: readonly Reaction[], n: number): Reaction =>
    list[Math.min(n, list.length) - 1] ?? 'down'
  const first = (): Taken => ({ contentId: JSON.parse(sent[0]?.body ?? '{}').contentId })
  const fetch: FetchLike = async (request) => {
    log.push(request.method)
    if (request.method === 'GET') {
      asked.push(request.url)
      return react(next(gets, asked.length), request, taken ?? first())
    }
    sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.text() })
    return react(next(posts, sent.length), request, taken ?? first())
  }
  const retry = { tries: 1, random: () => 0, sleep: () => Promise.resolve() }
  const make = (more: { readonly isOffline?: () => boolean } = {}) =>
    createSubmission({
      ...more,
      client: createClient({ fetch, base: 'https://agency.test/v1', timeoutMs: 20, retry }),
      outbox,
      now: () => 1000,
      sleep: (ms) => {
        waits.push(ms)
        return Promise.resolve()
      },
    })
  return { sent, log, asked, waits, make, outbox, held: () => record, submission: make() }
}

const submit = (run: ReturnType<typeof scripted>): Promise<Outcome> =>
  run.submission.submit({ kind: 'card', key, answers })

describe('a submission', () => {
  test('is written down before it is sent, and its record stays until the receipt is stored', async () => {
    const run = scripted([201])
    const outcome = await submit(run)
    expect(outcome).toMatchObject({ kind: 'committed', receipt })
    expect(run.log).toEqual(['put', 'POST'])
    const body = run.sent[0]?.body ?? ''
    expect(JSON.parse(body)).toEqual({ answers, contentId: expect.stringMatching(/^[0-9a-f]{32}$/) })
    expect(run.held()).toEqual({ key, kind: 'card', body, startedAt: 1000 })
    expect(run.sent).toEqual([{ key, body }])
  })

  test('is not sent when it could not be written down', async () => {
    const run = scripted([201])
    const broken = createSubmission({
      client: { call: () => Promise.reject(new Error('must not be called')) },
      outbox: { get: () => undefined, put: () => Promise.reject(new Error('full')), clear: async () => {} },
      now: () => 0,
      sleep: async () => {},
    })
    await expect(broken.submit({ kind: 'card', key, answers })).rejects.toThrow('full')
    expect(run.sent).toEqual([])
  })

  test('is not begun while the browser says that it is offline and a harmless question bears it out: nothing is on its way', async () => {
    const run = scripted([201], ['down'])
    let isOffline = true
    const submission = run.make({ isOffline: () => isOffline })
    const once = await submission.submit({ kind: 'card', key, answers })
    expect(once).toMatchObject({ kind: 'notNow', error: { kind: 'offline' } })
    expect(run.log).toEqual(['GET'])
    expect(run.held()).toBeUndefined()
    isOffline = false
    expect(await submission.submit({ kind: 'card', key, answers })).toMatchObject({ kind: 'committed' })
  })

  test('is sent although the browser says that it is offline where the agency answers all the same', async () => {
    const run = scripted([201], [404])
    const submission = run.make({ isOffline: () => true })
    expect(await submission.submit({ kind: 'card', key, answers })).toMatchObject({ kind: 'committed' })
    expect(run.log).toEqual(['GET', 'put', 'POST'])
  })

  test('made twice at once is one, and both hear the same', async () => {
    const run = scripted([201])
    const [first, second] = await Promise.all([submit(run), submit(run)])
    expect(run.sent).toHaveLength(1)
    expect(second).toBe(first)
  })
})

describe('whatever leaves doubt is settled by asking for the key', () => {
  const doubts: readonly Reaction[] = ['down', 'hang', 'html', 'half', 408, 500, 502]
  test.each(doubts)('%s, and the agency has it: its receipt', async (doubt) => {
    const run = scripted([doubt], [200])
    expect(await submit(run)).toMatchObject({ kind: 'committed', receipt })
    expect(run.log).toEqual(['put', 'POST', 'GET'])
    expect(run.asked).toEqual([`https://agency.test/v1/applications/by-key/${key}`])
  })

  test.each(doubts)('%s, and the agency does not have it: the same key and bytes again', async (doubt) => {
    const run = scripted([doubt, 201], [404])
    expect(await submit(run)).toMatchObject({ kind: 'committed' })
    expect(run.log).toEqual(['put', 'POST', 'GET', 'POST'])
    expect(run.sent[1]).toEqual(run.sent[0])
  })

  test('a 404 that is not in the agency’s words does not count as "not there"', async () => {
    const run = scripted(['down'], ['html'])
    expect(await submit(run)).toMatchObject({ kind: 'unknown' })
    expect(run.sent).toHaveLength(1)
  })

  test('three times at most; then it stays unknown, and the record stays', async () => {
    const run = scripted(['down'], [404])
    expect(await submit(run)).toMatchObject({ kind: 'unknown', error: { kind: 'offline' } })
    expect(run.sent).toHaveLength(3)
    expect(run.asked).toHaveLength(3)
    expect(run.held()).toBeDefined()
  })

  test('while the agency is still working on it, it is asked again until the receipt is there', async () => {
    const running = { status: 409, body: { type: problemTypes.running } }
    const run = scripted([running], [running, running, 200])
    expect(await submit(run)).toMatchObject({ kind: 'committed' })
    expect(run.sent).toHaveLength(1)
    expect(run.asked).toHaveLength(3)
    expect(run.waits.length).toBeGreaterThanOrEqual(2)
  })

  test('an agency that asks for an hour is not waited for behind the person’s back', async () => {
    const run = scripted([{ status: 503, body: {}, retryAfter: '3600' }])
    expect(await submit(run)).toMatchObject({ kind: 'unknown', error: { retryAfterSeconds: 3600 } })
    expect(run.waits).toEqual([])
  })

  test('between three tries it waits, longer each time, and not after the last one', async () => {
    const run = scripted(['down'], [404])
    expect(await submit(run)).toMatchObject({ kind: 'unknown' })
    expect(run.sent).toHaveLength(3)
    expect(run.waits).toEqual([500, 1000])
  })

  test('given up while waiting for the next try, it stays unknown at once', async () => {
    const controller = new AbortController()
    const submission = createSubmission({
      client: { call: () => Promise.reject(new AgencyError('submit', 'offline')) },
      outbox: { get: () => undefined, put: async () => {}, clear: async () => {} },
      now: () => 0,
      sleep: browserRetry.sleep,
    })
    const call = submission.submit({ kind: 'card', key, answers, signal: controller.signal })
    controller.abort()
    expect(await call).toMatchObject({ kind: 'unknown', error: { kind: 'offline' } })
  })

  test('given up by the person, it stays unknown and is not asked about behind their back', async () => {
    const run = scripted(['hang'])
    const controller = new AbortController()
    const call = run.submission.submit({ kind: 'card', key, answers, signal: controller.signal })
    setTimeout(() => controller.abort(), 5)
    expect(await call).toMatchObject({ kind: 'unknown', error: { kind: 'aborted' } })
    expect(run.asked).toEqual([])
  })
})

const reused = (differs?: readonly string[]): Reaction => ({
  status: 422,
  body: { type: problemTypes.keyReused, ...(differs ? { differs } : {}) },
})

describe('a receipt is taken for one’s own only after it was compared with what was sent', () => {
  const other = { contentId: 'of-another-body', answers: { name: '林**', recipientName: '王小红' } }

  test('a key that was used for another body: submitted before, and in what it differs; the answers are free again', async () => {
    const run = scripted([reused(['recipientName', 'zodiac'])], [200], other)
    expect(await submit(run)).toMatchObject({
      kind: 'alreadySubmitted',
      receipt: { number: receipt.number, answers: other.answers },
      differs: ['recipientName', 'city'],
    })
    expect(run.held()).toBeUndefined()
  })

  test('a receipt found by the key after a lost answer, of a body that another device sent', async () => {
    const run = scripted(['down', reused(['photo'])], [200], { ...other, answers: receipt.answers })
    expect(await submit(run)).toMatchObject({ kind: 'alreadySubmitted', differs: ['photo'] })
    expect(run.log).toEqual(['put', 'POST', 'GET', 'POST', 'clear'])
  })

  test('a receipt that comes as the very answer, and is of another body', async () => {
    expect(await submit(scripted([201], [], other))).toMatchObject({
      kind: 'alreadySubmitted',
      differs: ['city'],
    })
  })

  test('another body in which nothing of the matter differs, as when the mobile was proven anew, is submitted', async () => {
    const run = scripted([reused([])], [200], { ...other, answers: receipt.answers })
    expect(await submit(run)).toMatchObject({ kind: 'committed', receipt: { number: receipt.number } })
  })

  test.each(['withdrawn', 'rejected'])(
    'what was taken is %s by now: not told as submitted',
    async (status) => {
      const run = scripted(['down'], [200], { status })
      expect(await submit(run)).toMatchObject({ kind: 'alreadySubmitted', receipt: { status }, differs: [] })
      expect(run.held()).toBeUndefined()
    },
  )

  test('a receipt of another kind of case is none for this one', async () => {
    const run = scripted([reused()], [200], { ...other, kind: 'enrolment', answers: receipt.answers })
    expect(await submit(run)).toMatchObject({ kind: 'alreadySubmitted', receipt: { kind: 'enrolment' } })
  })

  test('a record from before bodies had names is compared by what the receipt shows', async () => {
    const old = { key, kind: 'card', body: JSON.stringify({ answers }), startedAt: 0 } as const
    const resumed = async (taken: Taken) => {
      const run = scripted([201], [200], taken)
      await run.outbox.put(old)
      return run.make().resume()
    }
    expect(await resumed({})).toMatchObject({ kind: 'committed' })
    expect(await resumed({ answers: { ...receipt.answers, city: '210200' } })).toMatchObject({
      kind: 'alreadySubmitted',
      differs: ['city'],
    })
  })
})

describe('a plain no', () => {
  test('422: each objection by its field, and the outbox is clear for a mended try', async () => {
    const errors = [
      { field: 'outlet', problem: { code: 'outlet.unknown' } },
      { field: 'zodiac', problem: { code: 'required' } },
    ]
    const run = scripted([{ status: 422, body: { errors } }])
    const outcome = await submit(run)
    expect(outcome).toMatchObject({ kind: 'refused', error: { status: 422 } })
    expect(outcome.kind === 'refused' && outcome.objections).toEqual([errors[0]])
    expect(run.held()).toBeUndefined()
  })

  test('409 without "still running" is a refusal as well: there is an open case', async () => {
    const errors = [{ field: 'idNumber', problem: { code: 'record.inProgress' } }]
    expect(await submit(scripted([{ status: 409, body: { errors } }]))).toMatchObject({ objections: errors })
  })

  test.each([429, 401])(
    '%s to a first try: nothing was done, so that the answers are free again',
    async (status) => {
      const run = scripted([status])
      expect(await submit(run)).toMatchObject({ kind: 'notNow', error: { status } })
      expect(run.held()).toBeUndefined()
      expect(run.asked).toEqual([])
    },
  )

  test.each([429, 401])(
    '%s after a try that is in doubt: the record stays, and goes out again as it was',
    async (status) => {
      const run = scripted(['down', status, 201], [404, 404])
      expect(await submit(run)).toMatchObject({ kind: 'notNow', error: { status } })
      expect(run.held()).toBeDefined()
      expect(await run.make().resume()).toMatchObject({ kind: 'committed' })
      expect(new Set(run.sent.map((one) => JSON.stringify(one))).size).toBe(1)
    },
  )
})

describe('after a crash or a reload', () => {
  test('what the outbox holds is asked for first, then sent as it was', async () => {
    const run = scripted(['down', 201], ['down', 404])
    expect(await submit(run)).toMatchObject({ kind: 'unknown' })
    const later = run.make()
    expect(await later.resume()).toMatchObject({ kind: 'committed' })
    expect(run.log).toEqual(['put', 'POST', 'GET', 'GET', 'POST'])
    expect(run.sent[1]).toEqual(run.sent[0])
  })

  test('a new submission does not overtake the one that is in doubt', async () => {
    const run = scripted(['down'], ['down', 200])
    await submit(run)
    const outcome = await run.make().submit({ kind: 'card', key: 'another-key', answers: {} })
    expect(outcome).toMatchObject({ kind: 'committed', record: { key } })
    expect(run.sent.map((one) => one.key)).toEqual([key])
  })

  test('an empty outbox has nothing to resume', async () => {
    expect(await scripted([]).submission.resume()).toBeUndefined()
  })
})

test('an error that is no AgencyError is a mistake of the program, and is not swallowed', async () => {
  const submission = createSubmission({
    client: { call: () => Promise.reject(new RangeError('bug')) },
    outbox: { get: () => undefined, put: async () => {}, clear: async () => {} },
    now: () => 0,
    sleep: async () => {},
  })
  await expect(submission.submit({ kind: 'card', key, answers })).rejects.toThrow(RangeError)
  expect(AgencyError.name).toBe('AgencyError')
})
