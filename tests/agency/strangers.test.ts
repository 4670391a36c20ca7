import { afterEach, describe, expect, test } from 'vitest'
import { cardOf, enrolmentOf } from '../../mocks/agency/sampleApplications.ts'
import { agencyBase } from '../../mocks/handlers.ts'
import { clientHeader } from '../../mocks/readCall.ts'
import { createClient } from '../../src/api/http.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { freshKey, judgeLines, monday, openTestAgency, type TestAgency } from './testAgency.ts'

afterEach(judgeLines)

const mobile = '15412345678'
const owner = {
  applicantKind: 'flexible',
  name: '何清欢',
  idNumber: demoIdNumber('21019919760229511'),
  city: '210100',
  bank: 'ICBC',
  productionMode: 'batch',
  delivery: 'outlet',
  outlet: '210102-ICBC-1',
} as const satisfies PartialAnswers

/** Proves a number as anybody can who has the phone. */
async function prove({ client, codes }: TestAgency, number: string) {
  const { codeId } = await client.call('requestCode', { key: freshKey(), body: { mobile: number } })
  const code = codes.findLast((one) => one.mobile === number)?.code ?? ''
  return client.call('confirmCode', { params: { codeId }, key: freshKey(), body: { code } })
}

/** An agency with one application, of somebody who is none of the demonstration's people. */
async function openWithOwner() {
  const agency = openTestAgency()
  const mobileProof = await prove(agency, mobile)
  const receipt = await agency.submit('card', cardOf({ ...owner, mobile, mobileProof }, monday.slice(0, 10)))
  agency.codes.splice(0)
  agency.clock.moveTo('2026-09-21T12:00')
  return { ...agency, receipt, mobileProof }
}

const right = { birthDate: '1976-02-29', mobileEnding: '5678' }
const searchBy = ({ client }: Pick<TestAgency, 'client'>, number: string, search = right) =>
  client.call('searchCase', { key: freshKey(), body: { number, ...search } })
const confirm = ({ client }: Pick<TestAgency, 'client'>, searchId: string, code: string) =>
  client.call('confirmSearch', { params: { searchId }, key: freshKey(), body: { code } })
const look = (
  { client }: Pick<TestAgency, 'client'>,
  name: string,
  mobileProof?: { mobile: string; proof: string },
) =>
  client.call('lookUpRecords', {
    key: freshKey(),
    body: {
      idType: 'residentId',
      idNumber: owner.idNumber,
      name,
      consent: true,
      ...(mobileProof ? { mobileProof } : {}),
    },
  })

/** The same agency, called from another address. */
const from = ({ line }: TestAgency, address: string) => ({
  client: createClient({
    fetch: (request) => {
      request.headers.set(clientHeader, address)
      return line.fetch(request)
    },
    base: agencyBase,
    retry: { tries: 1, random: () => 0, sleep: () => Promise.resolve() },
  }),
})

describe('whoever has no more than somebody’s ID number and name', () => {
  test('gets no number of a case from a look-up, nor with the proof of a mobile number of their own', async () => {
    const agency = await openWithOwner()
    const own = await prove(agency, '15400009999')
    for (const proof of [
      undefined,
      own,
      { mobile, proof: own.proof },
      { mobile, proof: `demo-proof-${mobile}` },
    ])
      expect(await look(agency, owner.name, proof)).toMatchObject({ card: 'inProgress', caseNumber: null })
  })

  test('gets it with the proof of the mobile number of the case', async () => {
    const agency = await openWithOwner()
    expect(await look(agency, owner.name, agency.mobileProof)).toMatchObject({
      caseNumber: agency.receipt.number,
    })
  })

  test('can’t take a case over that they know the number of: the code goes to its mobile number', async () => {
    const agency = await openWithOwner()
    const { searchId, mobileMasked } = await searchBy(agency, agency.receipt.number)
    expect(mobileMasked).toBe('154****5678')
    expect(agency.codes).toEqual([{ mobile, code: expect.any(String), opensCase: true }])
    for (let i = 0; i < 5; i += 1)
      await expect(confirm(agency, searchId, '99999')).rejects.toMatchObject({ status: 422 })
    await expect(confirm(agency, searchId, agency.codes[0]?.code ?? '')).rejects.toMatchObject({
      status: 429,
    })
  })

  test('can’t use a code that was sent for a search to prove the number, nor the other way round', async () => {
    const agency = await openWithOwner()
    const { searchId } = await searchBy(agency, agency.receipt.number)
    const code = agency.codes[0]?.code ?? ''
    const asProof = agency.client.call('confirmCode', {
      params: { codeId: searchId },
      key: freshKey(),
      body: { code },
    })
    await expect(asProof).rejects.toMatchObject({ status: 404 })
    agency.clock.moveTo('2026-09-21T12:05')
    const sent = await agency.client.call('requestCode', { key: freshKey(), body: { mobile } })
    await expect(confirm(agency, sent.codeId, agency.codes[1]?.code ?? '')).rejects.toMatchObject({
      status: 404,
    })
    await expect(confirm(agency, searchId, agency.codes[1]?.code ?? '')).rejects.toMatchObject({
      status: 422,
    })
  })
})

