import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { agencyBase } from '../../mocks/handlers.ts'
import type { Operation } from '../../src/api/operation.ts'
import { submitOperations } from '../../src/api/submitOperations.ts'
import { allOperations as operations } from '../../src/api/wholeContract.ts'
import { cardActions } from '../../src/domain/cardEvents.ts'
import { residentActions } from '../../src/domain/residentActions.ts'
import { openTestAgency, type TestAgency } from '../agency/testAgency.ts'
import { monday, people, spoiledAnswers } from './anyAnswers.ts'
import { hold } from './promised.ts'

const anyId = fc.oneof(
  fc.constantFrom('upload-one', 'upload-two', 'draft-key-0001', 'draft-key-0002', 'demo-upload-photo'),
  fc.string({ maxLength: 20 }),
)
const anyMobile = fc.oneof(fc.constantFrom('15400000001', '15400000002', '123'), fc.string({ maxLength: 14 }))
const anyDate = fc.oneof(fc.constantFrom('1988-03-15', '1991-08-20', monday), fc.string({ maxLength: 10 }))
const anyNumber = fc.oneof(fc.constantFrom('first case', 'last case', 'LN-DEMO-20260921-0009'), fc.string())
const answersBody = fc
  .oneof(spoiledAnswers, fc.constantFrom(...people.map(({ card }) => card)))
  .map((answers): unknown => ({ answers }))

/** Bodies that come near to what each operation takes, and ones that don't. */
const bodies: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  requestCode: fc.record({ mobile: anyMobile }),
  confirmCode: fc.record({ code: fc.oneof(fc.constantFrom('the code', '000000'), fc.string()) }),
  lookUpRecords: fc.record({
    idType: fc.constantFrom('residentId', 'passport', 'nothing'),
    idNumber: fc.oneof(fc.constantFrom(...people.map(({ card }) => card.idNumber ?? '')), fc.string()),
    name: fc.oneof(fc.constantFrom(...people.map(({ record }) => record.name)), fc.string()),
    consent: fc.constantFrom(true, true, false),
  }),
  ...Object.fromEntries(Object.keys(submitOperations).map((id) => [id, answersBody])),
  searchCase: fc.record({
    number: anyNumber,
    birthDate: anyDate,
    mobileEnding: fc.oneof(fc.constantFrom('0001', '0003'), fc.string({ maxLength: 4 })),
  }),
  confirmSearch: fc.record({ code: fc.oneof(fc.constantFrom('the code', '000000'), fc.string()) }),
  actOnCase: fc.record({ action: fc.constantFrom(...residentActions, 'dance'), answers: spoiledAnswers }),
  actOnCard: fc.record({ action: fc.constantFrom(...cardActions, 'dance') }),
}

const named = Object.entries<Operation>(operations)
/** Asked for more often than others: much of what the others may do begins with what these bring about. */
const first = named.filter(([id]) => ['submitApplication', 'requestCode', 'putUpload'].includes(id))
const anyOperation = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...named) },
  { weight: 1, arbitrary: fc.constantFrom(...first) },
)

const call = anyOperation.chain(([id, operation]) =>
  fc.record({
    operation: fc.constant(operation),
    body: fc.oneof(
      { weight: 6, arbitrary: bodies[id] ?? fc.constant({}) },
      { weight: 1, arbitrary: fc.jsonValue() },
    ),
    bytes: fc.uint8Array({ maxLength: 40 }),
    type: fc.constantFrom('application/pdf', 'image/jpeg', 'image/gif', ''),
    params: fc.record({
      city: fc.constantFrom('210100', '210200', '219900', 'x'),
      codeId: fc.oneof(fc.constant('the code'), anyId),
      searchId: fc.oneof(fc.constant('the code'), anyId),
      uploadId: anyId,
      key: anyId,
      number: anyNumber,
    }),
    bank: fc.option(fc.constantFrom('ICBC', 'BOC', '??')),
    key: fc.oneof({ weight: 5, arbitrary: fc.uuid() }, anyId),
    knowsAccess: fc.boolean(),
    later: fc.nat(3000),
  }),
)

type Call = typeof call extends fc.Arbitrary<infer T> ? T : never

/** Sends one call. Words that stand for something at the agency ("last case") are put in its place. */
async function send(open: TestAgency, sent: readonly { number: string; accessKey: string }[], one: Call) {
  const { operation } = one
  const at = (number: string) =>
    number === 'first case' ? sent[0] : number === 'last case' ? sent.at(-1) : undefined
  const code = open.codes.at(-1)
  const known = await open.store.read((tables) => tables.all('codes').at(-1)?.[0])
  const params: Readonly<Record<string, string>> = {
    ...one.params,
    number: at(one.params.number)?.number ?? one.params.number,
    codeId: one.params.codeId === 'the code' ? (known ?? 'no-code-yet') : one.params.codeId,
    searchId: one.params.searchId === 'the code' ? (known ?? 'no-code-yet') : one.params.searchId,
  }
  const path = operation.path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => encodeURIComponent(params[name] ?? '') || 'x',
  )
  const accessKey = one.knowsAccess ? at(one.params.number)?.accessKey : 'somebody-elses'
  const text = JSON.stringify(one.body)
    ?.replaceAll('"the code"', JSON.stringify(code?.code ?? '1'))
    .replaceAll('"first case"', JSON.stringify(sent[0]?.number ?? 'x'))
    .replaceAll('"last case"', JSON.stringify(sent.at(-1)?.number ?? 'x'))
  const headers = new Headers()
  if (operation.idempotent && /^[ -~]*$/.test(one.key)) headers.set('Idempotency-Key', one.key)
  if (accessKey) headers.set('Authorization', `Bearer ${accessKey}`)
  if (operation.body === 'bytes') headers.set('Content-Type', one.type)
  else if (operation.body) headers.set('Content-Type', 'application/json')
  const query = operation.query && one.bank ? `?bank=${encodeURIComponent(one.bank)}` : ''
  const body = operation.body === 'bytes' ? one.bytes.slice() : operation.body ? text : undefined
  return open.line.fetch(
    new Request(`${agencyBase}${path}${query}`, { method: operation.method, headers, body: body ?? null }),
  )
}

test('whatever is asked of the agency, it answers as the document says, and has never failed', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const callsEach = 40
  const judged = new Set<string>()
  await hold(
    `calls of the agency, ${callsEach} in a row`,
    10_000 / callsEach,
    fc.asyncProperty(fc.array(call, { minLength: callsEach, maxLength: callsEach }), async (calls) => {
      const open = openTestAgency()
      const sent: { number: string; accessKey: string }[] = []
      for (const one of calls) {
        if (one.later > 2500) open.clock.moveTo(open.clock.now().replace(/^2026-09/, '2026-10'))
        const response = await send(open, sent, one)
        expect(response.status).not.toBe(500)
        if (response.status === 201) {
          const receipt: { number: string; accessKey: string } = await response.clone().json()
          sent.push(receipt)
        }
      }
      expect(open.line.wrongAnswers).toEqual([])
      for (const one of open.line.reached) judged.add(one)
    }),
  )
  // It complains of addresses that are none; of itself it has nothing to complain.
  expect(told.mock.calls.filter(([what]) => /failed/.test(String(what)))).toEqual([])
  told.mockRestore()
  // It was not all refusals: applications came about, codes were sent, and files were stored.
  expect([...judged]).toEqual(
    expect.arrayContaining(['submitApplication 201', 'requestCode 202', 'putUpload 200']),
  )
})
