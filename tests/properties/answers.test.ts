import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { test } from 'vitest'
import { AgencyError } from '../../src/api/AgencyError.ts'
import type { OperationId } from '../../src/api/contract.ts'
import { createClient } from '../../src/api/http.ts'
import { allOperations as operations } from '../../src/api/wholeContract.ts'
import { hold } from './promised.ts'

const ids = Object.keys(operations).filter((id): id is OperationId => id in operations)
/** One input that fits none and all: what is sent is not judged here. */
const input = {
  params: { city: '210100', codeId: 'abcdefgh', uploadId: 'abcdefgh', key: 'abcdefgh', number: 'LN-DEMO-1' },
  query: {},
  body: {},
  key: 'abcdefgh',
  accessKey: 'abcdefgh',
}
const bilingual = { zh: '字', en: 'word' }
/** One right answer of every shape, to be spoiled. */
const right: readonly unknown[] = [
  { asOf: '2026-09-21', now: '2026-09-21T10:00', hotline: '12333', simulated: true },
  {
    type: 'about:blank',
    title: 'No',
    status: 422,
    errors: [{ field: 'name', problem: { code: 'required' } }],
  },
  { banks: [{ code: 'ICBC', name: bilingual, outlets: 3, instant: true, post: false }] },
  { codeId: 'abcdefgh', digits: 6, validUntil: '2026-09-21T10:05', resendAfterSeconds: 60 },
  {
    number: 'LN-DEMO-1',
    kind: 'card',
    submittedAt: '2026-09-21T10:00',
    due: '2026-10-19',
    dueIsLaw: false,
    accessKey: 'abcdefgh',
  },
  { insurance: 'none', card: 'none', mismatch: false, photoOnFile: true, caseNumber: null },
]
const types = ['application/json', 'application/problem+json', 'text/html', 'image/png', '']
const statuses = [200, 201, 202, 204, 302, 400, 401, 404, 408, 409, 413, 422, 429, 500, 503]

/** A right answer of which one value is another one, or a part is missing. */
const spoiled = fc
  .tuple(fc.constantFrom(...right), fc.nat(40), fc.jsonValue({ maxDepth: 2 }), fc.boolean())
  .map(([value, at, other, isCut]) => {
    const text = JSON.stringify(value)
    if (isCut) return text.slice(0, at)
    let n = 0
    return JSON.stringify(value, (_, part: unknown) => ((n += 1) === at % 12 ? other : part))
  })
const anyBody = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.json({ maxDepth: 3 }),
  spoiled,
  fc.uint8Array({ maxLength: 60 }),
  fc.constantFrom(...right).map((value) => JSON.stringify(value)),
)

test('whatever bytes come under whatever type and status, the client has a value or an AgencyError', async () => {
  await hold(
    'answers to the client',
    100_000,
    fc.asyncProperty(
      fc.constantFrom(...ids),
      fc.constantFrom(...statuses),
      fc.constantFrom(...types),
      anyBody,
      fc.option(fc.string({ unit: 'grapheme-ascii', maxLength: 12 }).map((text) => text.trim())),
      async (id, status, type, body, retryAfter) => {
        const headers = { 'Content-Type': type, ...(retryAfter ? { 'Retry-After': retryAfter } : {}) }
        const client = createClient({
          fetch: async () =>
            new Response(status === 204 ? null : typeof body === 'string' ? body : body.slice(), {
              status,
              headers,
            }),
          base: 'https://agency.test/v1',
          retry: { tries: 1, random: () => 0, sleep: () => Promise.resolve() },
        })
        const call: Promise<unknown> = Reflect.apply(Reflect.get(client, 'call'), client, [id, input])
        const error: unknown = await call.then(
          () => undefined,
          (reason: unknown) => reason,
        )
        if (error === undefined) return
        assert.ok(error instanceof AgencyError)
        // Nothing of what came, which may be anybody's, is in the text of the error.
        assert.match(error.message, /^[a-zA-Z]+: [a-z]+(?: \d{3})?$/)
      },
    ),
  )
})