describe('the name is compared for everybody who did something here', () => {
  test('under another name a look-up tells that it differs, and nothing else', async () => {
    expect(await look(await openWithOwner(), '何清')).toEqual({
      insurance: 'none',
      card: 'none',
      mismatch: true,
      photoOnFile: false,
      caseNumber: null,
    })
  })

  test('an application under another name is told that it differs, not that one is under way', async () => {
    const agency = await openWithOwner()
    const other = { ...owner, name: '何清', mobile, mobileProof: agency.mobileProof }
    await expect(agency.submit('card', cardOf(other, monday.slice(0, 10)))).rejects.toMatchObject({
      status: 422,
      problem: { errors: [{ field: 'name', problem: { code: 'record.mismatch' } }] },
    })
  })

  test('what was taken back is no record: somebody who typed a wrong name can start anew', async () => {
    const agency = await openWithOwner()
    await agency.act(agency.receipt, 'withdraw')
    const other = { ...owner, name: '何清', mobile, mobileProof: agency.mobileProof }
    expect((await agency.submit('card', cardOf(other, monday.slice(0, 10)))).kind).toBe('card')
  })

  test('of a person nobody knows there is nothing to differ from', async () => {
    expect(await look(openTestAgency(), owner.name)).toMatchObject({ insurance: 'none', mismatch: false })
  })

  test('names can’t be tried one after the other: after twenty misses a client waits', async () => {
    const agency = await openWithOwner()
    for (let i = 0; i < 20; i += 1)
      expect((await look(agency, `何${i % 2 ? '清' : '欢'}`)).mismatch).toBe(true)
    await expect(look(agency, owner.name)).rejects.toMatchObject({
      status: 429,
      retryAfterSeconds: 600,
      problem: { type: 'urn:problem:too-many-misses' },
    })
    expect((await look(from(agency, '192.0.2.7'), owner.name)).mismatch).toBe(false)
    agency.clock.moveTo('2026-09-21T12:10')
    expect((await look(agency, owner.name)).mismatch).toBe(false)
  })
})

