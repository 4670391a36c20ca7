import { afterEach, describe, expect, test, vi } from 'vitest'
import { createFaults } from '../../mocks/faults.ts'
import { agencyBase } from '../../mocks/handlers.ts'
import { type Fault } from '../../mocks/playFault.ts'
import { createClient } from '../../src/api/http.ts'
import { createSubmission } from '../../src/api/submission.ts'
import type { OutboxRecord } from '../../src/journey/draft.ts'
import { freshKey, openTestAgency, person, type TestAgency } from './testAgency.ts'

afterEach(() => vi.restoreAllMocks())

/** The client of an agency whose answers may be wrong on purpose: nothing judges them, and patience is short. */
const impatient = ({ line }: TestAgency) =>
  createClient({
    fetch: line.fetch,
    base: agencyBase,
    timeoutMs: 30,
    retry: { tries: 3, random: () => 0, sleep: () => Promise.resolve() },
  })

const cases = ({ store }: TestAgency) => store.read((tables) => tables.all('cases').length)

describe('faults', () => {
  test.each<[Fault, string]>([
    [{ kind: 'offline' }, 'offline'],
    [{ kind: 'timeout' }, 'timeout'],
    [{ kind: 'html' }, 'malformed'],
    [{ kind: 'truncated' }, 'malformed'],
    [{ kind: 'wrongJson' }, 'malformed'],
    [{ kind: 'status', status: 503 }, 'problem'],
    [{ kind: 'status', status: 404 }, 'malformed'],
  ])('%o reaches the client as %s', async (fault, kind) => {
    const agency = openTestAgency()
    agency.faults.set('getToday', fault)
    await expect(impatient(agency).call('getToday', {})).rejects.toMatchObject({ kind })
  })

  test('last as often as they were set for, and touch no other operation', async () => {
    const agency = openTestAgency()
    agency.faults.set('getToday', { kind: 'offline' }, 2)
    expect((await agency.client.call('getToday', {})).asOf).toBe('2026-09-21')
    agency.faults.set('getToday', { kind: 'offline' })
    expect(
      (await agency.client.call('listBanks', { params: { city: '210100' } })).banks.length,
    ).toBeGreaterThan(3)
    agency.faults.clear()
    expect((await agency.client.call('getToday', {})).simulated).toBe(true)
  })

  test('an operation may be slow by itself, until that is taken away', async () => {
    vi.useFakeTimers()
    const faults = createFaults(0, 0)
    faults.setOwnLatency('getToday', [1000, 3000])
    const done: string[] = []
    const ask = (id: 'getToday' | 'listBanks') =>
      faults.around(id, () => Promise.resolve(new Response())).then(() => done.push(id))
    const both = Promise.all([ask('getToday'), ask('listBanks')])
    await vi.advanceTimersByTimeAsync(999)
    expect(done).toEqual(['listBanks'])
    await vi.advanceTimersByTimeAsync(2001)
    await both
    faults.setOwnLatency('getToday', undefined)
    await ask('getToday')
    expect(done).toEqual(['listBanks', 'getToday', 'getToday'])
    vi.useRealTimers()
  })

  test('before the commit leave no case, after it they leave one', async () => {
    for (const [kind, count] of [
      ['offline', 0],
      ['timeout', 0],
      ['lostAnswer', 1],
      ['slowAnswer', 1],
    ] as const) {
      const agency = openTestAgency()
      agency.faults.set('submitApplication', { kind }, 1)
      const sent = impatient(agency).call(
        'submitApplication',
        { key: freshKey(), body: { answers: person('employee').card } },
        { tries: 1 },
      )
      await expect(sent).rejects.toMatchObject({ name: 'AgencyError' })
      expect(await cases(agency)).toBe(count)
    }
  })

  test('whatever happens to a submission, at most one application comes of it, and what is said of it is true', async () => {
    const kinds = [
      'offline',
      'timeout',
      'lostAnswer',
      'slowAnswer',
      'html',
      'truncated',
      'wrongJson',
    ] as const
    for (const atSubmit of kinds)
      for (const atQuestion of [undefined, ...kinds]) {
        const agency = openTestAgency()
        agency.faults.set('submitApplication', { kind: atSubmit }, 1)
        if (atQuestion) agency.faults.set('findByKey', { kind: atQuestion })
        let record: OutboxRecord | undefined
        const submission = createSubmission({
          client: impatient(agency),
          outbox: {
            get: () => record,
            put: async (next) => {
              record = next
            },
            clear: async () => {
              record = undefined
            },
          },
          now: () => 0,
          sleep: () => Promise.resolve(),
        })
        const first = await submission.submit({
          kind: 'card',
          key: freshKey(),
          answers: person('employee').card,
        })
        expect(first.kind).toBe(atQuestion ? 'unknown' : 'committed')
        agency.faults.clear()
        expect(await submission.resume()).toMatchObject({ kind: 'committed' })
        expect(await cases(agency)).toBe(1)
      }
  })
})

describe('the transport', () => {
  test('gives an aborted call up at once, though the agency may have acted', async () => {
    const agency = openTestAgency()
    const release = agency.hold()
    const controller = new AbortController()
    const sent = agency.client.call('submitApplication', {
      key: freshKey(),
      body: { answers: person('employee').card },
      signal: controller.signal,
    })
    setTimeout(() => controller.abort(), 5)
    await expect(sent).rejects.toMatchObject({ kind: 'aborted' })
    release()
    await vi.waitFor(async () => expect(await cases(agency)).toBe(1), { timeout: 20_000 })
  })

  test('lets nothing through to the network: what has no handler fails loudly', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { line } = openTestAgency()
    for (const url of [`${agencyBase}/nothing`, 'https://example.com/v1/today']) {
      const response = await line.fetch(new Request(url))
      expect(response.status).toBe(501)
      expect(await response.json()).toMatchObject({ title: 'No such operation' })
    }
    expect(told).toHaveBeenCalledTimes(2)
  })

  test('shows a mistake of the simulation as a failure of the agency, not as a lost line', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const agency = openTestAgency()
    vi.spyOn(agency.clock, 'now').mockImplementation(() => {
      throw new RangeError('bug')
    })
    await expect(agency.client.call('getToday', {})).rejects.toMatchObject({ kind: 'problem', status: 500 })
    expect(told).toHaveBeenCalledWith(expect.stringContaining('getToday'), expect.any(RangeError))
  })
})
