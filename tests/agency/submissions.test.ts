import { afterEach, describe, expect, test } from 'vitest'
import { findNameOnRecord } from '../../mocks/agency/personRecord.ts'
import { addMinutes } from '../../mocks/agency/time.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { FieldProblem } from '../../src/journey/types.ts'
import { freshKey, judgeLines, openTestAgency, person } from './testAgency.ts'

const card = (id: string, change: PartialAnswers = {}): PartialAnswers => ({ ...person(id).card, ...change })

/** What the agency objects to. */
async function objections(sent: Promise<unknown>): Promise<readonly FieldProblem[]> {
  const error = await sent.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({ kind: 'refused' })
  const problem = typeof error === 'object' && error !== null ? Reflect.get(error, 'problem') : undefined
  return problem?.errors ?? []
}

afterEach(judgeLines)

test('with no number at all no name is on record', async () => {
  const { store, clock } = openTestAgency()
  expect(await store.read((tables) => findNameOnRecord(tables, {}, clock.now()))).toBeUndefined()
})

describe('one key, one application', () => {
  test('the same key with the same body gets the first answer again', async () => {
    const { submit, store } = openTestAgency()
    const key = freshKey()
    const first = await submit('card', card('employee'), key)
    expect(await submit('card', card('employee'), key)).toEqual(first)
    expect(await store.read((tables) => tables.all('cases').length)).toBe(1)
  })

  test('even much later, with where the case stands by then', async () => {
    const { submit, clock } = openTestAgency()
    const key = freshKey()
    const first = await submit('card', card('employee'), key)
    expect(first.status).toBe('submitted')
    clock.moveTo('2026-12-01T10:00')
    expect(await submit('card', card('employee'), key)).toEqual({ ...first, status: 'collected' })
  })

  test('a receipt says what was taken: names and numbers masked, no files and no proofs; the recipient can be read', async () => {
    const { submit } = openTestAgency()
    const given = card('employee', { recipientName: '王小明' })
    const { answers } = await submit('card', given)
    expect(answers).toMatchObject({ name: '赵**', idNumber: '2101**********3318', mobile: '154****0003' })
    expect(answers).toMatchObject({
      recipientName: '王小明',
      mailAddress: given.mailAddress,
      bank: given.bank,
    })
    for (const name of ['photo', 'documents', 'mobileProof', 'records', 'declared', 'bankConsent'])
      expect(answers).not.toHaveProperty(name)
  })

  test('a receipt carries the name of the body that was taken, also for who asks by the key', async () => {
    const { client } = openTestAgency()
    const key = freshKey()
    const body = { answers: card('employee'), contentId: 'content-0001' }
    expect(await client.call('submitApplication', { key, body })).toMatchObject({ contentId: 'content-0001' })
    const asked = await client.call('findByKey', { params: { key } })
    expect(asked.contentId).toBe('content-0001')
  })

  test('the same key with another body is refused, and says that the key was used', async () => {
    const { submit } = openTestAgency()
    const key = freshKey()
    await submit('card', card('employee'), key)
    await expect(submit('card', card('newborn'), key)).rejects.toMatchObject({
      status: 422,
      problem: { type: 'urn:problem:idempotency-key-reused' },
    })
    await expect(submit('enrolment', card('employee'), key)).rejects.toMatchObject({ status: 422 })
  })

  test.each<[string, PartialAnswers, string[]]>([
    ['another recipient', { recipientName: '王小红' }, ['recipientName']],
    ['other digits behind the mask', { recipientMobile: '15411110003' }, ['recipientMobile']],
    [
      'another photo',
      { photo: { uploadId: 'demo-photo-2', bytes: 1, source: 'file', takenOk: true } },
      ['photo'],
    ],
    [
      'another way to get it, and what is not asked on it',
      { delivery: 'office' },
      ['delivery', 'mailAddress', 'recipientMobile', 'recipientName'],
    ],
    ['a number that was proven anew', { mobileProof: { mobile: '15400000003', proof: 'another' } }, []],
  ])('refused, it says in what the two differ: %s', async (_, change, differs) => {
    const { submit } = openTestAgency()
    const key = freshKey()
    await submit('card', card('employee', { recipientName: '王小明' }), key)
    const again = submit('card', card('employee', { recipientName: '王小明', ...change }), key)
    const problem = await again.then(
      () => undefined,
      (error: { problem: { differs: string[] } }) => error.problem,
    )
    expect(problem?.differs.toSorted()).toEqual(differs)
  })

  test('sixty at once make one application, and every one of them hears of it or is told to wait', async () => {
    const { submit, store } = openTestAgency()
    const key = freshKey()
    const results = await Promise.allSettled(
      Array.from({ length: 60 }, () => submit('card', card('employee'), key)),
    )
    const numbers = results.flatMap((r) => (r.status === 'fulfilled' ? [r.value.number] : []))
    const told = results.flatMap((r): unknown[] => (r.status === 'rejected' ? [r.reason] : []))
    expect(new Set(numbers).size).toBe(1)
    for (const error of told) expect(error).toMatchObject({ status: 409, retryAfterSeconds: 1 })
    expect(await store.read((tables) => tables.all('cases').length)).toBe(1)
  })

  test('a refusal is not remembered: the mended answers may come under the same key', async () => {
    const { submit } = openTestAgency()
    const key = freshKey()
    await expect(
      submit('card', card('employee', { outlet: 'x', delivery: 'outlet' }), key),
    ).rejects.toMatchObject({ status: 422 })
    expect((await submit('card', card('employee'), key)).kind).toBe('card')
  })
})