describe('no answer tells which numbers exist', () => {
  test('with a wrong key a case that is there and one that is not are alike', async () => {
    const agency = await openWithOwner()
    const wrong = '0123456789abcdef'
    const answersFor = async (number: string) => {
      const at = { params: { number }, accessKey: wrong }
      const failed = (call: Promise<unknown>) =>
        call.then(
          () => 'let in',
          (error: { status: number; problem: unknown }) => ({ status: error.status, problem: error.problem }),
        )
      return [
        await failed(agency.client.call('getCase', at)),
        await failed(agency.client.call('getReceiptSeal', at)),
        await failed(
          agency.client.call('actOnCase', {
            ...at,
            key: freshKey(),
            body: { action: 'withdraw', answers: {} },
          }),
        ),
      ]
    }
    const there = await answersFor(agency.receipt.number)
    expect(there).toEqual(await answersFor('LN-DEMO-20260921-9999'))
    expect(there.map((one) => Object(one).status)).toEqual([401, 401, 401])
  })

  test('a search with one thing wrong is answered like one for a number that there is not', async () => {
    const { receipt, ...agency } = await openWithOwner()
    const failed = (number: string, search = right) =>
      searchBy(agency, number, search).catch((error: { status: number; problem: unknown }) => ({
        status: error.status,
        problem: error.problem,
      }))
    const nowhere = await failed('LN-DEMO-20260921-9999')
    expect(nowhere).toMatchObject({ status: 404 })
    expect(await failed(receipt.number, { ...right, birthDate: '1976-03-01' })).toEqual(nowhere)
    expect(await failed(receipt.number, { ...right, mobileEnding: '5679' })).toEqual(nowhere)
    expect(agency.codes).toEqual([])
  })

  test('after five misses for a number, right and wrong are answered alike, and nothing is sent for a wrong one', async () => {
    const { receipt, ...agency } = await openWithOwner()
    const wrong = { ...right, mobileEnding: '0000' }
    for (const number of [receipt.number, 'LN-DEMO-20260921-9999'])
      for (let i = 0; i < 5; i += 1)
        await expect(
          searchBy(agency, i % 2 ? number.replaceAll('-', '') : number, wrong),
        ).rejects.toMatchObject({ status: 404 })
    const other = from(agency, '192.0.2.7')
    const shapes = []
    for (const [number, search] of [
      [receipt.number, wrong],
      ['LN-DEMO-20260921-9999', wrong],
    ] as const) {
      const { searchId, ...told } = await searchBy(other, number, search)
      shapes.push(told)
      await expect(confirm(other, searchId, '123456')).rejects.toMatchObject({ status: 422 })
    }
    expect(agency.codes).toEqual([])
    const { searchId, ...told } = await searchBy(other, receipt.number)
    shapes.push({ ...told, mobileMasked: '*******0000' })
    expect(new Set(shapes.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(told).toMatchObject({ isSent: false, mobileMasked: '*******5678' })
    expect((await confirm(other, searchId, agency.codes[0]?.code ?? '')).number).toBe(receipt.number)
  })
})

describe('whoever guesses keeps nobody out', () => {
  test('the owner gets in with the key of their device, and with the code, whatever others tried', async () => {
    const { receipt, ...agency } = await openWithOwner()
    const stranger = from(agency, '192.0.2.7')
    const wrong = { ...right, mobileEnding: '0000' }
    for (let i = 0; i < 20; i += 1) await searchBy(stranger, receipt.number, wrong).catch(() => undefined)
    await expect(searchBy(stranger, receipt.number)).rejects.toMatchObject({
      status: 429,
      problem: { type: 'urn:problem:too-many-misses' },
    })
    expect((await agency.see(receipt)).number).toBe(receipt.number)
    const { searchId } = await searchBy(agency, receipt.number)
    expect(await confirm(agency, searchId, agency.codes[0]?.code ?? '')).toEqual({
      number: receipt.number,
      accessKey: receipt.accessKey,
    })
  })

  test('nor uses up their codes: eight in an hour for one client, forty for all', async () => {
    const { receipt, ...agency } = await openWithOwner()
    const stranger = from(agency, '192.0.2.7')
    const minutes = (n: number) => agency.clock.moveTo(`2026-09-21T12:${String(n).padStart(2, '0')}`)
    for (let i = 0; i < 8; i += 1) {
      minutes(i)
      await searchBy(stranger, receipt.number)
    }
    minutes(8)
    await expect(searchBy(stranger, receipt.number)).rejects.toMatchObject({ status: 429 })
    const { searchId } = await searchBy(agency, receipt.number)
    expect((await confirm(agency, searchId, agency.codes[8]?.code ?? '')).number).toBe(receipt.number)
    for (let i = 10; i < 41; i += 1) await searchBy(from(agency, `198.51.100.${i}`), receipt.number)
    await expect(searchBy(from(agency, '203.0.113.5'), receipt.number)).rejects.toMatchObject({ status: 429 })
  })

  test('nor learns anything by trying wrong codes of their own: the owner’s goes on working', async () => {
    const { receipt, ...agency } = await openWithOwner()
    const stranger = from(agency, '192.0.2.7')
    const theirs = await searchBy(stranger, receipt.number)
    const own = await searchBy(agency, receipt.number)
    const code = agency.codes[1]?.code ?? ''
    await expect(confirm(stranger, theirs.searchId, code)).rejects.toMatchObject({ status: 422 })
    for (let i = 0; i < 5; i += 1) await confirm(stranger, theirs.searchId, '99999').catch(() => undefined)
    expect((await confirm(agency, own.searchId, code)).accessKey).toBe(receipt.accessKey)
  })
})

test('a registration is opened by its mobile number as well as a card', async () => {
  const agency = openTestAgency()
  const mobileProof = await prove(agency, mobile)
  const answers = { ...owner, county: '210102', scheme: 'both', mobile, mobileProof } as const
  const receipt = await agency.submit('enrolment', enrolmentOf(answers, monday.slice(0, 10)))
  agency.clock.moveTo('2026-09-21T11:00')
  const { searchId } = await searchBy(agency, receipt.number)
  const opened = await confirm(agency, searchId, agency.codes.at(-1)?.code ?? '')
  expect(opened).toEqual({ number: receipt.number, accessKey: receipt.accessKey })
})
