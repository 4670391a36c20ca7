import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { banksQuery, outletsQuery } from '../../src/api/banks.ts'
import { actOnCase, caseQuery, confirmSearch, searchCase, showCase } from '../../src/api/cases.ts'
import { getClient, setClient } from '../../src/api/client.ts'
import { confirmCode, requestCode } from '../../src/api/codes.ts'
import { createQueryClient } from '../../src/api/queryClient.ts'
import { randomId } from '../../src/api/randomId.ts'
import { lookUpRecords } from '../../src/api/records.ts'
import { submissionsThrough } from '../../src/api/submissions.ts'
import { todayQuery } from '../../src/api/today.ts'
import { putUpload, uploadQuery } from '../../src/api/uploads.ts'
import type { OutboxRecord } from '../../src/journey/draft.ts'
import { judgeLines, openTestAgency, person, type TestAgency } from '../agency/testAgency.ts'

test('without a client every call is a mistake of the program, and says so', () => {
  expect(getClient).toThrow('setClient has not been called')
})

test('names made here are 32 random hexadecimal digits, also where there is no secure context', () => {
  const names = Array.from({ length: 50 }, randomId)
  expect(new Set(names).size).toBe(50)
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/)
})

describe('the resources, through the client that was chosen at start', () => {
  let agency: TestAgency
  let queries: QueryClient
  beforeEach(() => {
    agency = openTestAgency()
    setClient(agency.client)
    queries = createQueryClient()
  })
  afterEach(judgeLines)

  test('today, banks and outlets', async () => {
    expect((await queries.fetchQuery(todayQuery())).asOf).toBe('2026-09-21')
    expect((await queries.fetchQuery(banksQuery('210200'))).banks.map((b) => b.code)).toContain('DLB')
    const { outlets } = await queries.fetchQuery(outletsQuery('210200', 'DLB'))
    expect(new Set(outlets.map((outlet) => outlet.bank))).toEqual(new Set(['DLB']))
  })

  test('a code, and the records it does not need', async () => {
    const { codeId } = await requestCode('15400000060')
    expect((await confirmCode(codeId, agency.codes[0]?.code ?? '')).mobile).toBe('15400000060')
    const who = { idType: 'residentId', idNumber: '21019919880315201X', name: '林小舟' } as const
    expect((await lookUpRecords(who)).insurance).toBe('none')
  })

  test('a code whose answer got lost is asked for again as the same one: no second message, and no waiting', async () => {
    agency.faults.set('requestCode', { kind: 'lostAnswer' }, 3)
    await expect(requestCode('15400000061')).rejects.toMatchObject({ kind: 'offline' })
    const { codeId } = await requestCode('15400000061')
    expect(agency.codes).toHaveLength(1)
    expect((await confirmCode(codeId, agency.codes[0]?.code ?? '')).mobile).toBe('15400000061')
    // What was answered is over: the next wish is a new one, and comes too soon.
    await expect(requestCode('15400000061')).rejects.toMatchObject({ status: 429 })
    agency.clock.moveTo('2026-09-21T10:01')
    await requestCode('15400000061')
    expect(agency.codes).toHaveLength(2)
  })

  test('a code whose answer got lost long ago is asked for anew: the old message would be of no use', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    agency.faults.set('requestCode', { kind: 'lostAnswer' }, 3)
    await expect(requestCode('15400000062')).rejects.toMatchObject({ kind: 'offline' })
    vi.advanceTimersByTime(121_000)
    agency.clock.moveTo('2026-09-21T10:03')
    await requestCode('15400000062')
    expect(agency.codes).toHaveLength(2)
    vi.useRealTimers()
  })

  test('an upload, its progress told honestly: nothing, then all', async () => {
    const heard: number[] = []
    const bytes = new Uint8Array([0xff, 0xd8, 0xff]).buffer
    const { signal } = new AbortController()
    const upload = { id: 'upload-0001', bytes, type: 'image/jpeg', signal }
    await putUpload({ ...upload, onProgress: (fraction) => heard.push(fraction) })
    expect(heard).toEqual([0, 1])
    await putUpload(upload)
    expect(await queries.fetchQuery(uploadQuery('upload-0001'))).toEqual({ bytes, type: 'image/jpeg' })
    await getClient().call('deleteUpload', { params: { uploadId: 'upload-0001' } })
    queries.clear()
    await expect(queries.fetchQuery(uploadQuery('upload-0001'))).rejects.toMatchObject({ status: 404 })
  })

  test('a submission, its case, and what is done on it', async () => {
    let record: OutboxRecord | undefined
    const submissions = submissionsThrough({
      get: () => record,
      put: async (next) => {
        record = next
      },
      clear: async () => {
        record = undefined
      },
    })
    const { card: answers } = person('employee')
    const outcome = await submissions.submit({ kind: 'card', key: randomId(), answers })
    if (outcome.kind !== 'committed') throw new Error(outcome.kind)
    const { number, accessKey } = outcome.receipt
    const { searchId } = await searchCase({ number, birthDate: '1991-08-20', mobileEnding: '0003' })
    expect(await confirmSearch(searchId, agency.codes[0]?.code ?? '')).toEqual({ number, accessKey })
    const query = caseQuery(number, accessKey)
    const view = await queries.fetchQuery(query)
    expect(view.status).toBe('submitted')
    const { queryKey: other } = caseQuery('LN-DEMO-20260921-9999', '')
    queries.setQueryData(other, view)
    showCase(queries, await actOnCase({ number, accessKey, action: 'withdraw', answers: {} }))
    expect(queries.getQueryData(query.queryKey)?.status).toBe('withdrawn')
    // What is done in one case may change another: that one is asked about anew, this one is not.
    expect(queries.getQueryState(query.queryKey)?.isInvalidated).toBe(false)
    expect(queries.getQueryState(other)?.isInvalidated).toBe(true)
    expect(JSON.stringify(query.queryKey)).not.toContain(accessKey)
  })

  test('ask the agency even while the browser believes itself offline, and leave repeating to the client', () => {
    const { queries: forQueries, mutations } = queries.getDefaultOptions()
    expect(forQueries).toMatchObject({ networkMode: 'always', retry: false })
    expect(mutations).toMatchObject({ networkMode: 'always', retry: false })
  })
})
