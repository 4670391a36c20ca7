import { afterEach, describe, expect, test } from 'vitest'
import { addMinutes } from '../../mocks/agency/time.ts'
import { freshKey, judgeLines, openTestAgency, person } from './testAgency.ts'

function open() {
  const agency = openTestAgency()
  const { client, codes } = agency
  return {
    ...agency,
    ask: (mobile = '15400000050', key = freshKey()) => client.call('requestCode', { key, body: { mobile } }),
    confirm: (codeId: string, code = codes.at(-1)?.code ?? '') =>
      client.call('confirmCode', { params: { codeId }, key: freshKey(), body: { code } }),
  }
}

afterEach(judgeLines)

describe('a code by text message', () => {
  test('has six digits and proves the number that it was sent to', async () => {
    const { ask, confirm, codes, submit } = open()
    const { codeId } = await ask('154 0000 0050')
    expect(codes).toEqual([
      { mobile: '15400000050', code: expect.stringMatching(/^\d{6}$/), opensCase: false },
    ])
    const proof = await confirm(codeId)
    expect(proof.mobile).toBe('15400000050')
    const answers = { ...person('employee').card, mobile: proof.mobile, mobileProof: proof }
    expect((await submit('card', answers)).kind).toBe('card')
  })

  test('may be pasted with blanks or typed in full-width digits', async () => {
    const { ask, confirm, codes } = open()
    const { codeId } = await ask()
    const code = codes[0]?.code ?? ''
    await confirm(codeId, `${code.slice(0, 3)} ${code.slice(3)}`)
    const wide = code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    expect((await confirm(codeId, wide)).mobile).toBe('15400000050')
  })

  test('sent once is sent once: the same key gets no second message', async () => {
    const { ask, codes } = open()
    const key = freshKey()
    const first = await ask('15400000050', key)
    expect(await ask('15400000050', key)).toEqual(first)
    expect(new Set(codes.map((one) => one.code)).size).toBe(1)
  })

  test('can be asked for again after half a minute, and not before', async () => {
    const { ask, clock } = open()
    await ask()
    await expect(ask()).rejects.toMatchObject({
      status: 429,
      retryAfterSeconds: 30,
      problem: { type: 'urn:problem:code-sent' },
    })
    clock.moveTo(addMinutes(clock.now(), 1))
    expect((await ask()).resendAfterSeconds).toBe(30)
  })

  test('goes to a number eight times in an hour; the ninth can be asked for when the first is an hour old', async () => {
    const { ask, clock } = open()
    const start = clock.now()
    for (let i = 0; i < 8; i += 1) {
      clock.moveTo(addMinutes(start, i))
      await ask()
    }
    clock.moveTo(addMinutes(start, 59))
    await expect(ask()).rejects.toMatchObject({ status: 429, retryAfterSeconds: 3600 })
    clock.moveTo(addMinutes(start, 60))
    await ask()
    await expect(ask()).rejects.toMatchObject({ status: 429, retryAfterSeconds: 30 })
  })

  test('sent before another one still works: messages overtake each other', async () => {
    const { ask, confirm, codes, clock } = open()
    await ask()
    clock.moveTo(addMinutes(clock.now(), 1))
    const later = await ask()
    const [first, second] = codes.map(({ code }) => code)
    expect((await confirm(later.codeId, first)).mobile).toBe('15400000050')
    expect((await confirm(later.codeId, second)).mobile).toBe('15400000050')
  })

  test('sent to another number does not, nor one that has been sent too long ago', async () => {
    const { ask, confirm, codes, clock } = open()
    await ask('15400000051')
    await ask()
    const [others, own] = codes.map(({ code }) => code)
    clock.moveTo(addMinutes(clock.now(), 11))
    const { codeId } = await ask()
    await expect(confirm(codeId, others)).rejects.toMatchObject({ status: 422 })
    await expect(confirm(codeId, own)).rejects.toMatchObject({ status: 422 })
  })

  test('works for ten minutes', async () => {
    const { ask, confirm, clock } = open()
    const sent = await ask()
    expect(sent.validUntil).toBe(addMinutes(clock.now(), 10))
    clock.moveTo(sent.validUntil)
    expect((await confirm(sent.codeId)).mobile).toBe('15400000050')
    clock.moveTo(addMinutes(clock.now(), 1))
    await expect(confirm(sent.codeId)).rejects.toMatchObject({
      status: 410,
      problem: { errors: [{ field: 'mobileProof', problem: { code: 'code.expired' } }] },
    })
  })

  test('typed wrongly five times takes no more tries, not even the right one', async () => {
    const { ask, confirm } = open()
    const { codeId } = await ask()
    for (let i = 0; i < 5; i += 1)
      await expect(confirm(codeId, '99999')).rejects.toMatchObject({
        status: 422,
        problem: { errors: [{ field: 'mobileProof', problem: { code: 'code.wrong' } }] },
      })
    await expect(confirm(codeId)).rejects.toMatchObject({
      status: 429,
      problem: { type: 'urn:problem:code-spent' },
    })
  })
})