describe('the agency trusts no client', () => {
  test('it walks the journey itself and objects to every question with a problem', async () => {
    const { submit } = openTestAgency()
    const sent = submit('card', card('employee', { idNumber: '210199199108203319', mobile: '123' }))
    expect(await objections(sent)).toEqual(
      expect.arrayContaining([
        { field: 'idNumber', problem: { code: 'idNumber.checksum' } },
        { field: 'mobile', problem: expect.objectContaining({ code: 'mobile.length' }) },
      ]),
    )
  })

  test('answers that the journey does not ask of this person are not even kept', async () => {
    const { submit, store } = openTestAgency()
    const { number } = await submit(
      'card',
      card('flexible', { mailAddress: person('employee').card.mailAddress ?? never() }),
    )
    const kept = await store.read((tables) => tables.get('cases', number)?.answers)
    expect(kept).not.toHaveProperty('mailAddress')
    expect(kept).toHaveProperty('outlet')
  })

  test.each<[string, string, PartialAnswers, FieldProblem]>([
    [
      'a photo promised for later',
      'employee',
      { photo: 'later' },
      { field: 'photo', problem: { code: 'photo.later' } },
    ],
    [
      'a photo that never arrived',
      'employee',
      { photo: { uploadId: 'never-sent-1', bytes: 20_000, source: 'file', takenOk: true } },
      { field: 'photo', problem: { code: 'required' } },
    ],
    [
      'a photo said to be on file, where none is',
      'flexible',
      { photo: { uploadId: 'photo-on-file', bytes: 1, source: 'onFile', takenOk: true } },
      { field: 'photo', problem: { code: 'required' } },
    ],
    [
      'a mobile number with somebody else’s proof',
      'employee',
      { mobileProof: { mobile: '15400000003', proof: 'demo-proof-15400000001' } },
      { field: 'mobileProof', problem: { code: 'code.wrong' } },
    ],
    [
      'a bank that does not issue there',
      'employee',
      { bank: 'DLB' },
      { field: 'bank', problem: { code: 'bank.unknown' } },
    ],
    [
      'a bank that does not send by post',
      'employee',
      { bank: 'CCB' },
      { field: 'delivery', problem: { code: 'delivery.unavailable' } },
    ],
    [
      'a bank that makes no cards on the spot',
      'flexible',
      { bank: 'PSBC', outlet: '210102-PSBC-1' },
      { field: 'productionMode', problem: { code: 'mode.unavailable' } },
    ],
    [
      'an outlet of another city',
      'flexible',
      { outlet: '210202-ICBC-1' },
      { field: 'outlet', problem: { code: 'outlet.unknown' } },
    ],
    ['a name that is not on record', 'mismatch', {}, { field: 'name', problem: { code: 'record.mismatch' } }],
    [
      'a person who has a card',
      'alreadyHasCard',
      {},
      { field: 'idNumber', problem: { code: 'record.alreadyHasCard' } },
    ],
  ])('it refuses %s', async (_, id, change, expected) => {
    const { submit } = openTestAgency()
    expect(await objections(submit('card', card(id, change)))).toContainEqual(expected)
  })

  test.each([
    ['is registered', 'rejected', 'record.alreadyRegistered'],
    ['has a card', 'alreadyHasCard', 'record.alreadyHasCard'],
  ] as const)(
    'it refuses to register somebody who %s, and a stranger learns nothing of it',
    async (_, id, code) => {
      const { submit } = openTestAgency()
      const { idNumber = '', name = '' } = person(id).card
      const registration = { ...person('flexible').enrolment, idNumber, name }
      expect(await objections(submit('enrolment', registration))).toEqual([
        { field: 'idNumber', problem: { code } },
      ])
      expect(await objections(submit('enrolment', { ...registration, name: '赵钱孙' }))).toEqual([
        { field: 'name', problem: { code: 'record.mismatch' } },
      ])
    },
  )

  test.each([
    ['an employee', { applicantKind: 'employee' }],
    ['a foreigner with an employer', { applicantKind: 'foreigner', insuranceRight: 'employer' }],
  ] as const)('it refuses to register %s, which the employer has to do', async (_, change) => {
    const { submit } = openTestAgency()
    expect(
      await objections(submit('enrolment', { ...person('flexible').enrolment, ...change })),
    ).toContainEqual({
      field: 'enrolmentDeclared',
      problem: { code: 'employer.registers' },
    })
  })

  test('it refuses to register somebody again whose registration here was completed', async () => {
    const { submit, clock } = openTestAgency()
    await submit('enrolment', person('flexible').enrolment ?? {})
    clock.moveTo('2026-12-01T10:00')
    expect(await objections(submit('enrolment', person('flexible').enrolment ?? {}))).toEqual([
      { field: 'idNumber', problem: { code: 'record.alreadyRegistered' } },
    ])
  })

  test('it takes the photo on file of a person who has one there', async () => {
    const { submit } = openTestAgency()
    const photo = { uploadId: 'photo-on-file', bytes: 1, source: 'onFile', takenOk: true } as const
    expect((await submit('card', card('employee', { photo }))).kind).toBe('card')
  })

  test('it counts the copies that it really has', async () => {
    const { submit, client } = openTestAgency()
    const { documents = {} } = person('employee').card
    const mine = { uploadId: 'my-upload-1', name: 'front.jpg', type: 'image/jpeg', bytes: 3 } as const
    const answers = card('employee', { documents: { ...documents, idCardFront: mine } })
    expect(await objections(submit('card', answers))).toEqual([
      { field: 'documents', problem: expect.objectContaining({ code: 'documents.missing' }) },
    ])
    const body = { bytes: new Uint8Array([1, 2, 3]).buffer, type: 'image/jpeg' }
    await client.call('putUpload', { params: { uploadId: mine.uploadId }, body })
    const receipt = await submit('card', answers)
    expect(receipt.kind).toBe('card')
    const removal = client.call('deleteUpload', { params: { uploadId: mine.uploadId } })
    await expect(removal).rejects.toMatchObject({ status: 409 })
  })
})

describe('one person, one open case of a kind', () => {
  test('a second application is refused while the first is open, whatever its key', async () => {
    const { submit } = openTestAgency()
    await submit('card', card('employee'))
    expect(await objections(submit('card', card('employee')))).toEqual([
      { field: 'idNumber', problem: { code: 'record.inProgress' } },
    ])
  })

  test('with the card in hand the next one is a replacement, not a first application', async () => {
    const { submit, clock } = openTestAgency()
    await submit('card', card('employee'))
    clock.moveTo('2026-12-01T10:00')
    expect(await objections(submit('card', card('employee')))).toEqual([
      { field: 'idNumber', problem: { code: 'record.alreadyHasCard' } },
    ])
  })

  test('after a withdrawal one may apply again', async () => {
    const { submit, act } = openTestAgency()
    await act(await submit('card', card('employee')), 'withdraw')
    expect((await submit('card', card('employee'))).kind).toBe('card')
  })

  test('a registration and an application do not stand in each other’s way', async () => {
    const { submit } = openTestAgency()
    await submit('enrolment', person('flexible').enrolment ?? {})
    expect((await submit('card', card('flexible'))).kind).toBe('card')
  })
})

function never(): never {
  throw new Error('the person has no address')
}

describe('one matter, one number', () => {
  const search = async (agency: ReturnType<typeof openTestAgency>, number: string) => {
    const body = { number, birthDate: '1988-03-15', mobileEnding: '0001' }
    const { searchId } = await agency.client.call('searchCase', { key: freshKey(), body })
    const code = agency.codes.at(-1)?.code ?? ''
    agency.clock.moveTo(addMinutes(agency.clock.now(), 1))
    return agency.client.call('confirmSearch', { params: { searchId }, key: freshKey(), body: { code } })
  }

  test('the card carries the number of the registration before it, whether that is completed yet or not', async () => {
    for (const at of ['2026-09-21T10:00', '2026-12-01T10:00']) {
      const { submit, clock } = openTestAgency()
      const first = await submit('enrolment', person('flexible').enrolment ?? {})
      clock.moveTo(at)
      const second = await submit('card', person('flexible', at.slice(0, 10)).card)
      expect(second.number).toBe(`${first.number}-2`)
    }
  })

  test('a further try after a withdrawal is the next of the same matter', async () => {
    const { submit, act } = openTestAgency()
    const first = await submit('enrolment', person('flexible').enrolment ?? {})
    const second = await submit('card', person('flexible').card)
    await act(second, 'withdraw')
    expect((await submit('card', person('flexible').card)).number).toBe(`${first.number}-3`)
  })

  test('somebody else’s registration, one that was refused, or none leaves the card a number of its own', async () => {
    const { submit, store } = openTestAgency()
    const refused = await submit('enrolment', person('flexible').enrolment ?? {})
    await store.change((tables) => {
      const row = tables.get('cases', refused.number)
      if (!row) throw new Error('no case')
      const rejected = { type: 'rejected', at: row.actedAt, by: 'agency', reason: 'idExpired' } as const
      tables.set('cases', row.number, { ...row, events: [...row.events.slice(0, 1), rejected] })
    })
    const own = /^LN-DEMO-\d{8}-\d{4}$/
    expect((await submit('card', person('flexible').card)).number).toMatch(own)
    expect((await submit('card', person('employee').card)).number).toMatch(own)
  })

  test('its number finds what is newest of it; the number of a step finds that step', async () => {
    const agency = openTestAgency()
    const first = await agency.submit('enrolment', person('flexible').enrolment ?? {})
    expect(await search(agency, first.number)).toMatchObject({ number: first.number })
    const second = await agency.submit('card', person('flexible').card)
    expect(await search(agency, first.number)).toEqual({
      number: second.number,
      accessKey: second.accessKey,
    })
    expect(await search(agency, second.number)).toMatchObject({ number: second.number })
  })

  test('a registration names the card that followed it, while that goes on; another person’s, or one that was withdrawn, did not', async () => {
    const { submit, see, act, clock } = openTestAgency()
    const first = await submit('enrolment', person('flexible').enrolment ?? {})
    clock.moveTo('2026-12-01T10:00')
    await submit('card', person('employee', '2026-12-01').card)
    expect(await see(first)).not.toHaveProperty('followedBy')
    const application = await submit('card', person('flexible', '2026-12-01').card)
    expect(await see(first)).toMatchObject({ status: 'enrolled', followedBy: application.number })
    await act(application, 'withdraw')
    expect(await see(first)).not.toHaveProperty('followedBy')
  })
})