describe('a search by number, birth date and mobile number', () => {
  const search = ({ client }: ReturnType<typeof open>, number: string, more = {}) =>
    client.call('searchCase', {
      key: freshKey(),
      body: { number, birthDate: '1991-08-20', mobileEnding: '0003', ...more },
    })

  test('sends a code to the mobile number of the application, which opens it', async () => {
    const agency = open()
    const { number, accessKey } = await agency.submit('card', person('employee').card)
    const sent = await search(agency, number.toLowerCase())
    expect(sent).toMatchObject({ mobileMasked: '154****0003', isSent: true, digits: 6 })
    const code = agency.codes[0]?.code ?? ''
    expect(agency.codes[0]?.mobile).toBe('15400000003')
    const confirmed = await agency.client.call('confirmSearch', {
      params: { searchId: sent.searchId },
      key: freshKey(),
      body: { code },
    })
    expect(confirmed).toEqual({ number, accessKey })
  })

  test('asked for again under the same key sends no second message', async () => {
    const agency = open()
    const { number } = await agency.submit('card', person('employee').card)
    const key = freshKey()
    const body = { number, birthDate: '1991-08-20', mobileEnding: '0003' }
    const first = await agency.client.call('searchCase', { key, body })
    expect(await agency.client.call('searchCase', { key, body })).toEqual(first)
    expect(agency.codes).toHaveLength(1)
  })

  test('one person’s misses do not keep another from their own case', async () => {
    const agency = open()
    const { number } = await agency.submit('card', person('employee').card)
    const other = 'LN-DEMO-20200101-0001'
    for (let i = 0; i < 5; i += 1) await expect(search(agency, other)).rejects.toMatchObject({ status: 404 })
    expect((await search(agency, other)).isSent).toBe(false)
    expect((await search(agency, number)).isSent).toBe(true)
  })

  test('after five misses nobody learns from a code that is tried whether a search fitted', async () => {
    const agency = open()
    const { number } = await agency.submit('card', person('employee').card)
    for (let i = 0; i < 5; i += 1)
      await expect(search(agency, number, { birthDate: '1990-01-01' })).rejects.toMatchObject({ status: 404 })
    for (const more of [{}, { birthDate: '1990-01-01' }]) {
      const { searchId } = await search(agency, number, more)
      const code = agency.codes[0]?.code === '000000' ? '000001' : '000000'
      const tried = agency.client.call('confirmSearch', {
        params: { searchId },
        key: freshKey(),
        body: { code },
      })
      await expect(tried).rejects.toMatchObject({ status: 422 })
    }
  })

  test('five misses for a number are forgotten after ten minutes', async () => {
    const agency = open()
    const { number } = await agency.submit('card', person('employee').card)
    for (let i = 0; i < 5; i += 1)
      await expect(search(agency, number, { birthDate: '1990-01-01' })).rejects.toMatchObject({ status: 404 })
    expect((await search(agency, number)).isSent).toBe(false)
    agency.clock.moveTo(addMinutes(agency.clock.now(), 11))
    expect((await search(agency, number)).isSent).toBe(true)
  })
})

const look = (agency: ReturnType<typeof open>, id: string, name?: string) =>
  agency.client.call('lookUpRecords', {
    key: freshKey(),
    body: {
      idType: 'residentId',
      idNumber: person(id).card.idNumber ?? '',
      name: name ?? person(id).card.name ?? '',
      consent: true,
    },
  })

describe('a look-up of records', () => {
  test('tells what is on record of a person of the demonstration', async () => {
    const agency = open()
    expect(await look(agency, 'employee')).toEqual({
      insurance: 'registered',
      card: 'none',
      mismatch: false,
      photoOnFile: true,
      caseNumber: null,
    })
    expect(await look(agency, 'alreadyHasCard')).toMatchObject({ card: 'working' })
  })

  test('under another name tells that it differs, and nothing else', async () => {
    const nothing = { insurance: 'none', card: 'none', mismatch: true, photoOnFile: false, caseNumber: null }
    expect(await look(open(), 'mismatch')).toEqual(nothing)
    expect(await look(open(), 'alreadyHasCard', '赵钱孙')).toEqual(nothing)
  })

  test('sees what the person has done here meanwhile', async () => {
    const agency = open()
    await agency.submit('enrolment', person('flexible').enrolment ?? {})
    expect(await look(agency, 'flexible')).toMatchObject({ insurance: 'inProgress' })
    agency.clock.moveTo('2026-09-28T15:00')
    expect(await look(agency, 'flexible')).toMatchObject({ insurance: 'registered' })
    await agency.submit('card', person('flexible').card)
    expect(await look(agency, 'flexible')).toMatchObject({ card: 'inProgress' })
  })
})
